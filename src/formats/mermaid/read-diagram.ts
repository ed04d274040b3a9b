import type { Fault } from '../text-issue.js';
import { afterSpaces, isWordAt, lineEnd, saysAt } from './characters.js';
import type { Diagram } from './diagram.js';
import { rejected } from './draft.js';
import { edited, originOf } from './passage.js';
import { prepared } from './prepare.js';
import { readJourneyLines } from './read-journey-lines.js';
import { readTimelineLines } from './read-timeline-lines.js';
import { signEdits } from './sign-edits.js';

/** What a Mermaid text says, as Mermaid reads it. */
export interface DiagramReading {
  /** Absent if the text holds neither a journey nor a timeline. */
  readonly diagram?: Diagram;
  /** The title that the front matter gives, shown or not. */
  readonly frontTitle: string;
  readonly faults: readonly Fault[];
  /** Where in the given text the offset of a task, period or section stands. */
  readonly originAt: (offset: number) => number;
}

/**
 * Reads a Mermaid text of the kind `journey` or `timeline`.
 *
 * Full-width signs are read as the plain ones where that leaves no doubt. A fault with the code `mermaid-rejects` makes Mermaid refuse the whole text; here the rest is read.
 */
export function readDiagram(source: string): DiagramReading {
  const { passage: given, title: frontTitle, faults: before } = prepared(source);
  const header = headerOf(given.text);
  const headFaults = header.fault ? [{ ...header.fault, at: originOf(given, header.fault.at) }] : [];
  const faults = [...before, ...headFaults];
  if (!header.kind) return { frontTitle, faults, originAt: (offset) => originOf(given, offset) };
  const signs = signEdits(given.text, header.end, header.kind);
  const passage = edited(given, signs.edits);
  const originAt = (offset: number): number => originOf(passage, offset);
  const { diagram, faults: bodyFaults } =
    header.kind === 'journey'
      ? readJourneyLines(passage.text, header.end)
      : readTimelineLines(passage.text, header.end);
  // Mermaid gives the front matter’s title to a journey alone, and the diagram’s own title goes before it.
  const title = diagram.kind === 'journey' && diagram.title === '' ? frontTitle : diagram.title;
  return {
    diagram: { ...diagram, title },
    frontTitle,
    faults: [
      ...faults,
      ...signs.faults.map((fault) => ({ ...fault, at: originOf(given, fault.at) })),
      ...bodyFaults.map((fault) => ({ ...fault, at: originAt(fault.at) })),
    ],
    originAt,
  };
}

/** Whether a text is a Mermaid journey or timeline, told by its first word alone. */
export function isMermaid(source: string): boolean {
  const { kind, fault } = headerOf(prepared(source).passage.text);
  return kind !== undefined && fault === undefined;
}

/** Whether a text means to be a journey or timeline, in capitals or not; if asked for `alone`, its first line says no more. */
export function opensDiagram(source: string, extent: 'alone' | 'any' = 'any'): boolean {
  const { text } = prepared(source).passage;
  if (extent === 'any') return headerOf(text).kind !== undefined;
  return /^\s*(journey|timeline(\s+(LR|TD))?)[\s：]*$/i.test(text.slice(0, lineEnd(text, afterSpaces(text, 0))));
}

interface Header {
  readonly kind?: Diagram['kind'];
  readonly end: number;
  readonly fault?: Fault;
}

const kinds = ['journey', 'timeline'] as const;

/** Finds the word that opens the diagram. Mermaid wants it first and in small letters. */
function headerOf(text: string): Header {
  const first = afterSpaces(text, 0);
  for (let at = first; at < text.length; at = afterSpaces(text, lineEnd(text, at))) {
    const kind = kinds.find((word) => saysAt(text, at, word) && !isWordAt(text, at + word.length));
    if (kind) {
      const right = at === first && text.startsWith(kind, at);
      const message = `Mermaid wants the text to begin with “${kind}”, in small letters. Take away what stands before it.`;
      return { kind, end: at + kind.length, ...(right ? {} : { fault: rejected(first, message) }) };
    }
    if (isOtherDiagram(text.slice(at, lineEnd(text, at)))) break;
  }
  const line = text.slice(first, lineEnd(text, first)).slice(0, 60);
  const found = line === '' ? 'nothing' : `“${line}”`;
  const message = `Expected a Mermaid diagram that begins with “journey” or “timeline”, found ${found}.`;
  return { end: text.length, fault: { code: 'mermaid-diagram', severity: 'error', message, at: first } };
}

const otherDiagrams =
  /^(flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|quadrantChart|requirement|gitGraph|C4|mindmap|zenuml|sankey|xychart|block|packet|kanban|architecture|radar|treemap|info)/;

function isOtherDiagram(line: string): boolean {
  return otherDiagrams.test(line);
}
