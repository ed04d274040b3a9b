import type { Fault } from '../text-issue.js';
import { lineEnd } from './characters.js';
import type { Diagram } from './diagram.js';
import { journeySignEdits } from './journey-signs.js';
import type { Edit } from './passage.js';
import { timelineSignEdits } from './timeline-signs.js';
import { signFault, wideColons, wideCommas, wideSemicolons, wideSpace } from './wide-signs.js';

const wideSign = new RegExp(`[${wideColons}${wideCommas}${wideSemicolons}${wideSpace}０-９．＋－\u2212]`);
const heading = /^\s*(title|section|accTitle|accDescr)(?=\s|:|$)/i;
const wideHeading = new RegExp(`^\\s*(title|section|accTitle|accDescr)\\s*([${wideColons}])`, 'i');
const wideHeadSpace = new RegExp(`^\\s*(title|section)${wideSpace}`, 'i');
const structuralSpace = new RegExp(`^\\s*${wideSpace}|[:,]${wideSpace}|${wideSpace}(?=[:,])`);

/**
 * The signs of Chinese and Japanese keyboards as the ones of Mermaid, from the end of the header on.
 *
 * Each line is read on its own, and only where Mermaid’s grammar leaves no doubt; one issue a line names the signs.
 */
export function signEdits(text: string, start: number, kind: Diagram['kind']): { edits: Edit[]; faults: Fault[] } {
  const edits: Edit[] = [];
  const faults: Fault[] = [];
  if (!wideSign.test(text)) return { edits, faults };
  const lastBrace = text.lastIndexOf('}');
  for (let at = start; at < text.length;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (/^\s*accDescr\s*\{/i.test(line) && at < lastBrace) {
      // A description in braces is text, however many lines it has.
      at = text.indexOf('}', at) + 1;
      continue;
    }
    const found = at === start ? headerEdits(line, kind) : lineEdits(line, kind);
    const first = found[0];
    if (first) {
      faults.push({ ...signFault(found, line), at: at + first.from });
      for (const { from, to, text: sign } of found) edits.push({ from: at + from, to: at + to, text: sign });
    }
    at = end + 1;
  }
  return { edits, faults };
}

/** The edits of what stands beside the keyword: a direction, a stray colon, or the first line. */
function headerEdits(rest: string, kind: Diagram['kind']): Edit[] {
  const sign = rest.trim();
  const at = rest.length - rest.trimStart().length;
  if (sign !== '' && wideColons.includes(sign)) return [{ from: at, to: at + 1, text: '' }];
  const space = rest.indexOf(wideSpace);
  const isDirection = kind === 'timeline' && /^\s+(LR|TD)\b/i.test(rest);
  return isDirection && space >= 0 && space < at ? [{ from: 0, to: at, text: ' ' }] : lineEdits(rest, kind);
}

function lineEdits(line: string, kind: Diagram['kind']): Edit[] {
  if (!wideSign.test(line) || /^\s*[#%]/.test(line)) return [];
  const colon = wideHeading.exec(line);
  if (colon) return [lastSign(colon, /^acc/i.test(colon[1] ?? '') ? ':' : ' ')];
  const space = wideHeadSpace.exec(line);
  if (space) return [lastSign(space, ' ')];
  if (heading.test(line)) return [];
  const edits = kind === 'journey' ? journeySignEdits(line) : timelineSignEdits(line);
  return edits.length > 0 ? edits : spaceEdits(line);
}

/** The edit of the last character of a match. */
function lastSign({ index, 0: { length } }: RegExpExecArray, text: string): Edit {
  return { from: index + length - 1, to: index + length, text };
}

/** The edit of a wide space that stands where the grammar has white space, and not between two words. */
function spaceEdits(line: string): Edit[] {
  const found = structuralSpace.exec(line);
  if (!found) return [];
  const at = line.indexOf(wideSpace, found.index);
  return [{ from: at, to: at + 1, text: ' ' }];
}
