import { flowQuality } from '../../../bench/flow-quality.ts';
import { overlaps, type Box } from '../../../src/layout/box.js';
import type { Graph, GraphPoint, PlacedGraph } from '../../../src/layout/graph/graph.js';

/** What is wrong with a placed graph, in words; nothing if all is well. */
export function breachesIn(graph: Graph, placed: PlacedGraph): string[] {
  return [
    ...nodeBreaches(graph, placed),
    ...orderBreaches(graph, placed),
    ...lineBreaches(graph, placed),
    ...labelBreaches(graph, placed),
  ];
}

/** The boxes of all nodes, with time from left to right. */
export function boxesOf({ nodes }: Graph, placed: PlacedGraph): Box[] {
  return placed.nodes.map(({ along, across }, index) => ({
    x: along,
    y: across,
    width: nodes[index]?.along ?? 0,
    height: nodes[index]?.across ?? 0,
  }));
}

/** The points of all links, with time from left to right. */
export function linesOf({ links }: Graph, { routes }: PlacedGraph): { from: number; to: number; points: Spot[] }[] {
  return links.map(({ from, to }, link) => ({ from, to, points: (routes[link]?.points ?? []).map(spot) }));
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spot({ along, across }: GraphPoint): Spot {
  return { x: along, y: across };
}

function nodeBreaches(graph: Graph, placed: PlacedGraph): string[] {
  const boxes = boxesOf(graph, placed);
  return boxes.flatMap((box, index) => {
    const node = graph.nodes[index];
    const lane = placed.lanes[node?.lane ?? 0];
    const column = placed.columns[placed.nodes[index]?.column ?? 0];
    return [
      ...boxes.flatMap((other, before) =>
        before < index && overlaps(box, other, 0.01) ? [`node ${before} overlaps node ${index}`] : [],
      ),
      ...(lane && holds(lane, box.y, box.height) ? [] : [`node ${index} leaves its lane`]),
      ...(column && holds(column, box.x, box.width) ? [] : [`node ${index} leaves its column`]),
      ...(holds({ start: 0, size: placed.size.across }, box.y, box.height) ? [] : [`node ${index} leaves the page`]),
    ];
  });
}

function holds(
  { start, size }: { readonly start: number; readonly size: number },
  at: number,
  length: number,
): boolean {
  return at >= start - 0.01 && at + length <= start + size + 0.01;
}

function orderBreaches({ nodes, links }: Graph, placed: PlacedGraph): string[] {
  const column = (node: number): number => placed.nodes[node]?.column ?? -1;
  // A node that stands beside another is in that one's stage.
  const free = nodes.flatMap(({ stage, beside }, index) => (beside === undefined ? [{ stage, index }] : []));
  return [
    ...free.flatMap(({ stage, index }) =>
      free.some((later) => later.stage > stage && column(later.index) <= column(index))
        ? [`a later stage starts before node ${index}`]
        : [],
    ),
    ...nodes.flatMap(({ beside }, index) =>
      beside !== undefined && column(beside) !== column(index) ? [`node ${index} is not beside ${beside}`] : [],
    ),
    ...links.flatMap(({ from, to }, link) =>
      column(to) <= column(from) && !placed.routes[link]?.back && !areBeside(nodes, from, to)
        ? [`link ${link} goes back and does not say so`]
        : [],
    ),
  ];
}

function areBeside(nodes: Graph['nodes'], one: number, other: number): boolean {
  const headOf = (node: number): number => {
    const beside = nodes[node]?.beside;
    return beside === undefined ? node : headOf(beside);
  };
  return headOf(one) === headOf(other);
}

function lineBreaches(graph: Graph, placed: PlacedGraph): string[] {
  const lines = linesOf(graph, placed);
  const { through, contacts } = flowQuality({ boxes: boxesOf(graph, placed), lines });
  const { along, across } = placed.size;
  return [
    ...(through > 0 ? [`${through} links run through nodes`] : []),
    ...(contacts > 0 ? [`${contacts} times links lie on others with which they share no end`] : []),
    ...lines.flatMap(({ points }, link) => [
      ...(points.length < 2 ? [`link ${link} has no way`] : []),
      ...points.flatMap(({ x, y }, index) => {
        const before = points[index - 1];
        return [
          ...(before && before.x !== x && before.y !== y ? [`link ${link} runs askew`] : []),
          ...(x >= -0.01 && y >= -0.01 && x <= along + 0.01 && y <= across + 0.01
            ? []
            : [`link ${link} leaves the page`]),
        ];
      }),
    ]),
  ];
}

function labelBreaches(graph: Graph, placed: PlacedGraph): string[] {
  const boxes = boxesOf(graph, placed);
  const labels = graph.links.map(({ label }, link): Box | undefined => {
    const corner = placed.routes[link]?.label;
    return label && corner && { ...spot(corner), width: label.along, height: label.across };
  });
  const pieces = linesOf(graph, placed).map(({ points }) => piecesOf(points));
  return labels.flatMap((box, link) => {
    if (!box) return graph.links[link]?.label ? [`link ${link} has no room for its words`] : [];
    return [
      ...(boxes.some((node) => overlaps(box, node, 0.01)) ? [`the words of link ${link} stand on a node`] : []),
      ...labels.flatMap((other, before) =>
        other && before < link && overlaps(box, other, 0.01)
          ? [`the words of links ${before} and ${link} overlap`]
          : [],
      ),
      ...pieces.flatMap((some, other) =>
        other !== link && some.some((piece) => overlaps(box, piece, 0.05))
          ? [`link ${other} runs through the words of ${link}`]
          : [],
      ),
      ...(pieces[link]?.some((piece) => overlaps(box, piece)) ? [] : [`the words of link ${link} are not on it`]),
    ];
  });
}

// A hair wide, as a line without width overlaps nothing.
function piecesOf(points: readonly Spot[]): Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x: Math.min(from.x, to.x) - 0.05,
      y: Math.min(from.y, to.y) - 0.05,
      width: Math.abs(from.x - to.x) + 0.1,
      height: Math.abs(from.y - to.y) + 0.1,
    };
  });
}
