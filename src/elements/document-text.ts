import type { Issue } from '../model/issue.js';
import { badJson, noReader, textFault } from './source-faults.js';

/** What an element was given to draw: nothing, something on its way, a value, or faults in place of one. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'value'; readonly value: unknown; readonly issues?: readonly Issue[] }
  | { readonly kind: 'fault'; readonly issues: readonly Issue[] };

/** A text that may hold a document. */
export interface DocumentText {
  readonly text: string;
  /** Where it comes from, in words. */
  readonly where: string;
  /** A file's name; its ending decides where the text leaves open what it is. */
  readonly name: string;
}

/** What a text holds. JSON is read at once; for all other texts, what reads them is loaded first. */
export function sourceOf(given: DocumentText): Source | Promise<Source> {
  const { text, where, name } = given;
  try {
    return { kind: 'value', value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch (error) {
    if (/\.json$/i.test(name) && /^\s*[[{]/.test(text)) return { kind: 'fault', issues: [badJson(where, error)] };
    return otherSourceOf(given);
  }
}

async function otherSourceOf({ text, where, name }: DocumentText): Promise<Source> {
  try {
    const { readAny } = await import('../formats/read.js');
    const reading = readAny(text, { name });
    const issues = reading.issues.map(textFault);
    return reading.document === undefined
      ? { kind: 'fault', issues }
      : { kind: 'value', value: reading.document, issues };
  } catch (error) {
    return { kind: 'fault', issues: [noReader(where, error)] };
  }
}

const kinds: readonly (readonly [type: RegExp, name: string])[] = [
  [/^application\/(?:[\w.-]+\+)?json\b/i, 'journey.json'],
  [/^(?:text|application)\/(?:x-|vnd\.)?mermaid\b/i, 'journey.mmd'],
  [/^text\/(?:x-)?markdown\b/i, 'journey.md'],
];

/** The name that a file of a media type would have; `undefined` for a type that is none of a document. */
export function nameForType(type: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(type.trim()))?.[1];
}
