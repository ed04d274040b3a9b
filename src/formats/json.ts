import { scanJson } from './json-scan.js';
import { placesOf } from './place.js';
import { issuesOf } from './text-issue.js';
import type { Fault, TextIssue } from './text-issue.js';

/** A value read from JSON text, and what was wrong with the text. */
export interface JsonReading {
  /** Absent if the text is not JSON. */
  readonly value: unknown;
  readonly issues: readonly TextIssue[];
}

const longest = 50_000_000;

/**
 * Reads JSON text. A fault becomes an issue with line and column; a key given twice keeps its last value and is noted.
 *
 * ```ts
 * readJson('{"title": "Visit",}').issues[0]; // { line: 1, column: 18, code: 'not-json', … }
 * ```
 */
export function readJson(text: string): JsonReading {
  if (typeof text !== 'string') throw new TypeError(`expected JSON text as a string, got ${typeof text}`);
  if (text.length > longest) {
    const message = `The text has ${text.length} characters; at most ${longest} are read.`;
    return { value: undefined, issues: [{ code: 'text-too-long', severity: 'error', message, line: 1, column: 1 }] };
  }
  const twice: Fault[] = [];
  const fault = scanJson(text, keysGivenTwice(twice));
  if (fault)
    return { value: undefined, issues: issuesOf([{ code: 'not-json', severity: 'error', ...fault }], placesOf(text)) };
  return {
    value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown,
    issues: issuesOf(twice, placesOf(text)),
  };
}

function keysGivenTwice(faults: Fault[]): { enter(): void; leave(): void; key(at: number, key: string): void } {
  const seen: (Set<string> | undefined)[] = [];
  return {
    enter: () => void seen.push(undefined),
    leave: () => void seen.pop(),
    key(at, key) {
      const keys = (seen[seen.length - 1] ??= new Set());
      const message = `The key ${JSON.stringify(key.slice(0, 40))} stands here for the second time; the last value counts.`;
      if (keys.has(key)) faults.push({ code: 'duplicate-key', severity: 'warning', message, at });
      keys.add(key);
    },
  };
}
