import type { Id, Journey, Link, Step } from '../model/journey.js';

/** A way from one step to the next that somebody can take. */
export interface Way {
  readonly from: Step;
  readonly to: Step;
  /** The link it runs along; `undefined` where steps follow each other and no link says so. */
  readonly link: Link | undefined;
}

/**
 * The ways through a journey: along its links where they tell how it runs, else from each step to the next.
 *
 * Messages, dependencies and agreements are no ways: nobody moves along them. A link that leaves a stage leaves its last
 * step, one that leads to a stage leads to its first.
 */
export function waysOf(journey: Journey): readonly Way[] {
  return followsLinks(journey) ? linkedWays(journey) : orderedWays(journey, journey.steps);
}

// The share of steps to which links must lead to be taken for the whole way, and not for what is told about some of it.
const most = 0.75;

/**
 * Whether the order of steps alone does not tell how the journey runs, but its links do.
 *
 * Links are given and branch, by what they or the journey say; or they lead to most of the steps, and not only to the next.
 */
export function followsLinks(journey: Journey): boolean {
  const { linksDerived, links, topology, steps } = journey;
  if (linksDerived) return false;
  if (topology === 'branched' || links.some(({ kind }) => kind === 'branch')) return true;
  const ways = linkedWays(journey);
  const reached = new Set(ways.map(({ to }) => to));
  return ways.some(({ from, to }) => to.index !== from.index + 1) && reached.size >= most * (steps.length - 1);
}

/** From each of these steps to the next of them, with the link that runs there. */
export function orderedWays({ lookup }: Journey, steps: readonly Step[]): readonly Way[] {
  return steps.slice(1).flatMap((to, index): Way[] => {
    const from = steps[index];
    return from ? [{ from, to, link: lookup.linksFrom(from.id).find((link) => link.to === to.id && isWay(link)) }] : [];
  });
}

function linkedWays(journey: Journey): readonly Way[] {
  return journey.links.flatMap((link): Way[] => {
    const from = endOf(journey, link.from, 'last');
    const to = endOf(journey, link.to, 'first');
    return from && to && from !== to && isWay(link) ? [{ from, to, link }] : [];
  });
}

function endOf({ lookup }: Journey, place: Id | undefined, which: 'first' | 'last'): Step | undefined {
  if (place === undefined) return undefined;
  return lookup.steps.get(place) ?? lookup.stepsOf(place).at(which === 'first' ? 0 : -1);
}

/** Whether somebody moves along a link. */
export function isWay({ kind }: Link): boolean {
  return kind !== 'message' && kind !== 'dependency' && kind !== 'agreement';
}
