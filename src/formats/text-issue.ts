import { sentence } from '../model/sentence.js';
import type { Place } from './place.js';

/** Something wrong in a text, with the place where it stands. */
export interface TextIssue extends Place {
  readonly code: string;
  /** `error`: something was left out or the text cannot be right. `warning`: read, but not as it may be meant. `info`: good to know. */
  readonly severity: 'error' | 'warning' | 'info';
  /** What was found, what was expected, and what to do, in at most 300 characters on one line. */
  readonly message: string;
}

/** A fault at an offset, before lines are counted. */
export interface Fault extends Pick<TextIssue, 'code' | 'severity' | 'message'> {
  readonly at: number;
}

const mostIssues = 100;

/** The faults as issues in the order of the text: the first hundred, and one that counts the rest. */
export function issuesOf(faults: readonly Fault[], placeAt: (offset: number) => Place): TextIssue[] {
  const sorted = [...faults].sort((a, b) => a.at - b.at);
  const issues = sorted
    .slice(0, mostIssues)
    .map(({ at, message, ...fault }) => ({ ...fault, message: sentence(message), ...placeAt(at) }));
  const rest = sorted.slice(mostIssues);
  const next = rest[0];
  if (next) {
    const severity = rest.some((fault) => fault.severity === 'error') ? 'error' : 'warning';
    issues.push({ code: 'more-issues', severity, message: `${rest.length} more issues follow.`, ...placeAt(next.at) });
  }
  return issues;
}
