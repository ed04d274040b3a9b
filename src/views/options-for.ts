import type { Journey } from '../model/journey.js';
import { nearest } from '../model/nearest.js';
import type { View } from './view.js';

/**
 * All options of a view: the caller's where given, else the defaults.
 *
 * An option that the view has not, a value that it does not take, a name that the journey does not know: each is the
 * caller's slip, and throws. Options of a saved view are data: names that are not known there are passed over.
 */
export function optionsFor<Options extends object>(
  view: View<Options, unknown>,
  given: Partial<Options>,
  journey: Journey,
): Options {
  const known = Object.entries(given).filter(([name, value]) => {
    if (!Object.hasOwn(view.defaults, name)) throw noSuchOption(view, name);
    return value !== undefined;
  });
  const names = namesFor(view, journey);
  for (const [name, value] of known) {
    const option = name as keyof Options & string;
    const choices: readonly unknown[] | undefined = view.choices[option];
    if (choices && !choices.includes(value)) {
      const got = typeof value === 'string' ? value : typeof value;
      throw new RangeError(`${name} must be one of ${choices.join(', ')}, got ${got}`);
    }
    if (Array.isArray(view.defaults[option]) && !Array.isArray(value))
      throw new TypeError(`expected a list of names for ${name}, got ${typeof value}`);
    const allowed = names(option);
    const wrong = allowed && [value].flat().find((item) => !allowed.has(item));
    if (allowed && wrong !== undefined) throw noSuchName(name, wrong, [...allowed]);
  }
  return { ...view.defaults, ...(Object.fromEntries(known) as Partial<Options>) };
}

/** The names that an option may take, from the journey or from either of two that are shown as a pair; `undefined` for any. */
function namesFor<Options extends object>(
  view: View<Options, unknown>,
  journey: Journey,
): (option: keyof Options) => ReadonlySet<unknown> | undefined {
  if (!view.names || journey.seenAs) return () => undefined;
  const lists = [journey, ...(journey.pair ?? [])].map((one) => view.names?.(one));
  return (option) => {
    const found = lists.flatMap((list) => list?.[option] ?? []);
    return lists[0]?.[option] === undefined ? undefined : new Set(found);
  };
}

function noSuchOption(view: View, name: string): TypeError {
  const options = Object.keys(view.defaults).join(', ');
  return new TypeError(`expected an option of the ${view.name} view (${options}), got ${name}`);
}

const mostNames = 48;

function noSuchName(option: string, found: unknown, names: readonly unknown[]): RangeError {
  const known = names.map(String);
  const shown = known.slice(0, mostNames).join(', ') + (known.length > mostNames ? ', …' : '');
  const meant = typeof found === 'string' ? meantName(found, known) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const got = typeof found === 'string' ? found : typeof found;
  return new RangeError(`${option} must name some of ${shown || 'what the journey has: nothing'}, got ${got}${hint}`);
}

/** The name that was most likely meant: one spelt nearly so, else one of several words with such a word in it, the first before others. */
function meantName(found: string, names: readonly string[]): string | undefined {
  const whole = nearest(found, names);
  if (whole !== undefined) return whole;
  const parts = names.map((name) => name.split('-'));
  const word = [found, nearest(found, parts.flat())];
  const isMeant = (part: string | undefined): boolean => part !== undefined && word.includes(part);
  return (parts.find(([first]) => isMeant(first)) ?? parts.find((words) => words.some(isMeant)))?.join('-');
}
