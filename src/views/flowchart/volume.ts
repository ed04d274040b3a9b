import { flowFigures, type FlowFigures } from '../../insight/flow-figures.js';
import { linkRates } from '../../insight/link-rates.js';
import { isWay } from '../../insight/ways.js';
import type { FlowCount, Id, Journey } from '../../model/journey.js';
import type { FlowWay } from './ways.js';

/** How many go where, as far as the journey was counted. */
export interface FlowVolume {
  /** What a px of width stands for: nothing where no way was counted. */
  readonly unit: FlowCount['unit'] | undefined;
  readonly asOf: string | undefined;
  /** By the key of a way. */
  readonly ways: ReadonlyMap<string, WayVolume>;
  /** By the id of a step. */
  readonly steps: ReadonlyMap<Id, FlowFigures>;
}

/** How many take one way. */
export interface WayVolume {
  readonly count: number;
  readonly unit: FlowCount['unit'];
  /** The part of all who came to the step that the way leaves, 0 to 1. */
  readonly share: number | undefined;
  /** Width of the link in px, as many times as wide as another as more take it. */
  readonly width: number;
}

const least = 1.5;
const most = 10;
const none: FlowVolume = { unit: undefined, asOf: undefined, ways: new Map(), steps: new Map() };

/**
 * The counts of a journey at its ways and steps, in the unit and segment of its first count: others are not compared with it.
 *
 * Where the counts at a step contradict each other, no way that leaves it has a width (rule 51).
 */
export function flowVolume(journey: Journey, ways: readonly FlowWay[]): FlowVolume {
  const all = flowFigures(journey);
  const first = all.find(({ segment }) => segment === undefined) ?? all[0];
  if (!first) return none;
  const alike = ({ unit, segment }: Pick<FlowFigures, 'unit' | 'segment'>): boolean =>
    unit === first.unit && segment === first.segment;
  const steps = new Map<Id, FlowFigures>();
  for (const figures of all) if (alike(figures) && !steps.has(figures.at)) steps.set(figures.at, figures);
  const counts = new Map<Id, number>();
  for (const rate of linkRates(journey)) if (alike(rate) && !counts.has(rate.link)) counts.set(rate.link, rate.count);
  const counted = ways.flatMap((way) => {
    const from = steps.get(way.from.id);
    const count = countOf(way, counts) ?? inflowBy(way, journey, steps);
    return count === undefined || from?.balanced === false ? [] : [{ way, count, share: shareOf(count, from) }];
  });
  const top = counted.reduce((sum, { count }) => Math.max(sum, count), 0);
  const widthOf = (count: number): number => least + (top > 0 ? (count / top) * (most - least) : 0);
  return {
    unit: first.unit,
    asOf: first.asOf,
    ways: new Map(
      counted.map(({ way, ...rest }) => [way.key, { ...rest, unit: first.unit, width: widthOf(rest.count) }]),
    ),
    steps,
  };
}

function countOf({ links }: FlowWay, counts: ReadonlyMap<Id, number>): number | undefined {
  const known = links.flatMap(({ id }) => counts.get(id) ?? []);
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : undefined;
}

// All who came to a step came this way where there is no other.
function inflowBy({ kind, to }: FlowWay, { lookup }: Journey, steps: FlowVolume['steps']): number | undefined {
  const taken = kind === 'sequence' || kind === 'branch';
  const alone = lookup.linksTo(to.id).filter(isWay).length <= 1 && lookup.linksTo(to.stage).length === 0;
  return taken && alone ? steps.get(to.id)?.inflow : undefined;
}

function shareOf(count: number, from: FlowFigures | undefined): number | undefined {
  return from?.inflow ? Math.min(1, count / from.inflow) : undefined;
}
