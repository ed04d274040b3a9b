import { graphemeEnd } from './graphemes.js';
import { lastThatFits } from './last-that-fits.js';
import { lineOf, type Column, type Line } from './line.js';

const ELLIPSIS = '…';

/** A line that ends with "…", as long as fits, for a text that goes on but may not. */
export function endWithEllipsis(column: Column, line: Line): Line {
  const text = lineOf(column, line.start, line.end).text.replace(/-$/, '');
  const ends: number[] = [];
  for (let at = 0; at < text.length; at = graphemeEnd(text, at)) ends.push(graphemeEnd(text, at));
  const shown = (index: number) => withEllipsis(text.slice(0, ends[index] ?? 0));
  const last = lastThatFits(ends.length, ends.length - 1, (index) => column.measure(shown(index)) <= column.width);
  const cut = last < 0 ? ELLIPSIS : shown(last);
  return { ...line, text: cut, width: column.measure(cut) };
}

/** What is left of a text gives way to "…", and so does a mark of pause before it. */
function withEllipsis(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:.…、，。；：'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end) + ELLIPSIS;
}
