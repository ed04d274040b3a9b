import type { Place } from './place.js';

/** A block of code in Markdown. */
export interface Fence {
  /** The first word after the fence, such as `mermaid`, in small letters. */
  readonly language: string;
  /** The code, without the indent of the fence. */
  readonly text: string;
  /** Where a place in the code stands in the Markdown. */
  readonly placeOf: (place: Place) => Place;
}

/** A fence that is still open. */
interface OpenFence {
  readonly mark: string;
  readonly language: string;
  /** What stands before the fence: spaces, or the signs of a quote. */
  readonly prefix: string;
  readonly firstLine: number;
  readonly lines: string[];
  /** How many characters were taken from the head of each line. */
  readonly taken: number[];
}

/** All fenced blocks of a Markdown text, in order; one that never closes runs to the end of the text. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let open: OpenFence | undefined;
  for (const [i, line] of markdown.split(/\r\n|\n|\r/).entries()) {
    if (!open) {
      open = openingOf(line, i + 2);
    } else if (closes(line, open)) {
      fences.push(fenceOf(open));
      open = undefined;
    } else {
      const taken = prefixLength(line, open.prefix);
      open.lines.push(line.slice(taken));
      open.taken.push(taken);
    }
  }
  if (open) fences.push(fenceOf(open));
  return fences;
}

function openingOf(line: string, firstLine: number): OpenFence | undefined {
  const [, prefix = '', mark = '', info = ''] = /^([ \t>]*)(`{3,}|~{3,}|:{3,})(.*)$/.exec(line) ?? [];
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return undefined;
  const language =
    info
      .trim()
      .replace(/^\{\s?\.?/, '')
      .split(/[\s{},]/, 1)[0] ?? '';
  return { mark, language: language.toLowerCase(), prefix, firstLine, lines: [], taken: [] };
}

function closes(line: string, { mark, prefix }: OpenFence): boolean {
  const rest = line.slice(prefixLength(line, prefix)).trim();
  return rest.length >= mark.length && rest.startsWith(mark) && rest === mark.charAt(0).repeat(rest.length);
}

/** How much of the prefix the line shares; white space of any kind counts as white space. */
function prefixLength(line: string, prefix: string): number {
  let length = 0;
  while (length < prefix.length && length < line.length && isSame(line.charAt(length), prefix.charAt(length))) length++;
  return length;
}

function isSame(a: string, b: string): boolean {
  return a === b || (a.trim() === '' && b.trim() === '');
}

function fenceOf({ language, lines, taken, firstLine }: OpenFence): Fence {
  return {
    language,
    text: lines.join('\n'),
    placeOf: ({ line, column }) => ({ line: firstLine + line - 1, column: column + (taken[line - 1] ?? 0) }),
  };
}
