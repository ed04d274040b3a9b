import type { Id, Journey, Lookup, ReadingChoice } from './journey.js';
import { ReadMap } from './read-map.js';

/** A journey that has no look-ups yet. */
export type Facts = Omit<Journey, 'lookup'>;

/** The look-ups of a journey. Linear in its size. */
export function lookupOf(facts: Facts): Lookup {
  const stages = byId(facts.stages);
  const steps = byId(facts.steps);
  return Object.freeze({
    stages,
    steps,
    lanes: byId(facts.lanes),
    personas: byId(facts.personas),
    actors: byId(facts.actors),
    segments: byId(facts.segments),
    teams: byId(facts.teams),
    channels: byId(facts.channels),
    systems: byId(facts.systems),
    scales: byId(facts.scales),
    metrics: byId(facts.metrics),
    sources: byId(facts.sources),
    insights: byId(facts.insights),
    opportunities: byId(facts.opportunities),
    stageOf: (step: Id) => stages.get(steps.get(step)?.stage ?? ''),
    stepsOf: (stage: Id) => stages.get(stage)?.steps ?? none,
    linksFrom: byPlace(facts.links, (link) => link.from),
    linksTo: byPlace(facts.links, (link) => link.to),
    readingsOf: (step: Id, which: ReadingChoice = {}) =>
      (steps.get(step)?.emotion ?? none).filter(
        ({ kind, persona }) => kind === (which.kind ?? kind) && persona === (which.persona ?? persona),
      ),
    insightsAt: byPlace(facts.insights, (insight) => insight.at),
    opportunitiesAt: byPlace(facts.opportunities, (opportunity) => opportunity.at),
    momentsAt: byPlace(facts.moments, (moment) => moment.at),
    valuesAt: byPlace(facts.values, (value) => value.at),
    flowAt: byPlace(facts.flow, (count) => count.at),
    gapsAt: byPlace(facts.gaps, (gap) => gap.at),
  });
}

const none: readonly never[] = Object.freeze([]);

function byId<T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new ReadMap(items.map((item) => [item.id, item]));
}

function byPlace<T>(items: readonly T[], placesOf: PlacesOf<T>): (place: Id) => readonly T[] {
  // Sorted when it is first asked for: most drawings ask for few of these.
  let sorted: ReadonlyMap<Id, readonly T[]> | undefined;
  return (place) => (sorted ??= sortedByPlace(items, placesOf)).get(place) ?? none;
}

type PlacesOf<T> = (item: T) => Id | readonly Id[] | undefined;

function sortedByPlace<T>(items: readonly T[], placesOf: PlacesOf<T>): ReadonlyMap<Id, readonly T[]> {
  const found = new Map<Id, T[]>();
  for (const item of items) {
    const places = placesOf(item) ?? none;
    for (const place of new Set(typeof places === 'string' ? [places] : places)) {
      const there = found.get(place);
      if (there) there.push(item);
      else found.set(place, [item]);
    }
  }
  for (const there of found.values()) Object.freeze(there);
  return found;
}
