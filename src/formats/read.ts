import { readJson } from './json.js';
import { pointerPositions } from './json-pointer.js';
import { fencesOf } from './markdown.js';
import type { Fence } from './markdown.js';
import { isMermaid } from './mermaid/read-diagram.js';
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
 * Markdown, told apart by what the text holds.
 */
export function readAny(text: string, { name = '' }: ReadOptions = {}): Reading {
  if (typeof text !== 'string') throw new TypeError(`expected text as a string, got ${typeof text}`);
  switch (formatOf(text, name.toLowerCase())) {
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
  if (fencesOf(text).some((fence) => fence.language === 'mermaid')) return 'markdown';
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
  const fences = fencesOf(text).filter((fence) => fence.language === 'mermaid');
  const diagrams = fences.filter((fence) => isMermaid(fence.text));
  const fence = diagrams[0] ?? fences[0];
  if (!fence)
    return {
      format: 'markdown',
      document: undefined,
      issues: [noFence()],
      placesOf: (pointers) => pointers.map(() => start),
    };
  const inner = fromMermaid(fence.text);
  const moved = inner.issues.map((issue) => ({ ...issue, ...fence.placeOf(issue) }));
  return {
    format: 'markdown',
    document: inner.document,
    issues: [...moved, ...furtherDiagrams(diagrams.slice(1))],
    placesOf: (pointers) => inner.placesOf(pointers).map(fence.placeOf),
  };
}

const start: Place = { line: 1, column: 1 };

function noFence(): TextIssue {
  const message = 'Expected a fenced block “```mermaid” with a journey or timeline in this Markdown, found none.';
  return { code: 'no-diagram', severity: 'error', message, ...start };
}

function furtherDiagrams(fences: readonly Fence[]): TextIssue[] {
  const place = fences[0]?.placeOf(start);
  if (!place) return [];
  const message = `The text holds ${fences.length + 1} journeys or timelines; the first was read.`;
  return [{ code: 'more-diagrams', severity: 'info', message, ...place }];
}
