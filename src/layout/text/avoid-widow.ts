import { lineOf, type Column, type Line } from './line.js';

/** One Chinese or Japanese letter and perhaps a mark after it. */
const loneLetter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}]*$/u;

/** The lines of a paragraph, so mended that no single Chinese letter is left alone on the last one if a break one earlier avoids it. */
export function avoidWidow(column: Column, lines: readonly Line[]): Line[] {
  const last = lines.at(-1);
  const previous = lines.at(-2);
  if (!last || !previous || previous.inWord || !loneLetter.test(last.text)) return [...lines];
  const shorter = lineOf(column, previous.start, previous.lastPiece);
  const longer = lineOf(column, previous.lastPiece, last.end);
  // Nothing is won if the line above is then the lonely one.
  if (shorter.text === '' || loneLetter.test(shorter.text) || longer.width > column.width) return [...lines];
  return [...lines.slice(0, -2), shorter, longer];
}
