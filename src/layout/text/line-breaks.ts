import { breakPlaces } from './break-rules.js';
import { staysWithLast, staysWithNext } from './cjk-rules.js';
import { unspacedLetter, wordFinder, type FindWords } from './word-breaks.js';

/**
 * The offsets at which a line of a paragraph may end, from left to right; the last is its end.
 *
 * By UAX #14, with four things mended: Thai, Lao, Khmer and Burmese break between words, Chinese marks keep to their words,
 * short things like "24/7", "A/B" and "C++" stay whole, and so do "n = 12", dates and an arrow with where it leads.
 */
export function* lineBreaks(paragraph: string): Generator<number> {
  const findWords = unspacedLetter.test(paragraph) ? wordFinder() : undefined;
  let from = 0;
  for (const to of breakPlaces(paragraph)) {
    if (findWords) yield* wordGaps(paragraph, from, to, findWords);
    if (mayEnd(paragraph, to)) yield to;
    from = to;
  }
  if (findWords) yield* wordGaps(paragraph, from, paragraph.length, findWords);
  if (paragraph !== '') yield paragraph.length;
}

function* wordGaps(text: string, from: number, to: number, findWords: FindWords): Generator<number> {
  const part = text.slice(from, to);
  if (!unspacedLetter.test(part)) return;
  for (const at of findWords(part)) if (isWordGap(text, from + at)) yield from + at;
}

/** A gap between words of which at least one is in a script without spaces. */
function isWordGap(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  const touches = unspacedLetter.test(before) || unspacedLetter.test(after);
  return touches && /[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}\p{M}]/u.test(before) && !staysWithLast(after);
}

/** Whether a place that UAX #14 offers is a good one. */
function mayEnd(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === ' ') return !keepsSpace(text, at);
  if (before === '\u200b' || before === '\u00ad') return true;
  if (before < '\u0080' && after < '\u0080') return isAsciiGap(text, at);
  if (/[\d年月]/.test(before) && /[\d年月日]/.test(after)) return false; // in a date
  if (isIdeograph(before) && isIdeograph(after)) return true; // the quick way for nearly all Chinese
  return !staysWithLast(after) && !staysWithNext(before);
}

/** Whether a space is no place to end a line: around "=", before a dot, after an arrow, inside a date. */
function keepsSpace(text: string, at: number): boolean {
  const before = text.charAt(at - 2);
  const after = text.charAt(at);
  if (after === '·' || after === '=' || before === '=' || before === '→' || before === '←') return true;
  const isNearDigit = /\d/.test(before + after);
  return isNearDigit && /\d [A-Z][a-z]{2} \d{4}/.test(text.slice(Math.max(0, at - 6), at + 8));
}

/** After a hyphen or a question mark, and after a slash between words of two letters or more. */
function isAsciiGap(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '-' || before === '?') return true;
  return (
    before === '/' && /[\w/]{2}\/$/.test(text.slice(Math.max(0, at - 3), at)) && /^\w{2}/.test(text.slice(at, at + 2))
  );
}

function isIdeograph(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}
