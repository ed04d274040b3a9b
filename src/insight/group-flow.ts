import { timeMs } from '../model/iso-time.js';
import type { FlowCount, Id, Journey } from '../model/journey.js';
import { listKey } from '../model/list-key.js';
import { flowFigures, type FlowFigures } from './flow-figures.js';
import { linkRates, type LinkRate } from './link-rates.js';

/** The counts of one group in one unit, at most one a place: what a picture with room for one figure a place shows. */
export interface GroupFlow {
  readonly unit: FlowCount['unit'];
  /** Whose they are: no segment for everyone, one, or several whose sum they are. */
  readonly segments: readonly Id[];
  /** The dates they are from, as written; none where nobody wrote one. */
  readonly dates: readonly string[];
  /** By the place that was counted. */
  readonly figures: ReadonlyMap<Id, FlowFigures>;
  /** By the link. */
  readonly rates: ReadonlyMap<Id, LinkRate>;
}

/**
 * The counts of everyone, in the unit of the first of them; where everyone was not counted, those of the one segment that was.
 *
 * Of several segments it is the sum where each of them was counted wherever one was, on the same date. Else adding up would leave
 * somebody out, and it is the segment that was counted at most places. `undefined` where nothing was counted.
 */
export function groupFlow(journey: Journey): GroupFlow | undefined {
  const all = flowFigures({ ...journey, flow: latestCounts(journey.flow) });
  const first = all.find(({ segment }) => segment === undefined) ?? all[0];
  if (!first) return undefined;
  const { unit } = first;
  const places = new Map<Id, FlowFigures[]>();
  for (const one of all) {
    if (one.unit !== unit || (first.segment === undefined && one.segment !== undefined)) continue;
    places.set(one.at, [...(places.get(one.at) ?? []), one]);
  }
  const counted = [...places.values()];
  const names = [...new Set(counted.flat().flatMap(({ segment }) => segment ?? []))];
  const adds = counted.every((there) => there.length === names.length && new Set(there.map(({ asOf }) => asOf)).size === 1); // prettier-ignore
  const segments = names.length <= 1 || adds ? names : [mostCounted(counted)];
  const chosen = counted.flatMap((there) => {
    const own = there.filter(({ segment }) => segment === undefined || segments.includes(segment));
    return own.length > 0 ? [own] : [];
  });
  const flow = chosen.map((own) => sumOf(own.map(({ count }) => count)));
  const small = { ...journey, flow };
  const faults = new Map(chosen.flatMap((own) => own.filter(isFaulty).map((one) => [one.at, one] as const)));
  const figures = flowFigures(small).map((one): FlowFigures => {
    // Faults that cancel each other out in a sum are none the less there.
    const fault = faults.get(one.at);
    return fault && one.balanced !== false ? { ...one, balanced: false, difference: fault.difference } : one;
  });
  return {
    ...{ unit, segments },
    dates: [...new Set(flow.flatMap(({ asOf }) => asOf ?? []))],
    figures: new Map(figures.map((one) => [one.at, one])),
    rates: new Map(linkRates(small).map((rate) => [rate.link, rate])),
  };
}

/** Counts without those that a later one of the same place, unit and segment replaces: two dates are two opinions, and a date is later than none. */
export function latestCounts(flow: readonly FlowCount[]): readonly FlowCount[] {
  const latest = new Map<string, FlowCount>();
  const keyOf = ({ at, unit, segment }: FlowCount): string => listKey([at, unit, segment]);
  for (const count of flow) {
    const known = latest.get(keyOf(count));
    if (!known || dateOf(known) < dateOf(count)) latest.set(keyOf(count), count);
  }
  return flow.filter((count) => latest.get(keyOf(count)) === count);
}

function dateOf({ asOf }: FlowCount): number {
  return (asOf === undefined ? undefined : timeMs(asOf)) ?? -Infinity;
}

function isFaulty({ balanced }: FlowFigures): boolean {
  return balanced === false;
}

function mostCounted(counted: readonly (readonly FlowFigures[])[]): Id {
  const times = new Map<Id, number>();
  for (const { segment = '' } of counted.flat()) times.set(segment, (times.get(segment) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

// What one of them did not count is not known of all.
function sumOf(counts: readonly FlowCount[]): FlowCount {
  const [first, ...others] = counts as readonly [FlowCount, ...FlowCount[]];
  if (others.length === 0) return first;
  const total = (part: 'inflow' | 'processing' | 'processed' | 'exit'): number | undefined =>
    counts.reduce<number | undefined>((sum, { [part]: count }) => add(sum, count), 0);
  return {
    ...first,
    segment: undefined,
    inflow: total('inflow'),
    processing: total('processing'),
    processed: total('processed'),
    exit: total('exit') ?? (counts.every(hasExits) ? counts.reduce((sum, one) => sum + exitOf(one), 0) : undefined),
    exits: sumOfReasons(counts.flatMap(({ exits }) => exits)),
  };
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function hasExits({ exit, exits }: FlowCount): boolean {
  return exit !== undefined || exits.length > 0;
}

function exitOf({ exit, exits }: FlowCount): number {
  return exit ?? exits.reduce((sum, { count }) => sum + count, 0);
}

function sumOfReasons(exits: FlowCount['exits']): FlowCount['exits'] {
  const byReason = new Map<string, FlowCount['exits'][number]>();
  for (const one of exits) {
    const key = typeof one.reason === 'object' ? listKey(Object.entries(one.reason).flat()) : listKey([one.reason]);
    const known = byReason.get(key);
    byReason.set(key, known ? { ...one, count: known.count + one.count } : one);
  }
  return [...byReason.values()];
}
