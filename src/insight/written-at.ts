import type { Journey } from '../model/journey.js';

/** The lists of a journey, each under the name that it has in the document. */
type ListName = 'stages' | 'links' | 'insights' | 'opportunities' | 'channels' | 'personas' | 'views';

/**
 * Where each item of a list stands in the document that the journey was parsed from, and what is written there.
 *
 * Items that could not be read are not in the journey; those that could are then found by their ids.
 */
export function writtenItems(
  journey: Journey,
  list: ListName,
): readonly (readonly [index: number, written: Readonly<Record<string, unknown>>])[] {
  const written: unknown = journey.source?.[list];
  return placesOf(journey[list], Array.isArray(written) ? written : []);
}

/** The same for any list of items beside what is written of it. */
export function placesOf(
  items: readonly object[],
  written: readonly unknown[],
): readonly (readonly [index: number, written: Readonly<Record<string, unknown>>])[] {
  const byId = new Map(written.map((one, index) => [idOf(one), index]));
  return items.map((item, index) => {
    const at = items.length === written.length ? index : (byId.get(idOf(item)) ?? index);
    return [at, Object(written[at]) as Readonly<Record<string, unknown>>];
  });
}

function idOf(one: unknown): unknown {
  return (one as { readonly id?: unknown } | null)?.id;
}
