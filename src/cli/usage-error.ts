import { nearest } from '../model/nearest.js';
import { onOneLine } from '../model/sentence.js';

/** A slip in the command itself, told to whoever typed it; the command ends with code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    // It names files and words as they were given: a terminal must not obey them.
    super(onOneLine(message));
  }
}

/** The error for a word that is none of those expected, with the one that was most likely meant. */
export function notAmong(what: string, found: string, expected: readonly string[]): UsageError {
  const meant = nearest(found, expected);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return new UsageError(`${what} must be one of ${expected.join(', ')}; got ${found}.${hint}`);
}
