import { staysWithLast, staysWithNext } from './cjk-rules.js';
import { graphemeEnd } from './graphemes.js';
import { lastThatFits } from './last-that-fits.js';
import type { Column } from './line.js';
import { lineText } from './paragraph.js';

/** Where a web address, a path, a key or a date is best broken: after one of these. */
const joints = new Set('/.-_?&=#%~:,;+@|\\ 年月');

/** The offset at which to break a word that is wider than the box: as late as it fits, between characters, at a joint if one is near. */
export function breakLongWord(column: Column, start: number, end: number): number {
  const ends = graphemeEnds(column, start, end);
  const measured = (index: number) => column.measure(lineText(column.paragraph, start, ends[index] ?? end));
  const last = lastThatFits(ends.length, Math.floor(ends.length / 2), (index) => measured(index) <= column.width);
  if (last <= 0 || ends[last] === end) return ends[Math.max(last, 0)] ?? end;
  return ends[niceCut(column.paragraph, ends, last, end)] ?? end;
}

/** The ends of the word's first characters: more than the box can hold, not all if the word is very long. */
function graphemeEnds(column: Column, start: number, end: number): number[] {
  const ends: number[] = [];
  let width = 0;
  for (let at = start; at < end && width <= column.width * 2;) {
    const next = Math.min(end, graphemeEnd(column.paragraph, at));
    // Measured alone, joined letters may count double; hence up to twice the box.
    width += column.measure(column.paragraph.slice(at, next));
    ends.push(next);
    at = next;
  }
  return ends;
}

function niceCut(paragraph: string, ends: readonly number[], last: number, end: number): number {
  const before = (index: number) => paragraph.charAt((ends[index] ?? end) - 1);
  const after = (index: number) => paragraph.charAt(ends[index] ?? end);
  for (let index = last; index * 2 >= last; index--) {
    if (isJoint(before(index), after(index))) return index;
  }
  let index = last;
  // One letter alone on the next line reads badly.
  if (index > 2 && ends[index + 1] === end) index--;
  while (index > 0 && index > last - 3 && (staysWithLast(after(index)) || staysWithNext(before(index)))) index--;
  return staysWithLast(after(index)) || staysWithNext(before(index)) ? last : index;
}

/** After a mark of an address or of a date, and between the parts of a nameLikeThis. */
function isJoint(before: string, after: string): boolean {
  return (joints.has(before) && !joints.has(after)) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after));
}
