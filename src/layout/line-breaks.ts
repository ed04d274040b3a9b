import LineBreaker from 'linebreak';
import { isEastAsian, isEastAsianGap, isKoreanPair, staysWithLast, staysWithNext } from './cjk-rules.js';
import { unspacedLetter, wordFinder } from './word-breaks.js';

/**
 * The offsets at which a line of a text may end, from left to right; the last is the text's end.
 *
 * By UAX #14, with four things mended: Thai, Lao, Khmer and Burmese break between words, Korean words stay whole,
 * Chinese quotes and brackets do not glue their neighbours, and short things like "24/7", "A/B" and "C++" stay whole.
 */
export function* lineBreaks(text: string): Generator<number> {
  const breaker = new LineBreaker(text);
  const findWords = unspacedLetter.test(text) ? wordFinder() : undefined;
  let from = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const to = found.position;
    const part = findWords ? text.slice(from, to) : '';
    if (findWords && unspacedLetter.test(part)) {
      for (const at of findWords(part)) if (isWordGap(text, from + at)) yield from + at;
    } else yield* bracketGaps(text, from, to);
    if (to === text.length || mayEnd(text, to)) yield to;
    from = to;
  }
}

function* bracketGaps(text: string, from: number, to: number): Generator<number> {
  for (let at = from + 1; at < to; at++) {
    // Of these, only quotes and brackets open a gap, and they come late in the table of characters.
    if (text.charCodeAt(at) < 0x2018 && text.charCodeAt(at - 1) < 0x2018) continue;
    if (isEastAsianGap(text.charAt(at - 1), text.charAt(at))) yield at;
  }
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
  if (before === ' ' || before === '\u200b' || before === '\u00ad') return true;
  if (before < '\u0080' && after < '\u0080') return isAsciiGap(text, at);
  if (isIdeograph(before) && isIdeograph(after)) return true; // the quick way for nearly all Chinese
  if (staysWithLast(after) || staysWithNext(before)) return false;
  if (/[\p{M}\u200c\u200d]/u.test(after) || before === '\u200d') return false;
  return !isKoreanPair(before, after) || (isEastAsian(before) && isEastAsian(after));
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
