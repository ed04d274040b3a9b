import type { DocumentIds } from './document-ids.js';
import type { Id } from './shape.js';
import type { Fault } from './issue.js';

/** The check of one document, on its way through. */
export interface Check {
  readonly path: (string | number)[];
  readonly ids: DocumentIds;
  /** The ids of the things around, the outermost first. */
  readonly within: Id[];
  /** Whether the document names its lanes; if not, a lane that a cell names is no fault. */
  readonly namesLanes: boolean;
  /** Notes a fault where the check is. */
  note(fault: Fault): void;
  /** Whole objects are looked at once more, by their name. */
  readonly whole: Readonly<Record<string, WholeCheck>>;
}

/** A second look at an object whose fields are right, before it is frozen: fills it in, or says that it must go. */
export type WholeCheck = (object: Record<string, unknown>, written: unknown, check: Check) => typeof absent | void;

/** There is nothing to use. */
export const absent = Symbol('absent');
/** There is nothing to use, and what holds it cannot be used either. */
export const broken = Symbol('broken');

/** Notes a fault of a value, and gives what is left of it: nothing. */
export function refused(check: Check, fault: Fault): typeof absent {
  check.note(fault);
  return absent;
}

/** The list of nothing, shared by all that have no items. */
export const emptyList: readonly never[] = Object.freeze([]);

/** Runs a check one level further down. */
export function atField<T>(check: Check, key: string | number, run: () => T): T {
  check.path.push(key);
  try {
    return run();
  } finally {
    check.path.pop();
  }
}
