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
 * more than went on; else all who went on, where only this link leaves. Counts of different units or segments are never mixed.
 * Links that nobody moves along (messages, dependencies, agreements) have no rate.
 */
export function linkRates(journey: Journey): readonly LinkRate[] {
  const figures = new Map<Id, FlowFigures[]>();
  for (const each of flowFigures(journey)) figures.set(each.at, [...(figures.get(each.at) ?? []), each]);
  const at = (place: Id | undefined): readonly FlowFigures[] => figures.get(place ?? '') ?? [];
  return journey.links.filter(isWay).flatMap((link) => {
    const counted = at(link.id).flatMap((own) => countedRate(link, own, at(link.from)));
    return counted.length > 0 ? counted : derivedRates(journey, link, at(link.from), at(link.to));
  });
}

function countedRate(link: Link, own: FlowFigures, before: readonly FlowFigures[]): LinkRate[] {
  const count = own.processed ?? own.inflow;
  const all = alike(before, own)?.processed;
  return count === undefined ? [] : [rate(link, own, count, all, 'counted')];
}

function derivedRates(
  { lookup }: Journey,
  link: Link,
  before: readonly FlowFigures[],
  after: readonly FlowFigures[],
): LinkRate[] {
  const leavesAlone = link.from !== undefined && lookup.linksFrom(link.from).filter(isWay).length === 1;
  const arrivesAlone = link.to !== undefined && lookup.linksTo(link.to).filter(isWay).length === 1;
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

function alike(figures: readonly FlowFigures[], { unit, segment }: FlowFigures): FlowFigures | undefined {
  return figures.find((each) => each.unit === unit && each.segment === segment);
}
