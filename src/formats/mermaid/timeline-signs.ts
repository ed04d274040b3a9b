import type { Edit } from './passage.js';
import { wideColons, withPlainDigits } from './wide-signs.js';

const wideColon = new RegExp(`[${wideColons}]`, 'g');
const leadingColon = new RegExp(`^\\s*[${wideColons}]`);

/**
 * The edits that make of the wide colons in a line of a timeline the ones before events.
 *
 * In a line with a plain colon before an event the wide ones are part of the text, unless one begins the line; so is one
 * between two digits, as in 10：30.
 */
export function timelineSignEdits(line: string): Edit[] {
  const begins = leadingColon.exec(line)?.[0].length ?? 0;
  const colons = [...line.matchAll(wideColon)].map((match) => match.index);
  const meant = /:(?:\s|$)/.test(line)
    ? colons.filter((at) => at < begins)
    : colons.filter((at) => !(isDigit(line.charAt(at - 1)) && isDigit(line.charAt(at + 1))));
  // Mermaid wants a space after the colon, or the line’s end.
  return meant.map((at) => ({ from: at, to: at + 1, text: /^(\s|$)/.test(line.charAt(at + 1)) ? ':' : ': ' }));
}

function isDigit(character: string): boolean {
  return /^\d$/.test(withPlainDigits(character));
}
