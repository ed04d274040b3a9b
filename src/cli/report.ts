import { onOneLine } from '../model/sentence.js';
import type { Input, PlacedIssue } from './read-input.js';

/** Every issue on a line of its own, `file:line:column: severity code message`, and a last line that counts them. */
export function reportOf({ name, issues, issueCount }: Input): string {
  const lines = issues.map(
    ({ line, column, severity, code, message }) =>
      `${onOneLine(name)}:${line}:${column}: ${severity} ${code} ${onOneLine(message)}`,
  );
  const hidden = issueCount - issues.length;
  const rest = hidden > 0 ? [`${name}: ${hidden} more issues are not shown.`] : [];
  return [...lines, ...rest, `${name}: ${countsOf(issues)}`, ''].join('\n');
}

/** How many issues there are of each severity, in words. */
export function countsOf(issues: readonly PlacedIssue[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = countOf(issues, severity);
    return count === 0 ? [] : [`${count} ${severity}${count > 1 && severity !== 'info' ? 's' : ''}`];
  });
  return parts.length === 0 ? 'no issues' : parts.join(', ');
}

/** How many issues there are of one severity. */
export function countOf(issues: readonly PlacedIssue[], severity: PlacedIssue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
