import { onlyFile, sortedArguments } from './arguments.js';
import type { Flag } from './arguments.js';
import type { Io } from './io.js';
import { complainAbout, endingOf, writeOutput } from './output.js';
import { readInput } from './read-input.js';
import { countOf } from './report.js';
import { notAmong } from './usage-error.js';

const formats = ['json'];

/** The options of `convert`. */
export const convertFlags: readonly Flag[] = [
  { name: 'to', value: 'FORMAT', help: `The format to write: ${formats.join(', ')}. Default json.` },
  { name: 'out', short: 'o', value: 'FILE', help: 'The file to write. Default: standard output.' },
];

/** Writes the journey of a file as a JSON document; answers 1 if the file holds none, or has errors. */
export async function convert(words: readonly string[], io: Io): Promise<number> {
  const given = sortedArguments(words, convertFlags);
  const file = onlyFile(given);
  const to = given.options.get('to') ?? 'json';
  if (!formats.includes(to)) throw notAmong('--to', to, formats);
  endingOf(
    given.options.get('out'),
    formats.map((format) => `.${format}`),
  );
  const input = await readInput(file, io);
  complainAbout(input, io);
  if (input.document === undefined) return 1;
  const text = jsonOf(input.document);
  if (text === undefined) {
    io.complain(`${input.name}: the document is nested too deep to be written.\n`);
    return 1;
  }
  await writeOutput(text, given.options.get('out'), io);
  return countOf(input.issues, 'error') > 0 ? 1 : 0;
}

function jsonOf(document: unknown): string | undefined {
  try {
    return `${JSON.stringify(document, null, 2)}\n`;
  } catch (error) {
    // The platform writes JSON level by level, so a document may be too deep for it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
