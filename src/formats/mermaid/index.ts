import type { JourneyDocument } from '../../model/schema.js';
import { cut } from '../../model/sentence.js';
import { placesOf } from '../place.js';
import type { Place } from '../place.js';
import { issuesOf } from '../text-issue.js';
import type { Fault, TextIssue } from '../text-issue.js';
import type { Diagram, Task } from './diagram.js';
import { readDiagram } from './read-diagram.js';
import type { DiagramReading } from './read-diagram.js';
import { scoreFaults } from './score.js';
import { toDocument } from './to-document.js';

/** A journey document read from Mermaid text, and what was wrong with the text. */
export interface MermaidReading {
  readonly document: JourneyDocument;
  readonly issues: readonly TextIssue[];
  /** Where the text says what stands at a JSON Pointer into the document. */
  readonly placeOf: (pointer: string) => Place;
}

const longest = 5_000_000;

/**
 * Reads a Mermaid diagram of the kind `journey` or `timeline`: sections become stages, tasks and periods become steps.
 *
 * ```ts
 * const { document, issues } = readMermaid('journey\n  section Buy\n    Pay: 2: Kim');
 * ```
 *
 * Scores stand on the scale `mermaid`, from 1 to 5 with 3 as neutral. Where they do not fit, the document declares one that
 * holds them, and an issue says so; numbers that no scale holds are kept as a metric. What is no score leaves the emotion open.
 *
 * Where Mermaid refuses the whole diagram, an issue of the code `mermaid-rejects` names the line, and the rest is read.
 */
export function readMermaid(text: string): MermaidReading {
  if (typeof text !== 'string') throw new TypeError(`expected Mermaid text as a string, got ${typeof text}`);
  const source = text.length > longest ? '' : text;
  const placeAt = placesOf(source);
  const reading = readDiagram(source);
  const faults = text.length > longest ? [tooLong(text.length)] : [...reading.faults, ...diagramFaults(reading)];
  return {
    document: reading.diagram
      ? toDocument(reading.diagram, reading.frontTitle)
      : { version: '1', title: '', stages: [] },
    issues: issuesOf(faults, placeAt),
    placeOf: (pointer) => placeAt(reading.originAt(offsetOf(reading.diagram, pointer))),
  };
}

function tooLong(length: number): Fault {
  const message = `The text has ${length} characters; at most ${longest} are read.`;
  return { code: 'text-too-long', severity: 'error', message, at: 0 };
}

function diagramFaults({ diagram, frontTitle, originAt }: DiagramReading): Fault[] {
  if (!diagram) return [];
  const faults: Fault[] = [];
  if (diagram.kind === 'timeline' && frontTitle !== '' && diagram.title === '') {
    const message =
      'Mermaid shows no front matter title over a timeline. Write “title …” in the diagram. It was read as the description.';
    faults.push({ code: 'mermaid-title', severity: 'info', message, at: 0 });
  }
  const isEmpty = diagram.sections.every((section) => section.items.length === 0);
  if (isEmpty)
    faults.push({ code: 'mermaid-empty', severity: 'warning', message: emptyMessage(diagram.kind), at: originAt(0) });
  if (diagram.kind === 'timeline') return faults;
  const tasks = diagram.sections.flatMap((section) => section.items);
  const inTasks = [...scoreFaults(tasks), ...tasks.flatMap(unreadFaults)];
  return [...faults, ...inTasks.map((fault) => ({ ...fault, at: originAt(fault.at) }))];
}

function unreadFaults({ name, unread, at }: Task): Fault[] {
  if (unread === undefined) return [];
  const message = `Mermaid reads nothing after the third colon of a task: “${cut(unread, 60)}” of “${cut(name, 60)}” is left out. Write “#58;” for a colon in a name.`;
  return [{ code: 'mermaid-people', severity: 'warning', message, at }];
}

function emptyMessage(kind: Diagram['kind']): string {
  const line = kind === 'journey' ? 'name: score: people' : 'period : event';
  return `The ${kind} holds no line “${line}”.`;
}

/** The offset of the section, task or period that a pointer such as `/stages/0/steps/2/title` leads to. */
function offsetOf(diagram: Diagram | undefined, pointer: string): number {
  const [, stage, step] = /^\/stages\/(\d+)(?:\/steps\/(\d+))?/.exec(pointer) ?? [];
  const section = diagram?.sections[Number(stage)];
  return section?.items[Number(step)]?.at ?? section?.at ?? 0;
}
