import { lineEnd } from './characters.js';
import type { JourneyDiagram, Task } from './diagram.js';
import { extendsHeading, isStyling, newDraft, openItems, readOpenDescription, readsHeading, refuse } from './draft.js';
import type { Draft } from './draft.js';
import type { Fault } from '../text-issue.js';
import { journeyGrammar, tokenAt } from './tokens.js';
import type { Token } from './tokens.js';

/** Reads the lines of a journey diagram from the offset after its keyword. */
export function readJourneyLines(text: string, start: number): { diagram: JourneyDiagram; faults: Fault[] } {
  const draft = newDraft<Task>();
  const lastBrace = text.lastIndexOf('}');
  for (let at = start; at < text.length;) {
    const token = tokenAt(text, at, journeyGrammar, lastBrace);
    at = token.to;
    if (readsHeading(draft, token)) continue;
    const data = tokenAt(text, token.to, journeyGrammar, lastBrace);
    if (token.kind === 'name' && data.kind === 'data') {
      openItems(draft, token.from).push(taskOf(token.value, data.value, token.from, data.from + 1));
      at = data.to;
    } else {
      at = recovered(draft, token, text);
    }
  }
  const { faults, title, accTitle, accDescription, sections } = draft;
  return { diagram: { kind: 'journey', title, accTitle, accDescription, sections }, faults };
}

/** A task from its name and what follows the first colon: a score, then people; a further colon ends the people. */
function taskOf(name: string, data: string, at: number, dataAt: number): Task {
  const [scoreText = '', people, ...more] = data.split(':');
  const unread = more.join(':').trim();
  return {
    name: name.trim(),
    scoreText: scoreText.trim(),
    score: Number(scoreText),
    people: people === undefined ? [] : people.split(',').map((person) => person.trim()),
    ...(unread === '' ? {} : { unread }),
    at,
    scoreAt: dataAt + scoreText.length - scoreText.trimStart().length,
  };
}

/** Notes why Mermaid refuses the token, saves what can be saved, and answers where reading goes on. */
function recovered(draft: Draft<Task>, token: Token, text: string): number {
  if (token.kind === 'open-description') return readOpenDescription(draft, token, text);
  if (token.kind === 'keyword' || token.kind === 'name') return readLoosely(draft, token, text);
  if (extendsHeading(draft, token, text)) {
    refuse(draft, token.from, `Mermaid allows no “${text.charAt(token.from)}” in a title or section. Leave it out.`);
    return lineEnd(text, token.from);
  }
  if (text.charAt(token.from) === ';') {
    refuse(draft, token.from, 'Mermaid allows no “;” here. Write each task on a line of its own, without “;”.');
    return token.to;
  }
  const found =
    token.kind === 'wrong' && text.charAt(token.from) !== ':'
      ? 'accessibility text without a value'
      : 'a colon without a name before it';
  refuse(draft, token.from, `Expected “name: score: people”, found ${found}. The line was left out.`);
  return lineEnd(text, token.from);
}

/** Reads a line as “name: score: people”, whatever signs Mermaid minds in it. */
function readLoosely(draft: Draft<Task>, token: Token, text: string): number {
  const end = lineEnd(text, token.from);
  const line = text.slice(token.from, end);
  const colon = line.indexOf(':');
  if (colon < 0 || isStyling(line)) {
    refuse(draft, token.from, `Expected “name: score: people”, found “${shortened(line)}”. The line was left out.`);
    return end;
  }
  refuse(draft, token.from, looseReason(token, text));
  const data = line.slice(colon + 1).trimEnd();
  const plain = data.endsWith(';') ? data.slice(0, -1) : data;
  openItems(draft, token.from).push(taskOf(line.slice(0, colon), plain, token.from, token.from + colon + 1));
  return end;
}

function looseReason(token: Token, text: string): string {
  if (token.kind === 'keyword')
    return 'Mermaid allows no task that begins with the word “journey”. Begin with another word.';
  const sign = text.charAt(token.to);
  if (sign === ':') return 'Mermaid wants a score after the colon. Write “name: score: people”.';
  const remedy = sign === '#' ? 'Write “#35;” for “#”.' : 'Write “#59;” for “;”.';
  return `Mermaid allows no “${sign}” in the name of a task. ${remedy}`;
}

function shortened(line: string): string {
  const plain = line.trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
