import { readAny } from '../formats/read.js';
import type { Reading } from '../formats/read.js';
import { checkJourney } from '../check-journey.js';
import { parseJourney } from '../model/parse.js';
import type { Issue } from '../model/issue.js';
import { onOneLine } from '../model/sentence.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** One issue with its place in the file; of the document’s own faults also what `parseJourney` tells of them. */
export interface PlacedIssue extends Partial<Pick<Issue, 'pointer' | 'found' | 'expected' | 'suggestion'>> {
  readonly line: number;
  readonly column: number;
  readonly severity: Issue['severity'];
  readonly code: string;
  readonly message: string;
}

/** What was read from a file. */
export interface Input {
  /** The file’s name as people see it: nothing in it that a terminal obeys. */
  readonly name: string;
  readonly format: Reading['format'];
  /** Absent if the file holds no journey at all. */
  readonly document: unknown;
  /** All issues of the text and the document, in the order of the text. */
  readonly issues: readonly PlacedIssue[];
  /** How many issues there are, told or not. */
  readonly issueCount: number;
}

/**
 * Reads a journey from a file of any known format, or from standard input for `-`.
 *
 * By a date of today it is also looked through for what a colleague would say.
 */
export async function readInput(file: string, io: Io, today?: string): Promise<Input> {
  const text = await io.readText(file).catch((error: unknown) => {
    throw new UsageError(`Cannot read ${file}: ${reasonOf(error)}.`);
  });
  const reading = readAny(text, { name: file });
  const name = file === '-' ? 'standard input' : onOneLine(file);
  const { format, document } = reading;
  if (document === undefined)
    return { name, format, document, issues: reading.issues, issueCount: reading.issues.length };
  const parsed = parseJourney(document);
  const isJourney = !parsed.issues.some((issue) => issue.code === 'not-a-document');
  const seen =
    isJourney && today !== undefined ? checkJourney(parsed.journey, { today }) : { issues: [], issueCount: 0 };
  const issues = [...reading.issues, ...placed([...parsed.issues, ...seen.issues], reading)].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return {
    name,
    format,
    document: isJourney ? document : undefined,
    issues,
    issueCount: reading.issues.length + parsed.issueCount + seen.issueCount,
  };
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'EROFS') return 'the disk is read-only';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not';
  return error instanceof Error ? error.message : String(error);
}

function placed(issues: readonly Issue[], reading: Reading): PlacedIssue[] {
  const places = reading.placesOf(issues.map((issue) => issue.pointer));
  return issues.map((issue, i) => ({ ...(places[i] ?? { line: 1, column: 1 }), ...issue }));
}
