import type { FlowFigures } from '../../insight/flow-figures.js';
import { groupFlow, type GroupFlow } from '../../insight/group-flow.js';
import { isSameDate, type LinkRate } from '../../insight/link-rates.js';
import { isWay } from '../../insight/ways.js';
import type { FlowCount, Id, Journey } from '../../model/journey.js';
import type { FlowWay } from './ways.js';

/** How many go where, as far as the journey was counted. */
export interface FlowVolume {
  /** What a px of width stands for: nothing where no way was counted. */
  readonly unit: FlowCount['unit'] | undefined;
  /** Whose figures they are, and of which dates. */
  readonly segments: GroupFlow['segments'];
  readonly dates: GroupFlow['dates'];
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
const none: FlowVolume = { unit: undefined, segments: [], dates: [], ways: new Map(), steps: new Map() };

/**
 * The counts of a journey at its ways and steps, of one group in one unit: others are not compared with it.
 *
 * Where the counts at a step contradict each other, no way that leaves it has a width (rule 51).
 */
export function flowVolume(journey: Journey, ways: readonly FlowWay[]): FlowVolume {
  const group = groupFlow(journey);
  if (!group) return none;
  const { unit, segments, dates, figures: steps, rates } = group;
  const counted = ways.flatMap((way) => {
    const from = steps.get(way.from.id);
    const found = countOf(way, rates) ?? inflowBy(way, journey, steps);
    if (!found || from?.balanced === false) return [];
    const share = from && isSameDate(found.asOf, from.asOf) ? shareOf(found.count, from) : undefined;
    return [{ way, count: found.count, share }];
  });
  const top = counted.reduce((sum, { count }) => Math.max(sum, count), 0);
  const widthOf = (count: number): number => least + (top > 0 ? (count / top) * (most - least) : 0);
  return {
    ...{ unit, segments, dates, steps },
    ways: new Map(counted.map(({ way, ...rest }) => [way.key, { ...rest, unit, width: widthOf(rest.count) }])),
  };
}

type Found = Pick<LinkRate, 'count' | 'asOf'>;

function countOf({ links }: FlowWay, rates: ReadonlyMap<Id, LinkRate>): Found | undefined {
  const known = links.flatMap(({ id }) => rates.get(id) ?? []);
  const [first] = known;
  // What was counted on two dates is not added up.
  const alike = known.filter(({ asOf }) => asOf === first?.asOf);
  return first && { count: alike.reduce((sum, { count }) => sum + count, 0), asOf: first.asOf };
}

// All who came to a step came this way where there is no other.
function inflowBy({ kind, to }: FlowWay, { lookup }: Journey, steps: FlowVolume['steps']): Found | undefined {
  const taken = kind === 'sequence' || kind === 'branch';
  const alone = lookup.linksTo(to.id).filter(isWay).length <= 1 && lookup.linksTo(to.stage).length === 0;
  const figures = taken && alone ? steps.get(to.id) : undefined;
  return figures?.inflow === undefined ? undefined : { count: figures.inflow, asOf: figures.asOf };
}

function shareOf(count: number, { inflow }: FlowFigures): number | undefined {
  return inflow ? Math.min(1, count / inflow) : undefined;
}
