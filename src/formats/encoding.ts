import { placesOf } from './place.js';
import type { TextIssue } from './text-issue.js';

/**
 * What is to be said of a text that was read in the wrong encoding: letters were lost before anyone could look at them.
 *
 * Whoever decodes bytes as UTF-8 gets U+FFFD where they are none; of UTF-16 without its mark every other letter is NUL.
 */
export function encodingIssues(text: string): TextIssue[] {
  const isWide = /^\ufffd{0,2}.?\0/s.test(text);
  const at = isWide ? 0 : text.indexOf('\ufffd');
  if (at < 0) return [];
  const message = isWide
    ? 'This is text in UTF-16 without its mark, or no text at all. Save the file as UTF-8.'
    : `The text is not UTF-8: ${timesIn(text)} it holds “\ufffd” where letters could not be read. Save the file as UTF-8, and write them again where they are lost.`;
  return [{ code: 'not-utf-8', severity: 'error', message, ...placesOf(text)(at) }];
}

function timesIn(text: string): string {
  const count = text.split('\ufffd').length - 1;
  return count === 1 ? 'once' : `${count} times`;
}
