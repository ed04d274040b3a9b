import type { Io } from './io.js';
import { reasonOf } from './read-input.js';
import type { Input } from './read-input.js';
import { countOf, countsOf, reportOf } from './report.js';
import { UsageError } from './usage-error.js';

/** Writes a result to the file named, or to standard output. */
export async function writeOutput(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined || file === '-') return io.print(text);
  await io.writeText(file, text).catch((error: unknown) => {
    throw new UsageError(`Cannot write ${file}: ${reasonOf(error)}.`);
  });
}

/** Tells on standard error what is wrong with a file: all of it if nothing could be made of the file, else in short. */
export function complainAbout(input: Input, io: Io): void {
  const { name, issues, document } = input;
  if (document === undefined) io.complain(reportOf(input));
  else if (countOf(issues, 'error') + countOf(issues, 'warning') > 0) {
    io.complain(`${name}: ${countsOf(issues)}; journeyscape check lists them.\n`);
  }
}
