import type { FlowCount, Id, Journey, Link } from '../model/journey.js';
import { flowFigures } from './flow-figures.js';
import type { FlowFigures } from './flow-figures.js';
import { isWay } from './ways.js';

/** How many take a link. */
export interface LinkRate {
  readonly link: Id;
  readonly count: number;
  /** The part of all who went on from where the link leaves, 0 to 1; `undefined` when that was not counted, or nobody went on. */
  readonly share: number | undefined;
  readonly unit: FlowCount['unit'];
  readonly segment: Id | undefined;
  readonly asOf: string | undefined;
  /** Whether it was counted on the link itself, or follows from the counts at its ends. */
  readonly basis: 'counted' | 'derived';
}

/**
 * How many take each link, where the counts say so; in the order of the links.
 *
 * Counted: what a count on the link itself says. Derived: the inflow of a place that only this link leads to, unless that is
 * more than went on; else all who went on, where only this link leaves. Counts of different units, segments or dates are never mixed.
 * Links that nobody moves along (messages, dependencies, agreements) have no rate.
 */
export function linkRates(journey: Journey): readonly LinkRate[] {
  const figures = new Map<Id, FlowFigures[]>();
  for (const each of flowFigures(journey)) {
    const there = figures.get(each.at);
    if (there) there.push(each);
    else figures.set(each.at, [each]);
  }
  const ways = journey.links.filter(isWay);
  const leaving = countsBy(ways, ({ from }) => from);
  const arriving = countsBy(ways, ({ to }) => to);
  const at = (place: Id | undefined): readonly FlowFigures[] => figures.get(place ?? '') ?? [];
  return ways.flatMap((link) => {
    const counted = at(link.id).flatMap((own) => countedRate(link, own, at(link.from)));
    return counted.length > 0
      ? counted
      : derivedRates(link, at(link.from), at(link.to), {
          leavesAlone: leaving.get(link.from) === 1,
          arrivesAlone: arriving.get(link.to) === 1,
        });
  });
}

/** How many of the links stand at each place. */
function countsBy(
  links: readonly Link[],
  placeOf: (link: Link) => Id | undefined,
): ReadonlyMap<Id | undefined, number> {
  const counts = new Map<Id | undefined, number>();
  for (const link of links) {
    const place = placeOf(link);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function countedRate(link: Link, own: FlowFigures, before: readonly FlowFigures[]): LinkRate[] {
  const count = own.processed ?? own.inflow;
  const all = alike(before, own)?.processed;
  return count === undefined ? [] : [rate(link, own, count, all, 'counted')];
}

function derivedRates(
  link: Link,
  before: readonly FlowFigures[],
  after: readonly FlowFigures[],
  { leavesAlone, arrivesAlone }: { readonly leavesAlone: boolean; readonly arrivesAlone: boolean },
): LinkRate[] {
  return before.flatMap((figures): LinkRate[] => {
    const { processed } = figures;
    if (processed === undefined) return [];
    const arrived = arrivesAlone ? alike(after, figures)?.inflow : undefined;
    // More than went on cannot have come this way: some came from outside.
    if (arrived !== undefined && arrived <= processed) return [rate(link, figures, arrived, processed, 'derived')];
    return leavesAlone ? [rate(link, figures, processed, processed, 'derived')] : [];
  });
}

function rate(
  link: Link,
  { unit, segment, asOf }: FlowFigures,
  count: number,
  all: number | undefined,
  basis: LinkRate['basis'],
): LinkRate {
  return { link: link.id, count, share: all ? count / all : undefined, unit, segment, asOf, basis };
}

function alike(figures: readonly FlowFigures[], { unit, segment, asOf }: FlowFigures): FlowFigures | undefined {
  return figures.find((each) => each.unit === unit && each.segment === segment && isSameDate(each.asOf, asOf));
}

/** Whether two counts may be held against each other: of the same date, as far as both name one. */
export function isSameDate(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
