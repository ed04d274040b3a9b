import { alignItems } from './align-items.js';
import { assignTracks } from './assign-tracks.js';
import { checkGraph } from './check-graph.js';
import { loosenRows } from './loosen-rows.js';
import type { Graph, GraphPoint, GraphRoom, GraphRoute, GraphStretch, PlacedGraph } from './graph.js';
import { bendsOf, legsOf } from './gutter-legs.js';
import type { Layered } from './layered.js';
import { placeColumns } from './place-columns.js';
import { placeRows } from './place-rows.js';
import { placeStems } from './place-stems.js';
import { rankNodes } from './rank-nodes.js';
import { routeLinks } from './route-links.js';
import { splitRows } from './split-rows.js';
import { stackOf } from './stack.js';
import { untangle } from './untangle.js';

// How much higher than it must be a picture may get for the sake of straight lines.
const mostHeight = 1.2;

/**
 * Puts a graph in its place: nodes in columns and lanes, links in the gutters between them.
 *
 * Columns come first, then the order in each, then places across, then the tracks on which links bend; each step
 * takes what the one before it found.
 */
export function placeGraph(graph: Graph, room: GraphRoom): PlacedGraph {
  checkGraph(graph);
  const ranks = rankNodes(graph);
  const layered = untangle(graph, room, ranks);
  const stack = stackOf(layered, graph, room);
  alignItems(layered, stack);
  loosenRows(stack, mostHeight);
  placeRows(stack);
  if (splitRows(stack) > 0) placeRows(stack);
  const legs = legsOf(layered);
  placeStems(legs, layered, graph, room);
  const bends = bendsOf(legs, layered.columns.length);
  bends.forEach((some, gutter) => assignTracks(some, room.trackGap, () => straightThrough(layered, gutter)));
  const columns = placeColumns(graph, layered, bends, room);
  const routes = routeLinks(graph, layered, legs, columns);
  const nodes = layered.nodes.map((item, index) => {
    const { across, port = across / 2 } = graph.nodes[index] ?? { across: 0 };
    return {
      along: columns.startOf(item.column),
      across: item.across - port,
      column: ranks.columns[index] ?? 0,
    };
  });
  const lanes = lanesOf(layered, room);
  return moved(graph, {
    nodes,
    columns: columns.columns,
    stages: columns.stages,
    lanes,
    routes,
    size: { along: columns.size, across: 0 },
  });
}

// Where links cross a gutter without a bend.
function straightThrough({ columns }: Layered, gutter: number): number[] {
  return (columns[gutter] ?? []).flatMap(({ across, outs }) =>
    outs.some(({ to }) => to.across === across) ? [across] : [],
  );
}

// Between the borders of each lane, less the gap to its neighbours.
function lanesOf({ columns }: Layered, { laneGap }: GraphRoom): GraphStretch[] {
  const borders = (columns[0] ?? []).filter(({ kind }) => kind === 'border').map(({ across }) => across);
  return borders.slice(1).map((end, lane) => {
    const start = (borders[lane] ?? 0) + laneGap / 2;
    return { start, size: end - laneGap / 2 - start };
  });
}

// Everything starts at 0 across.
function moved(graph: Graph, placed: PlacedGraph): PlacedGraph {
  let [least, most] = [Infinity, -Infinity];
  const meet = (start: number, size: number): void => {
    least = Math.min(least, start);
    most = Math.max(most, start + size);
  };
  placed.nodes.forEach(({ across }, index) => meet(across, graph.nodes[index]?.across ?? 0));
  placed.routes.forEach(({ points, label }, index) => {
    const { width = 0, label: words } = graph.links[index] ?? {};
    for (const { across } of points) meet(across - width / 2, width);
    if (label) meet(label.across, words?.across ?? 0);
  });
  for (const { start, size } of placed.lanes) meet(start, size);
  if (least > most) [least, most] = [0, 0];
  const shift = ({ along, across }: GraphPoint): GraphPoint => ({ along, across: across - least });
  return {
    ...placed,
    nodes: placed.nodes.map((node) => ({ ...node, ...shift(node) })),
    lanes:
      placed.lanes.length > 0
        ? placed.lanes.map(({ start, size }) => ({ start: start - least, size }))
        : [{ start: 0, size: most - least }],
    routes: placed.routes.map(({ points, label, back }): GraphRoute => ({
      points: points.map(shift),
      label: label && shift(label),
      back,
    })),
    size: { along: placed.size.along, across: most - least },
  };
}
