import type { Io } from './io.js';
import { reasonOf } from './read-input.js';
import type { Input } from './read-input.js';
import { countOf, countsOf, reportOf } from './report.js';
import { UsageError } from './usage-error.js';

/** The ending of a file’s name that says what is to be written; a name without one, or with one that cannot be, is looked at here. */
export function endingOf(file: string | undefined, endings: readonly string[]): string {
  const [standard = ''] = endings;
  const found = /[^/\\](\.[^./\\]+)$/.exec(file ?? '')?.[1];
  if (found === undefined) return standard;
  const ending = found.toLowerCase().replace(/^\.htm$/, '.html');
  if (endings.includes(ending)) return ending;
  throw new UsageError(`Only ${endings.join(' and ')} can be written; got ${file ?? ''}.`);
}

/** Writes a result to the file named, or to standard output. */
export async function writeOutput(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined || file === '-') return io.print(text);
  await io.writeText(file, text).catch((error: unknown) => {
    throw new UsageError(`Cannot write ${file}: ${reasonOf(error)}.`);
  });
}

/** Tells on standard error what is wrong with a file: all of it if nothing could be made of the file, else in short. */
export function complainAbout(input: Input, io: Io): void {
  const { name, issues, issueCount, document } = input;
  if (document === undefined) io.complain(reportOf(input));
  else if (countOf(issues, 'error') + countOf(issues, 'warning') > 0) {
    const more = issueCount > issues.length ? ` and ${issueCount - issues.length} more` : '';
    io.complain(`${name}: ${countsOf(issues)}${more}; journeyscape check lists them.\n`);
  }
}
