import type { Fault } from '../text-issue.js';
import { afterSpaces, afterWord, lineEnd } from './characters.js';
import type { Edit } from './passage.js';

/** The directives of a text, such as `%%{init: {…}}%%`: they speak of style and are cut out. */
export function directiveEdits(text: string): { edits: Edit[]; faults: Fault[] } {
  const edits: Edit[] = [];
  const faults: Fault[] = [];
  for (let at = text.indexOf('%%{'); at >= 0;) {
    const end = directiveEnd(text, at);
    if (end === Infinity) {
      // Mermaid lets an open directive swallow the rest of the text; the rest is worth more than that.
      const line = lineEnd(text, at);
      edits.push({ from: at, to: line, text: '' });
      if (afterSpaces(text, line) < text.length) faults.push(openDirective(at));
      break;
    }
    if (end > at) edits.push({ from: at, to: end, text: '' });
    at = text.indexOf('%%{', Math.max(end, at + 1));
  }
  return { edits, faults };
}

/** The end of the directive that begins at the offset, -1 if Mermaid sees none there, `Infinity` if it never ends. */
function directiveEnd(text: string, start: number): number {
  const name = afterSpaces(text, start + 3);
  let at = afterWord(text, name);
  if (at === name) return -1;
  const colon = afterSpaces(text, at);
  if (text.charAt(colon) === ':') at = colon + 1;
  at = afterSpaces(text, at);
  const word = afterWord(text, at);
  if (word > at) return afterClosing(text, word);
  const close = text.indexOf('}%%', at);
  return close < 0 ? Infinity : afterClosing(text, close);
}

function afterClosing(text: string, at: number): number {
  const end = afterSpaces(text, at);
  return text.startsWith('}%%', end) ? end + 3 : end;
}

function openDirective(at: number): Fault {
  return {
    code: 'mermaid-directive',
    severity: 'error',
    message: 'Mermaid finds no end of this directive and drops all that follows. Close it with “}%%”.',
    at,
  };
}
