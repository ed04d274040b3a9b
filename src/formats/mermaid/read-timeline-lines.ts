import { isSpaceAt, lineEnd } from './characters.js';
import type { TimelineDiagram } from './diagram.js';
import { extendsHeading, isStyling, newDraft, openItems, readOpenDescription, readsHeading, refuse } from './draft.js';
import type { Draft } from './draft.js';
import type { Fault } from '../text-issue.js';
import { timelineGrammar, tokenAt } from './tokens.js';
import type { Token } from './tokens.js';

/** A period whose events are still coming in. */
interface OpenPeriod {
  readonly name: string;
  readonly events: string[];
  readonly at: number;
  /** Where its name ends. */
  readonly to: number;
}

/** The timeline while it is being read: events belong to the last period, in whatever section it stands. */
interface TimelineDraft extends Draft<OpenPeriod> {
  last?: OpenPeriod;
  beforeLast?: OpenPeriod;
}

/** Reads the lines of a timeline diagram from the offset after its keyword. */
export function readTimelineLines(text: string, start: number): { diagram: TimelineDiagram; faults: Fault[] } {
  const draft: TimelineDraft = newDraft();
  const lastBrace = text.lastIndexOf('}');
  const { direction, saysDirection, end } = directionAt(text, start);
  for (let at = end; at < text.length;) {
    const token = tokenAt(text, at, timelineGrammar, lastBrace);
    at = token.to;
    if (readsHeading(draft, token)) continue;
    if (token.kind === 'name') addPeriod(draft, token.value, token.from, token.to);
    else if (token.kind === 'data' && draft.last) draft.last.events.push(token.value.slice(1).trim());
    else at = recovered(draft, token, text);
  }
  const { faults, title, accTitle, accDescription, sections } = draft;
  return { diagram: { kind: 'timeline', direction, saysDirection, title, accTitle, accDescription, sections }, faults };
}

function directionAt(
  text: string,
  start: number,
): Pick<TimelineDiagram, 'direction' | 'saysDirection'> & { end: number } {
  const [all, word] = /^[ \t]+(LR|TD)\b/i.exec(text.slice(start, lineEnd(text, start))) ?? [];
  if (!all) return { direction: 'LR', saysDirection: false, end: start };
  return { direction: word?.toUpperCase() === 'TD' ? 'TD' : 'LR', saysDirection: true, end: start + all.length };
}

function addPeriod(draft: TimelineDraft, name: string, at: number, to: number): void {
  const period = { name: name.trim(), events: [], at, to };
  openItems(draft, at).push(period);
  draft.beforeLast = draft.last;
  draft.last = period;
}

/** Notes why Mermaid refuses the token, saves what can be saved, and answers where reading goes on. */
function recovered(draft: TimelineDraft, token: Token, text: string): number {
  if (token.kind === 'open-description') return readOpenDescription(draft, token, text);
  if (token.kind === 'data') {
    refuse(draft, token.from, 'This event stands before any period. Write “period : event”. It was read as a period.');
    addPeriod(draft, token.value, token.from, token.to);
    return token.to;
  }
  if (token.kind === 'keyword') {
    refuse(
      draft,
      token.from,
      'Mermaid allows no period that begins with the word “timeline”. Begin with another word.',
    );
    return readLoosely(draft, text, token.from);
  }
  if (extendsHeading(draft, token, text)) {
    refuse(draft, token.from, 'Mermaid allows no “:” in a section. Leave it out.');
    return lineEnd(text, token.from);
  }
  return recoveredColon(draft, token, text);
}

/** A colon that begins no event: it belongs to a name, such as “10:30”, or nothing comes after it. */
function recoveredColon(draft: TimelineDraft, token: Token, text: string): number {
  if (text.charAt(token.from) !== ':') {
    refuse(draft, token.from, 'Accessibility text without a value.');
    return lineEnd(text, token.from);
  }
  if (isSpaceAt(text, token.to)) {
    refuse(draft, token.from, 'Mermaid wants an event after the colon. Write one, or leave the colon out.');
    return token.to;
  }
  refuse(
    draft,
    token.from,
    'Mermaid wants a space after the colon before an event, and allows no other colon in a period.',
  );
  const owner = draft.last?.to === token.from ? draft.last : undefined;
  if (owner) {
    openItems(draft, owner.at).pop();
    draft.last = draft.beforeLast;
  }
  return readLoosely(draft, text, owner?.at ?? token.from);
}

/** Reads a line as “period : event : event”; a colon between two letters or digits is part of the text. Answers where it ends. */
function readLoosely(draft: TimelineDraft, text: string, from: number): number {
  const to = lineEnd(text, from);
  const line = text.slice(from, to);
  if (isStyling(line)) return to;
  const loose = line.split(/\s:|:(?=\s|$)/);
  const parts = loose.length > 1 || /\d:\d/.test(line) ? loose : line.split(':');
  const [name = '', ...events] = parts.map((part) => part.trim());
  if (name !== '') addPeriod(draft, name, from, to);
  for (const event of events) if (event !== '') draft.last?.events.push(event);
  return to;
}
