import { cut } from '../../model/sentence.js';
import type { Fault } from '../text-issue.js';
import type { Edit } from './passage.js';

/** The colons that Chinese and Japanese keyboards write; none of them is one to Mermaid. */
export const wideColons = '：﹕∶︰';
/** The commas. */
export const wideCommas = '，、﹐﹑､';
/** The semicolons. */
export const wideSemicolons = '；﹔';
/** The space that is as wide as a letter. To Mermaid it is white space. */
export const wideSpace = '\u3000';

const names: ReadonlyMap<string, string> = new Map([
  ...[...wideColons].map((sign) => [sign, 'full-width colon'] as const),
  ...[...wideCommas].map((sign) => [sign, '、﹑､'.includes(sign) ? 'enumeration comma' : 'full-width comma'] as const),
  ...[...wideSemicolons].map((sign) => [sign, 'full-width semicolon'] as const),
  [wideSpace, 'full-width space'],
]);

/** The text with full-width digits, points and signs of a number as plain ones. No character moves. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/[０-９．＋－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u2212', '-');
}

/**
 * What is to be said of the signs of one line that were read as others: which they are, and what Mermaid wants.
 *
 * That a space is wide is good to know; of any other sign Mermaid makes something else.
 */
export function signFault(edits: readonly Edit[], line: string): Omit<Fault, 'at'> {
  const signs = [...new Set(edits.map(({ from, to }) => line.slice(from, to).trim() || wideSpace))];
  const told = signs.map((sign) => `the ${names.get(sign) ?? 'full-width number'} “${cut(sign, 20)}”`);
  const isSpace = signs.every((sign) => sign === wideSpace);
  const rest = isSpace
    ? 'It was read as a space. Other programs may want a plain one.'
    : 'Mermaid knows none but the plain signs “:”, “,”, “;” and 0 to 9. Read as meant; write the plain ones.';
  return {
    code: 'mermaid-sign',
    severity: isSpace ? 'info' : 'warning',
    message: `Found ${told.join(', ')}. ${rest}`,
  };
}
