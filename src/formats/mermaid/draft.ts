import type { Fault } from '../text-issue.js';
import { lineEnd } from './characters.js';
import type { Token } from './tokens.js';

/** A diagram while it is being read. */
export interface Draft<Item> {
  title: string;
  accTitle: string;
  accDescription: string;
  readonly sections: { title?: string; readonly at: number; readonly items: Item[] }[];
  readonly faults: Fault[];
  /** The title or section read last: a stray sign right after it belongs to it. */
  heading?: Token;
}

/** A diagram of which nothing has been read. */
export function newDraft<Item>(): Draft<Item> {
  return { title: '', accTitle: '', accDescription: '', sections: [], faults: [] };
}

/** The items of the section that is being read; what stands before the first section gets one without a title. */
export function openItems<Item>(draft: Draft<Item>, at: number): Item[] {
  const section = draft.sections.at(-1) ?? { at, items: [] };
  if (draft.sections.length === 0) draft.sections.push(section);
  return section.items;
}

/** Whether the token is one that both diagrams read alike; then it has been read. */
export function readsHeading<Item>(draft: Draft<Item>, token: Token): boolean {
  switch (token.kind) {
    case 'nothing':
    case 'break':
      return true;
    case 'title':
      draft.title = token.value;
      break;
    case 'acc-title':
      draft.accTitle = token.value.trim();
      return true;
    case 'acc-description':
      draft.accDescription = token.value.trim() === '' ? draft.accDescription : withoutIndent(token.value);
      return true;
    case 'section':
      draft.sections.push({ title: token.value, at: token.from, items: [] });
      break;
    default:
      return false;
  }
  draft.heading = token;
  return true;
}

/** Gives a title or section the rest of its line, which Mermaid refuses; answers whether there was one to extend. */
export function extendsHeading<Item>(draft: Draft<Item>, token: Token, text: string): boolean {
  const { heading } = draft;
  if (heading?.to !== token.from) return false;
  const value = heading.value + text.slice(token.from, lineEnd(text, token.from));
  const whole = value.trimEnd().endsWith(';') ? value.trimEnd().slice(0, -1) : value;
  const section = draft.sections.at(-1);
  if (heading.kind === 'title') draft.title = whole;
  else if (section) section.title = whole;
  return true;
}

/** Reads the first line of a description that never closes; answers where reading goes on. */
export function readOpenDescription<Item>(draft: Draft<Item>, token: Token, text: string): number {
  const end = lineEnd(text, token.to);
  draft.accDescription = text.slice(token.to, end).trim();
  refuse(draft, token.from, 'Mermaid finds no end of this description. Close it with “}”. Its first line was read.');
  return end;
}

/** Notes what makes Mermaid refuse the whole diagram. */
export function refuse<Item>(draft: Draft<Item>, at: number, message: string): void {
  draft.faults.push(rejected(at, message));
}

/** A fault that makes Mermaid refuse the whole diagram. */
export function rejected(at: number, message: string): Fault {
  return { code: 'mermaid-rejects', severity: 'error', message, at };
}

/** Whether a line speaks of style or of a link, in the language of other diagrams. */
export function isStyling(line: string): boolean {
  return /^(style|class|classDef|linkStyle|click)\s/i.test(line);
}

function withoutIndent(value: string): string {
  return value
    .trim()
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.trimStart()))
    .filter((line, i) => i === 0 || line !== '')
    .join('\n');
}
