import { encodingIssues } from './encoding.js';
import { readJson } from './json.js';
import { pointerPositions } from './json-pointer.js';
import { fencesOf } from './markdown.js';
import type { Fence } from './markdown.js';
import { isMermaid, opensDiagram } from './mermaid/read-diagram.js';
import { readMermaid } from './mermaid/index.js';
import type { Place } from './place.js';
import type { TextIssue } from './text-issue.js';

/** A journey document read from a text of any known format. */
export interface Reading {
  readonly format: 'json' | 'mermaid' | 'markdown';
  /** The document, not yet parsed; absent if there is none to be had. */
  readonly document: unknown;
  readonly issues: readonly TextIssue[];
  /** Where the text says what stands at JSON Pointers into the document. */
  readonly placesOf: (pointers: readonly string[]) => readonly Place[];
}

/** What is known of a text beside the text. */
export interface ReadOptions {
  /** The name of the file; its ending decides where the text leaves it open. */
  readonly name?: string;
}

/**
 * Reads a journey document from JSON, from Mermaid text, or from the first journey or timeline among the Mermaid fences of
 * Markdown, told apart by what the text holds. Where no such fence holds one, it may stand in one that names no language.
 */
export function readAny(text: string, { name = '' }: ReadOptions = {}): Reading {
  if (typeof text !== 'string') throw new TypeError(`expected text as a string, got ${typeof text}`);
  const reading = readAs(formatOf(text, name.toLowerCase()), text);
  const encoding = encodingIssues(text);
  return encoding.length === 0 ? reading : { ...reading, issues: [...encoding, ...reading.issues] };
}

function readAs(format: Reading['format'], text: string): Reading {
  switch (format) {
    case 'json':
      return fromJson(text);
    case 'mermaid':
      return fromMermaid(text);
    default:
      return fromMarkdown(text);
  }
}

function formatOf(text: string, name: string): Reading['format'] {
  const first = text.trimStart().charAt(0);
  const isBracket = first === '{' || first === '[';
  if (!isBracket && isMermaid(text)) return 'mermaid';
  // No line of JSON can begin a fence, but Markdown may begin with a bracket.
  if (fencesOf(text).some((fence) => isNamed(fence) || isPlainDiagram(fence))) return 'markdown';
  if (isBracket || /\.(json|jsonc|json5)$/.test(name)) return 'json';
  if (/\.(md|markdown|mdx|qmd)$/.test(name)) return 'markdown';
  if (/\.(mmd|mermaid)$/.test(name)) return 'mermaid';
  return first === '' || /["'\d]/.test(first) ? 'json' : 'mermaid';
}

function fromJson(text: string): Reading {
  const { value, issues } = readJson(text);
  return { format: 'json', document: value, issues, placesOf: (pointers) => pointerPositions(text, pointers) };
}

function fromMermaid(text: string): Reading {
  const { document, issues, placeOf } = readMermaid(text);
  const readable = !issues.some((issue) => issue.code === 'mermaid-diagram');
  return {
    format: 'mermaid',
    document: readable ? document : undefined,
    issues,
    placesOf: (pointers) => pointers.map(placeOf),
  };
}

function fromMarkdown(text: string): Reading {
  const fences = fencesOf(text);
  const named = fences.filter(isNamed);
  const plain = fences.filter(isPlainDiagram);
  const diagrams = [...named.filter((fence) => isMermaid(fence.text)), ...plain];
  // A fault is told at the fence that was meant to hold a journey.
  const fence = diagrams[0] ?? named.find(({ text: code }) => opensDiagram(code)) ?? named[0];
  if (!fence)
    return {
      format: 'markdown',
      document: undefined,
      issues: [noFence()],
      placesOf: (pointers) => pointers.map(() => start),
    };
  const inner = fromMermaid(fence.text);
  const moved = inner.issues.map((issue) => ({ ...issue, ...fence.placeOf(issue) }));
  const unnamed = isNamed(fence) ? [] : [plainFence(fence)];
  return {
    format: 'markdown',
    document: inner.document,
    issues: [...unnamed, ...moved, ...furtherDiagrams(diagrams, fence)],
    placesOf: (pointers) => inner.placesOf(pointers).map(fence.placeOf),
  };
}

function isNamed({ language }: Fence): boolean {
  return language === 'mermaid';
}

/** Whether a fence that says nothing of its language holds a diagram: its first line must be no more than the keyword. */
function isPlainDiagram({ language, text }: Fence): boolean {
  return ['', 'text', 'txt', 'plain', 'plaintext', 'mmd'].includes(language) && opensDiagram(text, 'alone');
}

const start: Place = { line: 1, column: 1 };

function noFence(): TextIssue {
  const message = 'Expected a fenced block “```mermaid” with a journey or timeline in this Markdown, found none.';
  return { code: 'no-diagram', severity: 'error', message, ...start };
}

function plainFence(fence: Fence): TextIssue {
  const message =
    'This fence does not say that it holds Mermaid. It was read all the same; write “```mermaid” above it.';
  return { code: 'plain-fence', severity: 'warning', message, ...fence.placeOf(start) };
}

function furtherDiagrams(diagrams: readonly Fence[], read: Fence): TextIssue[] {
  const next = diagrams.find((fence) => fence !== read);
  if (!next) return [];
  const { line } = read.placeOf(start);
  const message = `The text holds ${diagrams.length} journeys or timelines; the one in line ${line} was read.`;
  return [{ code: 'more-diagrams', severity: 'info', message, ...next.placeOf(start) }];
}
