import type { Fault } from '../text-issue.js';
import { afterSpaces, isSpaceAt, lineEnd } from './characters.js';
import { signFault, wideColons } from './wide-signs.js';
import { readScalar } from './yaml-scalar.js';

/** What the front matter of a Mermaid text says. */
export interface FrontMatter {
  /** The title; empty if there is none. */
  readonly title: string;
  /** The first of its other keys, such as `config`, which speak of how Mermaid draws and are not read. */
  readonly unread?: { readonly key: string; readonly at: number };
  /** Where the diagram begins; 0 without front matter. */
  readonly end: number;
  readonly faults: readonly Fault[];
}

/** One line of the front matter: where its words begin and end, and how far they stand in. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

/** Reads the front matter at the head of a text. Only the title is used; the rest speaks of style. */
export function readFrontMatter(text: string): FrontMatter {
  let fence = 0;
  while (fence < text.length && text.charAt(fence) !== '\n' && isSpaceAt(text, fence)) fence++;
  if (!text.startsWith('---', fence)) return withoutFrontMatter(text);
  const body = afterSpaces(text, fence + 3);
  const opened = lineEnd(text, fence);
  if (opened >= body) return openFrontMatter(text, fence);
  const mark = `\n${text.slice(0, fence)}---`;
  const lastBreak = text.lastIndexOf('\n', body - 1);
  const later = closingFence(text, lastBreak + 1, mark);
  const close = later < 0 ? closingFence(text, opened + 1, mark) : later;
  if (close < 0) return openFrontMatter(text, fence);
  const blank = afterSpaces(text, close + 4 + fence);
  const end = text.lastIndexOf('\n', blank - 1) + 1;
  return { ...readTitle(text, opened + 1, close, fence), end };
}

/** The offset of the line break before the closing fence, or -1. */
function closingFence(text: string, from: number, fence: string): number {
  for (let at = text.indexOf(fence, from); at >= 0; at = text.indexOf(fence, at + 1)) {
    const end = afterSpaces(text, at + fence.length);
    if (text.slice(at + fence.length, end).includes('\n')) return at;
  }
  return -1;
}

/** Mermaid wants the fence in the very first line; a text that begins with blank lines is read all the same. */
function withoutFrontMatter(text: string): FrontMatter {
  const start = afterSpaces(text, 0);
  if (!text.startsWith('---', start) || text.charAt(start - 1) !== '\n') return { title: '', end: 0, faults: [] };
  const inner = readFrontMatter(text.slice(start));
  const late = rejected(
    start,
    'Mermaid wants the front matter in the very first line. Take away the blank lines before it.',
  );
  const faults = [late, ...inner.faults.map((fault) => ({ ...fault, at: fault.at + start }))];
  const unread = inner.unread && { ...inner.unread, at: start + inner.unread.at };
  return { title: inner.title, ...(unread ? { unread } : {}), end: start + inner.end, faults };
}

function openFrontMatter(text: string, fence: number): FrontMatter {
  const message =
    'Mermaid finds no end of the front matter. Close it with a line that holds “---” alone, as far in as the first.';
  return { title: '', end: lineEnd(text, fence), faults: [rejected(fence, message)] };
}

function readTitle(text: string, from: number, to: number, fence: number): Omit<FrontMatter, 'end'> {
  const lines = linesOf(text, from, to, fence);
  const depth = lines[0]?.indent ?? 0;
  const faults: Fault[] = [];
  let unread: FrontMatter['unread'];
  let title: string | undefined;
  for (const [i, line] of lines.entries()) {
    if (text.charAt(line.from - 1) === '\t')
      faults.push(rejected(line.from, 'YAML allows no tab at the start of a line. Use spaces.'));
    if (line.indent !== depth) continue;
    const value = valueOf(text, line, 'title');
    if (value === undefined) {
      const key = /^["']?([\w-]+)["']?\s*:/.exec(text.slice(line.from, line.to))?.[1];
      if (key !== undefined) unread ??= { key, at: line.from };
      continue;
    }
    const sign = { from: value - 1, to: value, text: ':' };
    if (text.charAt(value - 1) !== ':') faults.push({ ...signFault([sign], text), at: value - 1 });
    if (title !== undefined) faults.push(rejected(line.from, 'The front matter names its title twice. Keep one.'));
    const deeper = lines
      .slice(i + 1, nextAt(lines, i, depth))
      .map((other) => text.slice(other.from - other.indent, other.to));
    const scalar = readScalar(text.slice(value, line.to), deeper);
    if (scalar.fault) faults.push(rejected(value, scalar.fault));
    title = scalar.text;
  }
  return { title: title ?? '', ...(unread ? { unread } : {}), faults };
}

/** The lines with words in them; a line of comment counts as none. */
function linesOf(text: string, from: number, to: number, fence: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const end = Math.min(lineEnd(text, at), to);
    let first = at;
    while (first < end && isSpaceAt(text, first)) first++;
    if (first < end && text.charAt(first) !== '#')
      lines.push({ from: first, to: end, indent: Math.max(0, first - at - fence) });
    at = end + 1;
  }
  return lines;
}

function nextAt(lines: readonly Line[], index: number, depth: number): number {
  const next = lines.findIndex((line, i) => i > index && line.indent <= depth);
  return next < 0 ? lines.length : next;
}

/** The offset of the value of `key: value`, plain or quoted, or nothing if the line has another key. */
function valueOf(text: string, line: Line, key: string): number | undefined {
  const spelling = [key, `"${key}"`, `'${key}'`].find((written) => text.startsWith(written, line.from));
  if (spelling === undefined) return undefined;
  let at = line.from + spelling.length;
  while (at < line.to && isSpaceAt(text, at)) at++;
  if (at < line.to && wideColons.includes(text.charAt(at))) return at + 1;
  if (text.charAt(at) !== ':' || (at + 1 < line.to && !isSpaceAt(text, at + 1))) return undefined;
  return at + 1;
}

function rejected(at: number, message: string): Fault {
  return { code: 'mermaid-rejects', severity: 'error', message, at };
}
