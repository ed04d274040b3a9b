import type { Graph, GraphRoom } from './graph.js';
import type { Leg } from './gutter-legs.js';
import type { Layered } from './layered.js';

/** A leg that may run straight across in its column, and where along. */
interface Stem {
  readonly leg: Leg;
  readonly first: number;
  readonly last: number;
  readonly least: number;
  readonly most: number;
  readonly wish: number;
  /** Which way it gives way to others: on, back, or both. */
  readonly signs: readonly number[];
}

const inset = 16;
const mostSteps = 24;

/**
 * Lets links that turn round within a column run straight across there, where no card stands between.
 *
 * Those with a card in their way turn in the gutter.
 */
export function placeStems(
  legs: readonly (readonly Leg[])[],
  { columns }: Layered,
  graph: Graph,
  { trackGap }: GraphRoom,
): void {
  const perColumn = new Map<number, Stem[]>();
  for (const some of legs)
    for (const leg of some) {
      if (leg.from.side !== leg.to.side || !isFree(leg, columns)) continue;
      const { column } = leg.from.item;
      const stems = perColumn.get(column) ?? [];
      perColumn.set(column, stems);
      stems.push(stemOf(leg, graph, trackGap));
    }
  for (const stems of perColumn.values()) {
    // The nearest first: one that reaches farther then passes beside it. Links back to where they started come last, as
    // they fit between the others, which lead away to both sides.
    stems.sort((a, b) => turnsBack(a, graph) - turnsBack(b, graph) || a.last - a.first - (b.last - b.first));
    stems.forEach((stem, index) => {
      stem.leg.stem = freePlace(stem, stems.slice(0, index), trackGap);
    });
  }
}

function turnsBack({ leg: { link } }: Stem, { links }: Graph): number {
  return Number(links[link]?.from === links[link]?.to);
}

function isFree({ link, from, to }: Leg, columns: Layered['columns']): boolean {
  if (from.item.kind !== 'node' && to.item.kind !== 'node') return false;
  const [first, last] = from.item.at < to.item.at ? [from.item, to.item] : [to.item, from.item];
  const between = (columns[first.column] ?? []).slice(first.at + 1, last.at);
  return between.every(({ kind, worded, index }) => kind !== 'node' && (!worded || index === link));
}

function stemOf(leg: Leg, { nodes, links }: Graph, step: number): Stem {
  const [one, other] = [leg.from.item, leg.to.item];
  const source = one.kind === 'node' ? nodes[one.index] : undefined;
  const target = other.kind === 'node' ? nodes[other.index] : undefined;
  const along = Math.min(source?.along ?? Infinity, target?.along ?? Infinity);
  const edge = Math.min(inset, along / 4);
  const bounds = {
    leg,
    first: Math.min(one.across, other.across),
    last: Math.max(one.across, other.across),
    least: edge,
    most: along - edge,
  };
  if (source && target) return { ...bounds, wish: along / 2, signs: [1, -1] };
  // On its way back it leaves near the start of a card and arrives near the end; on its way on it is the other way round,
  // and so it is back to where it started.
  const isBack = one.outer || other.outer;
  if (!source) return { ...bounds, wish: isBack ? along - edge : edge, signs: [isBack ? -1 : 1] };
  const words = isBack && other.worded ? Math.min(bounds.most, (links[leg.link]?.label?.along ?? 0) + 2 * step) : 0;
  const wish = Math.max(words, source.leave ?? (isBack ? edge : along - edge));
  // A diamond may stand nearer to the edge than other stems may come.
  return { ...bounds, most: Math.max(bounds.most, source.leave ?? 0), wish, signs: [isBack ? 1 : -1] };
}

function freePlace(stem: Stem, others: readonly Stem[], gap: number): number | undefined {
  // Links that share their whole way share its end.
  const same = others.find(({ leg }) => leg.from.item === stem.leg.from.item && leg.to.item === stem.leg.to.item);
  if (same && stem.leg.from.item.kind === 'pass') return same.leg.stem;
  for (let move = 0; move < mostSteps; move += 1)
    for (const sign of stem.signs) {
      const at = stem.wish + sign * move * gap;
      if (at >= stem.least && at <= stem.most && others.every((other) => keepsClear(at, stem, other, gap))) return at;
    }
  return undefined;
}

function keepsClear(at: number, { first, last }: Stem, other: Stem, gap: number): boolean {
  const { stem } = other.leg;
  return stem === undefined || Math.abs(stem - at) >= gap || first >= other.last + gap || other.first >= last + gap;
}
