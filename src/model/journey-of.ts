import { emptyList } from './check.js';
import { defaultScaleId } from './document-ids.js';
import type { DocumentIds } from './document-ids.js';
import type { Id, Journey, Lane, Link, Scale, Step } from './journey.js';
import { inDefaultOrder, laneCalled, rolesHeld } from './lanes.js';
import { lookupOf } from './lookup.js';
import type { PlainObject } from './plain-copy.js';
import { persona } from './schema-people.js';
import type { IdKind, Shape } from './shape.js';
import { defaultScale } from './whole-checks.js';

/** A document after the check: right in every field, but without what follows from the whole. */
export interface CheckedDocument extends Omit<Journey, 'steps' | 'lookup' | 'lanesDerived' | 'linksDerived'> {}

/** The journey that a checked document tells of. */
export function journeyOf(document: CheckedDocument, ids: DocumentIds, source: PlainObject): Journey {
  const steps = Object.freeze(document.stages.flatMap((stage) => stage.steps));
  const linksDerived = !Object.hasOwn(source, 'links') || source['links'] === null;
  const lanesDerived = document.lanes.length === 0;
  const facts = {
    ...document,
    steps,
    lanes: lanesDerived ? derivedLanes({ ...document, steps }, ids) : withMade(document.lanes, 'lane', ids, laneCalled),
    lanesDerived,
    links: linksDerived ? sequence(steps, ids) : document.links,
    linksDerived,
    scales: withDefaultScale(document.scales, ids),
    personas: withMade(document.personas, 'persona', ids, (name, id) =>
      Object.freeze({ ...emptyLists(persona), id, name }),
    ),
    actors: withMade(document.actors, 'actor', ids, named),
    segments: withMade(document.segments, 'segment', ids, named),
    teams: withMade(document.teams, 'team', ids, named),
    channels: withMade(document.channels, 'channel', ids, named),
    systems: withMade(document.systems, 'system', ids, named),
    source,
    // A document's own fields of these names are not what the library means by them; they stay in the source.
    changes: undefined,
    laterVoices: undefined,
    pair: undefined,
    seenAs: undefined,
  };
  return Object.freeze({ ...facts, lookup: lookupOf(facts) });
}

/** One link from each step to the next. */
export function sequence(steps: readonly Step[], ids?: DocumentIds): readonly Link[] {
  const links = steps.slice(1).map((step, index): Link => {
    const name = `link-${index + 1}`;
    return Object.freeze({
      id: ids?.free(name, 'link') ?? name,
      from: steps[index]?.id,
      to: step.id,
      kind: 'sequence',
    });
  });
  return Object.freeze(links);
}

function derivedLanes(facts: Parameters<typeof rolesHeld>[0], ids: DocumentIds): readonly Lane[] {
  const spoken = new Set(ids.made('lane').keys());
  for (const role of rolesHeld(facts)) if (!spoken.has(role)) ids.make(role, 'lane');
  return Object.freeze(inDefaultOrder(withMade([], 'lane', ids, laneCalled)));
}

function withMade<T>(
  given: readonly T[],
  kind: IdKind,
  ids: DocumentIds,
  make: (name: string, id: Id) => T,
): readonly T[] {
  const made = ids.made(kind);
  if (made.size === 0) return given;
  return Object.freeze([...given, ...[...made].map(([name, id]) => make(name, id))]);
}

function named(name: string, id: Id): { readonly id: Id; readonly name: string } {
  return Object.freeze({ id, name });
}

function withDefaultScale(scales: readonly Scale[], ids: DocumentIds): readonly Scale[] {
  const id = ids.resolve(defaultScaleId, ['scale']) ?? defaultScaleId;
  return scales.some((scale) => scale.id === id) ? scales : Object.freeze([...scales, defaultScale(id)]);
}

type ListsOf<T> = { readonly [K in keyof T as T[K] extends readonly unknown[] ? K : never]: readonly never[] };

/** The lists of an object that nobody described. */
function emptyLists<T>({ rule }: Shape<T>): ListsOf<Required<T>> {
  const lists = rule.kind === 'object' ? rule.entries.filter(({ shape }) => shape.rule.kind === 'list') : [];
  return Object.fromEntries(lists.map(({ name }) => [name, emptyList])) as ListsOf<Required<T>>;
}
