import { parseArgs } from 'node:util';
import { nearest } from '../model/nearest.js';
import { UsageError } from './usage-error.js';

/** An option that a command takes. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; a flag without one is on or off. */
  readonly value?: string;
  /** What it does, in one line. */
  readonly help: string;
}

/** The words after a command, sorted. */
export interface Arguments {
  readonly files: readonly string[];
  /** The options given, by name; one that is on has an empty value. The last of several counts. */
  readonly options: ReadonlyMap<string, string>;
}

/** Sorts the words after a command into files and the options it takes; any other word is a slip. */
export function sortedArguments(words: readonly string[], flags: readonly Flag[]): Arguments {
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => [name, { type: typeOf(value), ...(short ? { short } : {}) }]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const files: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find(({ name }) => name === token.name);
    if (!flag) throw unknownOption(token.rawName, flags);
    given.set(flag.name, valueOf(flag, token.value, token.inlineValue));
  }
  return { files, options: given };
}

/** The one file that a command works on. */
export function onlyFile({ files }: Arguments): string {
  const [file, second] = files;
  if (file === undefined) throw new UsageError('Name a file, or - for standard input.');
  if (second !== undefined) throw new UsageError(`Name one file; got ${files.length}: ${files.join(', ')}.`);
  return file;
}

function typeOf(value: string | undefined): 'string' | 'boolean' {
  return value === undefined ? 'boolean' : 'string';
}

function valueOf(flag: Flag, value: string | undefined, isInline: boolean | undefined): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${flag.name} takes no value; got ${value}.`);
    return '';
  }
  // A number below zero is a value that is out of range, not the next option.
  const isNext = !isInline && value !== undefined && /^-(?!\d|$)/.test(value);
  if (value === undefined || isNext)
    throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}.`);
  return value;
}

function unknownOption(found: string, flags: readonly Flag[]): UsageError {
  const meant = nearest(
    found.replace(/^-+/, ''),
    flags.map(({ name }) => name),
  );
  const hint = meant === undefined ? 'See --help for all options.' : `Did you mean --${meant}?`;
  return new UsageError(`There is no option ${found}. ${hint}`);
}
