import type { Graph, GraphPoint, GraphRoute } from './graph.js';
import { gutterBetween, type Leg, type LegEnd } from './gutter-legs.js';
import type { Item, Layered } from './layered.js';
import type { Columns } from './place-columns.js';

/** The way of every link, along its legs, with the room for its words. */
export function routeLinks(
  graph: Graph,
  { chains, plates }: Layered,
  legs: readonly (readonly Leg[])[],
  columns: Columns,
): GraphRoute[] {
  return chains.map((chain, link) => {
    const own = legs[link] ?? [];
    return {
      points: pointsOf(chain, own, graph, columns),
      label: wordsOf(graph, plates.get(link) ?? chain.find(({ worded }) => worded), own, columns),
      back: chain[0] === chain.at(-1) || chain.some(({ outer }) => outer),
    };
  });
}

function pointsOf(chain: readonly Item[], legs: readonly Leg[], graph: Graph, columns: Columns): GraphPoint[] {
  const [first, second, before, last] = [chain[0], chain[1], chain.at(-2), chain.at(-1)];
  if (!first || !second || !before || !last) return [];
  const leaves = legs.some(({ from, stem }) => stem !== undefined && from.item === first);
  const arrives = legs.some(({ to, stem }) => stem !== undefined && to.item === last);
  return withoutRepeats([
    ...(leaves ? [] : [portOf(first, gutterBetween(first, second), graph, columns)]),
    ...legs.flatMap((leg) => (leg.stem === undefined ? bendOf(leg, columns) : stemOf(leg, graph, columns))),
    ...(arrives ? [] : [portOf(last, gutterBetween(before, last), graph, columns)]),
  ]);
}

function bendOf({ gutter, from, to, bend }: Leg, columns: Columns): GraphPoint[] {
  if (!bend) return [];
  const { far, track } = bend;
  const alongOf = ({ side }: LegEnd): number => columns.trackAt(gutter, side === 'end' && far ? far.bend.track : track);
  const [start, end] = [alongOf(from), alongOf(to)];
  const aside = far && start !== end ? [start, end].map((along) => ({ along, across: far.across })) : [];
  return [{ along: start, across: from.item.across }, ...aside, { along: end, across: to.item.across }];
}

// From the edge of a card that faces the other end.
function stemOf({ from, to, stem = 0 }: Leg, { nodes }: Graph, columns: Columns): GraphPoint[] {
  const along = columns.startOf(from.item.column) + stem;
  const edgeOf = ({ kind, index, across }: Item, other: Item): GraphPoint => {
    if (kind !== 'node') return { along, across };
    const { across: size, port = size / 2 } = nodes[index] ?? { across: 0 };
    return { along, across: other.across < across ? across - port : across - port + size };
  };
  return [edgeOf(from.item, to.item), edgeOf(to.item, from.item)];
}

// A node meets the gutter behind it with its end edge, the one before it with its start edge.
function portOf({ column, index, across }: Item, gutter: number, { nodes }: Graph, columns: Columns): GraphPoint {
  const start = columns.startOf(column);
  return { along: column === gutter ? start + (nodes[index]?.along ?? 0) : start, across };
}

// In the column of their item: where the line turns, if it does, or else in the middle.
function wordsOf(
  { links }: Graph,
  item: Item | undefined,
  legs: readonly Leg[],
  columns: Columns,
): GraphPoint | undefined {
  const label = item && links[item.index]?.label;
  if (!label) return undefined;
  const start = columns.startOf(item.column);
  const size = columns.sizeOf(item.column);
  const across = item.across - label.across / 2;
  const stems = legs.filter(({ from, stem }) => stem !== undefined && from.item.column === item.column);
  if (stems.length === 0 && !item.outer) return { along: start, across };
  const leaves = stems.find(({ to }) => to.item === item)?.stem ?? size;
  const arrives = stems.find(({ from }) => from.item === item)?.stem ?? 0;
  // Words between two nodes stand on no end of a leg.
  const plated = stems.find(({ from, to }) => from.item !== item && to.item !== item)?.stem;
  const along = (plated ?? (leaves + arrives) / 2) - label.along / 2;
  return { along: start + Math.max(0, Math.min(size - label.along, along)), across };
}

function withoutRepeats(points: readonly GraphPoint[]): GraphPoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before.along !== point.along || before.across !== point.across;
  });
}
