import type { Edit } from './passage.js';
import { wideColons, wideCommas, wideSemicolons, withPlainDigits } from './wide-signs.js';

const colons = `:${wideColons}`;
const anyColon = new RegExp(`[${colons}]`);
const semicolon = new RegExp(`[${wideSemicolons}]`, 'g');
const listSign = new RegExp(`[${wideCommas}${wideSemicolons}]`, 'g');
// A colon, a number, and what may follow a number: “：5：”, “: ５；”, “：4.5” at the end.
const scored = new RegExp(
  `[${colons}]\\s*[-+－＋\u2212]?[\\d０-９]+(?:[.．][\\d０-９]+)?\\s*(?=[${colons}${wideSemicolons}]|$)`,
  'g',
);

/** The edits that make of the wide signs in a line of tasks what Mermaid wants there. Signs inside a name stay. */
export function journeySignEdits(line: string): Edit[] {
  const hash = line.indexOf('#');
  let next = 0;
  // Mermaid’s own “#” and “;” end a task.
  return (hash < 0 ? line : line.slice(0, hash)).split(';').flatMap((part) => {
    const at = next;
    next += part.length + 1;
    return moved(partEdits(part), at);
  });
}

function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ from, to, text }) => ({ from: from + by, to: to + by, text }));
}

function partEdits(part: string): Edit[] {
  const breaks = taskBreaks(part);
  const starts = [0, ...breaks.map((at) => at + 1)];
  const tasks = starts.flatMap((start, i) => moved(taskEdits(part.slice(start, breaks[i] ?? part.length)), start));
  const ends = breaks.map((at) => ({ from: at, to: at + 1, text: '\n' }));
  return [...tasks, ...ends].sort((a, b) => a.from - b.from);
}

/** The wide semicolons between two tasks: the last before each further score. */
function taskBreaks(part: string): number[] {
  const scores = [...part.matchAll(scored)];
  const signs = [...part.matchAll(semicolon)].map((match) => match.index);
  const breaks: number[] = [];
  let next = 0;
  for (const [i, score] of scores.entries()) {
    let last = -1;
    for (; next < signs.length && (signs[next] ?? 0) < score.index; next++) last = signs[next] ?? -1;
    if (i > 0 && last >= 0) breaks.push(last);
  }
  return breaks;
}

function taskEdits(task: string): Edit[] {
  const colon = scoreColon(task);
  if (colon < 0) return [];
  const last = task.trimEnd().length - 1;
  const endsInSign = wideSemicolons.includes(task.charAt(last));
  const rest = task.slice(colon + 1, endsInSign ? last : undefined);
  const length = rest.search(anyColon);
  const score = length < 0 ? rest : rest.slice(0, length);
  const people = length < 0 ? '' : rest.slice(length + 1);
  const peopleAt = colon + 1 + score.length + 1;
  return [
    ...plainColon(task, colon),
    ...digitEdits(score, colon + 1),
    ...(length < 0 ? [] : plainColon(task, peopleAt - 1)),
    ...[...people.matchAll(listSign)].map(({ index }) => edit(peopleAt + index, ',')),
    ...(endsInSign ? [edit(last, '')] : []),
  ];
}

/** Where the colon before the score stands; -1 if the line is none of a task. */
function scoreColon(task: string): number {
  const plain = task.split(':');
  // As Mermaid reads it, whatever wide signs its name or its people hold.
  if (plain.length > 1 && isNumber(plain[1] ?? '')) return task.indexOf(':');
  const scores = [...task.matchAll(scored)];
  const score = scores.find((match) => !isClock(task, match)) ?? scores[0];
  if (score) return score.index;
  return plain.length > 2 ? task.indexOf(':') : task.search(anyColon);
}

/** Whether the colon stands inside a time of day, such as 10：30. */
function isClock(task: string, match: RegExpExecArray): boolean {
  return /\d$/.test(withPlainDigits(task.charAt(match.index - 1))) && /^.[0-5]\d$/.test(withPlainDigits(match[0]));
}

function isNumber(text: string): boolean {
  const plain = withPlainDigits(text).trim();
  return plain !== '' && Number.isFinite(Number(plain));
}

function plainColon(task: string, at: number): Edit[] {
  return wideColons.includes(task.charAt(at)) ? [edit(at, ':')] : [];
}

function digitEdits(score: string, at: number): Edit[] {
  const plain = withPlainDigits(score);
  const from = score.length - score.trimStart().length;
  const to = score.trimEnd().length;
  return plain === score || !isNumber(score) ? [] : [{ from: at + from, to: at + to, text: plain.slice(from, to) }];
}

function edit(at: number, text: string): Edit {
  return { from: at, to: at + 1, text };
}
