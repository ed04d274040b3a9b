import type { Deviation, Id, Journey, Step } from '../../model/journey.js';

/** Where a step that came out of order was planned (rule 59). */
export interface PlannedPlace {
  readonly step: Step;
  /** The step that stands in that place now. */
  readonly at: Step;
  /** Which place it is in the plan, from 1. */
  readonly place: number;
  /** The line between the two has this one of the tracks beside the chain, from 0. */
  readonly track: number;
}

/**
 * The planned places of all steps that came out of order, by their ids.
 *
 * A comparison knows them. A document that has only its own deviations tells the place by naming the step that stands there
 * now; and if two steps are out of order and no other is, each must have been planned in the place of the other.
 */
export function plannedPlaces({ steps, changes, deviations, modality }: Journey): ReadonlyMap<Id, PlannedPlace> {
  const kindOf = ({ id }: Step): string | undefined => changes?.get(id)?.kind;
  // Side by side, the place that a step left has a slot already.
  if (modality !== 'actual' || steps.some((step) => kindOf(step) === 'absent')) return new Map();
  const chain = steps.filter((step) => kindOf(step) !== 'ad-hoc');
  const moved = new Set(chain.filter((step) => kindOf(step) === 'sequence'));
  const compared = chain.map((step) => comparedPlace(step, changes));
  const known = compared.some((place) => place !== undefined)
    ? exchanged(planOf(chain, compared), moved, chain)
    : toldPlaces(chain, moved, deviations);
  return withTracks(known, chain);
}

/** From the place of a step in the chain to the place in which it was planned, both from 0. */
type Moves = readonly (readonly [now: number, planned: number])[];

function comparedPlace({ id }: Step, changes: Journey['changes']): number | undefined {
  const change = changes?.get(id);
  const note = change?.kind === 'sequence' ? change.notes.find(({ field }) => field === 'place') : undefined;
  const place = Number(note?.before);
  return Number.isInteger(place) && place > 0 ? place - 1 : undefined;
}

// The plan itself: what moved stands where it was, all else in the order that it kept.
function planOf(chain: readonly Step[], places: readonly (number | undefined)[]): Map<Step, number> {
  const plan = new Map<Step, number>();
  const taken = new Set<number>();
  chain.forEach((step, now) => {
    const place = places[now];
    if (place === undefined || place >= chain.length || taken.has(place)) return;
    plan.set(step, place);
    taken.add(place);
  });
  let next = 0;
  for (const step of chain) {
    if (plan.has(step)) continue;
    while (taken.has(next)) next += 1;
    plan.set(step, next);
    next += 1;
  }
  return plan;
}

// Of two that changed places, a comparison says of one that it moved: that is true of both.
function exchanged(plan: ReadonlyMap<Step, number>, moved: ReadonlySet<Step>, chain: readonly Step[]): Moves {
  return chain.flatMap((step, now) => {
    const planned = plan.get(step) ?? now;
    const other = chain[planned];
    const swapped = other !== undefined && moved.has(other) && plan.get(other) === now;
    return planned !== now && (moved.has(step) || swapped) ? [[now, planned] as const] : [];
  });
}

function toldPlaces(chain: readonly Step[], moved: ReadonlySet<Step>, deviations: readonly Deviation[]): Moves {
  const places = new Map(chain.map(({ id }, now) => [id, now]));
  const told = [...moved].map((step) => {
    const named = deviations.find(({ kind, actual }) => kind === 'sequence' && actual === step.id)?.planned;
    const planned = named === undefined || named === step.id ? undefined : places.get(named);
    return { now: places.get(step.id) ?? 0, planned };
  });
  const [one, other] = told;
  const isExchange = told.length === 2 && told.every(({ planned }) => planned === undefined);
  if (isExchange && one && other)
    return [
      [one.now, other.now],
      [other.now, one.now],
    ];
  return told.flatMap(({ now, planned }) => (planned === undefined ? [] : [[now, planned] as const]));
}

// Lines that pass each other run on tracks of their own.
function withTracks(moves: Moves, chain: readonly Step[]): Map<Id, PlannedPlace> {
  const ends: number[] = [];
  const sorted = [...moves].sort((a, b) => Math.min(...a) - Math.min(...b));
  return new Map(
    sorted.flatMap(([now, planned]) => {
      const [step, at] = [chain[now], chain[planned]];
      if (!step || !at) return [];
      const free = ends.findIndex((end) => end < Math.min(now, planned));
      const track = free < 0 ? ends.length : free;
      ends[track] = Math.max(now, planned);
      return [[step.id, { step, at, place: planned + 1, track }] as const];
    }),
  );
}
