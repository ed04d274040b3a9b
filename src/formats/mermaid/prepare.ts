import { cut as cutText } from '../../model/sentence.js';
import type { Fault } from '../text-issue.js';
import { afterSpaces, isSpaceAt, isWordAt, lineEnd } from './characters.js';
import { directiveEdits } from './directives.js';
import { entityEdits } from './entities.js';
import { readFrontMatter } from './front-matter.js';
import { edited, originOf, passageOf } from './passage.js';
import type { Edit, Passage } from './passage.js';

/** A Mermaid text, ready for its diagram to be read. */
export interface Prepared {
  /** The diagram alone: no front matter, no directives, no comment lines, entities out of harm’s way. */
  readonly passage: Passage;
  /** The title in the front matter; empty if there is none. */
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** Takes from a text what Mermaid takes from it before it looks at the diagram, in the same order. */
export function prepared(source: string): Prepared {
  const whole = passageOf(source);
  const clean = withPlainQuotes(edited(whole, lineBreakEdits(source)));
  const front = readFrontMatter(clean.text);
  const body = edited(clean, front.end > 0 ? [cut(0, front.end)] : []);
  const directives = directiveEdits(body.text);
  const plain = edited(body, directives.edits);
  const bare = edited(plain, commentEdits(plain.text));
  const trimmed = edited(bare, leadingSpace(bare.text));
  const settings = [
    ...(front.unread
      ? [leftOut(`the “${cutText(front.unread.key, 40)}” of this front matter`, originOf(clean, front.unread.at))]
      : []),
    ...directives.edits.slice(0, 1).map(({ from }) => leftOut('this directive', originOf(body, from))),
  ];
  return {
    passage: ending(edited(trimmed, entityEdits(trimmed.text))),
    title: front.title,
    faults: [
      ...front.faults.map((fault) => ({ ...fault, at: originOf(clean, fault.at) })),
      ...directives.faults.map((fault) => ({ ...fault, at: originOf(body, fault.at) })),
      ...settings.slice(0, 1),
    ],
  };
}

/** One issue tells of all settings: they say nothing of the journey. */
function leftOut(what: string, at: number): Fault {
  const message = `How Mermaid is to draw, such as by ${what}, is not read. Choose a view, its options and a theme instead.`;
  return { code: 'mermaid-config', severity: 'info', message, at };
}

function cut(from: number, to: number): Edit {
  return { from, to, text: '' };
}

function lineBreakEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    edits.push({ from: at, to: text.charAt(at + 1) === '\n' ? at + 2 : at + 1, text: '\n' });
  }
  return edits;
}

/** Mermaid writes the attributes of a tag with single quotes; no character moves. */
function withPlainQuotes(passage: Passage): Passage {
  const { text } = passage;
  let done = 0;
  let out = '';
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (!isWordAt(text, at + 1)) continue;
    const end = text.indexOf('>', at);
    if (end < 0) break;
    out += text.slice(done, at) + text.slice(at, end).replace(/="([^"]*)"/g, "='$1'");
    done = end;
    at = end;
  }
  return { ...passage, text: out + text.slice(done) };
}

/** Lines that hold a comment alone go, with their line break; a bare `%%` stays, as in Mermaid. */
function commentEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at);
    let from = at;
    while (from < end && isSpaceAt(text, from)) from++;
    if (text.startsWith('%%', from) && text.charAt(from + 2) !== '{' && end > from + 2) edits.push(cut(at, end + 1));
    at = end + 1;
  }
  return edits;
}

function leadingSpace(text: string): Edit[] {
  const end = afterSpaces(text, 0);
  return end > 0 ? [cut(0, end)] : [];
}

function ending(passage: Passage): Passage {
  return { ...passage, text: `${passage.text}\n` };
}
