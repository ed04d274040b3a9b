import { check } from './check.js';
import { convert } from './convert.js';
import { draw } from './draw.js';
import { helpText } from './help.js';
import type { Io } from './io.js';
import { notAmong, UsageError } from './usage-error.js';

const commands: ReadonlyMap<string, (words: readonly string[], io: Io) => Promise<number>> = new Map([
  ['draw', draw],
  ['check', check],
  ['convert', convert],
]);

/**
 * Runs one command line and answers the code to end with: 0 when all is well, 1 when the file is at fault, 2 when the
 * command is.
 */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = words;
  if (asksFor(words, 'help', 'h') || name === 'help') {
    io.print(helpText(words.filter((word) => word !== 'help')));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    io.print(`${await io.version()}\n`);
    return 0;
  }
  try {
    return await commandNamed(name)(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.complain(`journeyscape: ${error.message}\n`);
    return 2;
  }
}

function commandNamed(name: string | undefined): (words: readonly string[], io: Io) => Promise<number> {
  const names = [...commands.keys()];
  if (name === undefined) throw new UsageError(`Name a command: ${names.join(', ')}. See journeyscape --help.`);
  const command = commands.get(name);
  if (!command) throw notAmong('The command', name, names);
  return command;
}

/** Whether an option stands among the words; after `--` there are only files. */
function asksFor(words: readonly string[], name: string, short: string): boolean {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  return options.includes(`--${name}`) || options.includes(`-${short}`);
}
