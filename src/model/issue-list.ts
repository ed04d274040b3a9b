import type { Fault, Issue, Severity } from './issue.js';
import { sentence } from './sentence.js';

/** The way from the document's root to a value. */
export type Path = readonly (string | number)[];

/** How many issues are told in full; the rest are only counted. The gravest come first. */
export const mostIssues = 100;

/** The issues of one document, as they are found. */
export interface IssueList {
  /** Notes a fault at a place. */
  note(path: Path, fault: Fault): void;
  /** The issues to tell, in the order they were found: when there are too many, errors before warnings before notes. */
  told(): readonly Issue[];
  /** How many there are, told or not. */
  count(): number;
}

/** An empty list of issues. */
export function issueList(): IssueList {
  const kept: Record<Severity, { readonly order: number; readonly issue: Issue }[]> = {
    error: [],
    warning: [],
    info: [],
  };
  let count = 0;
  return {
    note(path, { severity, code, tell }) {
      count++;
      // The sentence is only made when it will be told: looking for the nearest name takes time.
      if (kept[severity].length < mostIssues) {
        const { message, ...details } = tell();
        const issue = { pointer: pointerTo(path), code, severity, message: sentence(message), ...details };
        kept[severity].push({ order: count, issue: Object.freeze(issue) });
      }
    },
    told() {
      const gravest = [...kept.error, ...kept.warning, ...kept.info].slice(0, mostIssues);
      return Object.freeze(gravest.sort((a, b) => a.order - b.order).map(({ issue }) => issue));
    },
    count: () => count,
  };
}

/**
 * A path as an RFC 6901 JSON Pointer.
 *
 * ```ts
 * pointerTo(['stages', 0, 'a/b']); // '/stages/0/a~1b'
 * ```
 */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
