import type { Bend } from './bend.js';
import type { Item, Layered } from './layered.js';

/** Where a link leaves its line across: it comes in on one, bends, and goes on on another. */
export interface Leg {
  readonly link: number;
  /** The gutter in which it is: the one behind this column. */
  readonly gutter: number;
  readonly from: LegEnd;
  readonly to: LegEnd;
  /** Where it bends. */
  bend: Bend | undefined;
  /** Where it runs across within the column instead, along from the start of the column. */
  stem: number | undefined;
}

/** An end of a leg: on which side of the gutter. */
export interface LegEnd {
  readonly item: Item;
  readonly side: 'start' | 'end';
}

/** The legs of each link, in the order in which the link runs; none where it runs straight on. */
export function legsOf({ chains }: Layered): Leg[][] {
  return chains.map((chain, link) => {
    const legs: Leg[] = [];
    for (let index = 1; index < chain.length; index += 1) {
      const [from, to] = [chain[index - 1], chain[index]];
      if (!from || !to || (from.column !== to.column && from.across === to.across)) continue;
      const gutter = gutterBetween(from, to);
      legs.push({ link, gutter, from: endAt(from, gutter), to: endAt(to, gutter), bend: undefined, stem: undefined });
    }
    return legs;
  });
}

/** The gutter that a link goes through from one item to the next. */
export function gutterBetween(from: Item, to: Item): number {
  if (from.column !== to.column) return Math.min(from.column, to.column);
  const behind = from.turns.find(({ other }) => other === to)?.behind ?? true;
  return behind ? from.column : from.column - 1;
}

function endAt(item: Item, gutter: number): LegEnd {
  return { item, side: item.column === gutter ? 'start' : 'end' };
}

/** Joins the legs that bend in each gutter: all ways on from one item, or to one, share a line. */
export function bendsOf(legs: readonly (readonly Leg[])[], gutters: number): Bend[][] {
  const bent = legs.flat().filter(({ stem }) => stem === undefined);
  const waysFrom = new Map<Item, number>();
  for (const leg of bent) if (leadsOn(leg)) waysFrom.set(leg.from.item, (waysFrom.get(leg.from.item) ?? 0) + 1);
  const known = new Map<string, Bend>();
  const bends = Array.from({ length: gutters }, (): Bend[] => []);
  for (const leg of bent) {
    const { from, to, gutter, link } = leg;
    const fans = (waysFrom.get(from.item) ?? 0) > 1;
    // A way back keeps a line of its own, unless it shares its whole way.
    const key = leadsOn(leg) ? (fans ? `from ${from.item.id}` : `to ${to.item.id}`) : `${from.item.id} ${to.item.id}`;
    let bend = known.get(key);
    if (!bend) {
      bend = { gutter, links: [], starts: [], ends: [], track: 0, far: undefined };
      known.set(key, bend);
      bends[gutter]?.push(bend);
    }
    bend.links.push(link);
    for (const { item, side } of [from, to]) (side === 'start' ? bend.starts : bend.ends).push(item.across);
    leg.bend = bend;
  }
  return bends;
}

function leadsOn({ from, to }: Leg): boolean {
  return from.side === 'start' && to.side === 'end' && !from.item.outer && !to.item.outer;
}
