import type { Journey, ViewSpec } from './journey.js';

/** The options that a view takes: every one with its default, and the values of those with a fixed set. */
export interface KnownOptions {
  readonly defaults: object;
  readonly choices?: object;
}

/** The saved view of a name: the one with that id, else the first with that title in any language; `undefined` if there is none. */
export function savedView(journey: Journey, name: string): ViewSpec | undefined {
  const wanted = plain(name);
  const isCalled = ({ title }: ViewSpec): boolean =>
    (typeof title === 'string' ? [title] : Object.values(title ?? {})).some((words) => plain(words) === wanted);
  return journey.views.find(({ id }) => id === name) ?? journey.views.find(isCalled);
}

/**
 * The options that a saved view sets: its `options`, and over them its `rows` and `lanes` where it names any.
 *
 * Options that the view does not know go, and so do values of another type than the default or outside the fixed set: a
 * saved view is data, and bad data must not stop a drawing.
 *
 * ```ts
 * draw(journey, { view: timeline, options: viewOptions(spec, timeline) });
 * ```
 */
export function viewOptions(
  { rows, lanes, options }: ViewSpec,
  known: KnownOptions,
): Readonly<Record<string, unknown>> {
  const wanted: Readonly<Record<string, unknown>> = {
    ...options,
    ...(rows && { rows }),
    ...(lanes.length > 0 && { lanes }),
  };
  const kept = Object.keys(known.defaults).flatMap((name) => {
    const value = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    return value !== undefined && takesValue(known, name, value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether an option that a view has takes a value: of the type of its default, and of its fixed set where it has one. */
export function takesValue(known: KnownOptions, name: string, value: unknown): boolean {
  const standard = (known.defaults as Record<string, unknown>)[name];
  const choices = (known.choices as Record<string, unknown> | undefined)?.[name];
  if (value === standard) return true;
  if (Array.isArray(choices)) return choices.includes(value);
  if (Array.isArray(standard)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  // The numbers that views take are counts.
  if (typeof standard === 'number') return Number.isInteger(value) && Number(value) >= 1;
  return standard === undefined || typeof value === typeof standard;
}

function plain(words: string): string {
  return words.normalize('NFKC').trim().toLowerCase();
}
