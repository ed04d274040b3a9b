import { onlyFile, sortedArguments } from './arguments.js';
import type { Flag } from './arguments.js';
import { printable } from '../model/sentence.js';
import type { Io } from './io.js';
import { readInput } from './read-input.js';
import { countOf, reportOf } from './report.js';

/** The options of `check`. */
export const checkFlags: readonly Flag[] = [{ name: 'json', help: 'Print the issues as JSON.' }];

/** Prints all issues of a file, and what a careful colleague would say; answers 1 if an error is among them, else 0. */
export async function check(words: readonly string[], io: Io): Promise<number> {
  const given = sortedArguments(words, checkFlags);
  const input = await readInput(onlyFile(given), io, io.today());
  const errors = countOf(input.issues, 'error');
  if (given.options.has('json')) {
    const { name: file, format, issueCount, issues } = input;
    const counts = { errors, warnings: countOf(issues, 'warning'), infos: countOf(issues, 'info'), issueCount };
    io.print(`${printable(JSON.stringify({ file, format, ...counts, issues }, null, 2))}\n`);
  } else {
    io.print(reportOf(input));
  }
  return errors > 0 ? 1 : 0;
}
