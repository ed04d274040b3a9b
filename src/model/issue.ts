import type { IdKind } from './shape.js';

/** How grave an issue is: something was left out; something is drawn differently; something was noted. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong, for programs: a sentence in another language can be made from the code and the fields of the issue. */
export type IssueCode =
  | 'not-a-document'
  | 'unsupported-version'
  | 'unreadable'
  | 'not-json'
  | 'cycle'
  | 'too-deep'
  | 'too-large'
  | 'too-many-steps'
  | 'forbidden-key'
  | 'unclean-text'
  | 'direction-override'
  | 'missing-field'
  | 'wrong-type'
  | 'read-as'
  | 'unknown-choice'
  | 'out-of-range'
  | 'wrong-format'
  | 'unknown-field'
  | 'unsafe-url'
  | 'duplicate-id'
  | 'unknown-id'
  | `unknown-${IdKind}`
  | 'score-off-scale'
  | 'impossible-scale'
  | 'end-before-start'
  | 'older-readings'
  | 'unknown-stage-model'
  | 'unresolved-image'
  | 'long-text'
  | 'no-place'
  | 'link-to-itself'
  | 'missing-stages'
  | 'review-overdue'
  | 'measured-future'
  | 'unknown-view'
  | 'unknown-option'
  | 'unknown-name'
  | 'unknown-icon'
  | 'nothing-to-compare'
  | 'remote-image'
  | TextIssueCode;

/** What is wrong with a text of another format that a document was read from. */
export type TextIssueCode =
  'text-too-long' | 'duplicate-key' | 'no-diagram' | 'more-diagrams' | 'more-issues' | `mermaid-${string}`;

/** One fault of a document. */
export interface Issue {
  /** Where: an RFC 6901 JSON Pointer into the document. */
  readonly pointer: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What was found, what was expected and what to do, in at most 300 characters of English. */
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** What was most likely meant. */
  readonly suggestion?: string;
}

/** A fault before it has a place; its sentence is made when it is asked for. */
export interface Fault {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly tell: () => Pick<Issue, 'message' | 'found' | 'expected' | 'suggestion'>;
}

/** A fault, from its code and what it says. */
export function fault(code: IssueCode, severity: Severity, tell: Fault['tell']): Fault {
  return { code, severity, tell };
}
