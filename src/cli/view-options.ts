import type { View } from '../views/view.js';
import type { Flag } from './arguments.js';
import { notAmong, UsageError } from './usage-error.js';

/** The options of a view as flags of the command line: `maxLines` becomes `--max-lines`. */
export function viewFlags(view: View): Flag[] {
  return Object.entries(view.defaults).map(([name, value]: [string, unknown]) => {
    const choices = choicesOf(view, name);
    const shown = Array.isArray(value) ? value.join(',') || 'all' : String(value);
    return { name: flagName(name), value: choices?.join('|') ?? placeholder(value), help: `Default ${shown}.` };
  });
}

/** The options of a view from what was typed; each is read as the kind of value that its default is. */
export function viewOptions(view: View, typed: ReadonlyMap<string, string>): Record<string, unknown> {
  const given = Object.entries(view.defaults).flatMap(([name, value]: [string, unknown]) => {
    const text = typed.get(flagName(name));
    return text === undefined ? [] : [[name, optionValue(view, name, value, text)] as const];
  });
  return Object.fromEntries(given);
}

/** The flag of an option: `maxLines` → `max-lines`. */
function flagName(option: string): string {
  return option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function optionValue(view: View, name: string, standard: unknown, text: string): unknown {
  const choices = choicesOf(view, name);
  if (choices) {
    const choice = choices.find((value) => String(value) === text);
    if (choice === undefined) throw notAmong(`--${flagName(name)}`, text, choices.map(String));
    return choice;
  }
  if (Array.isArray(standard)) return text.split(',').flatMap((part) => part.trim() || []);
  return typeof standard === 'number' ? numberOf(flagName(name), text) : text;
}

/** The number that was typed for a flag. */
export function numberOf(flag: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new UsageError(`--${flag} must be a number; got ${text}.`);
  return value;
}

function choicesOf(view: View, name: string): readonly unknown[] | undefined {
  const choices = (view.choices as Readonly<Record<string, readonly unknown[]>>)[name];
  return (
    choices ??
    (typeof (view.defaults as Readonly<Record<string, unknown>>)[name] === 'boolean' ? [true, false] : undefined)
  );
}

function placeholder(value: unknown): string {
  if (Array.isArray(value)) return 'A,B,…';
  return typeof value === 'number' ? 'NUMBER' : 'TEXT';
}
