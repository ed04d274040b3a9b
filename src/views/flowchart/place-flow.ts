import { followsLinks } from '../../insight/ways.js';
import type { Point } from '../../layout/box.js';
import type { Graph, GraphLink, GraphNode, GraphPoint, PlacedGraph } from '../../layout/graph/graph.js';
import { placeGraph } from '../../layout/graph/place-graph.js';
import { attachLine } from './attach-line.js';
import type { FlowLanes } from './lanes.js';
import { flowLines, type FlowLine } from './lines.js';
import type { NodeSetting } from './node-setting.js';
import { isSlot } from './pair.js';
import { plannedLines, plannedRoute } from './planned-nodes.js';
import { lowered, nodeShape, type NodeShape, type ShapeSetting } from './node-shape.js';
import type { FlowNode } from './flow-node.js';
import { flowNodes } from './nodes.js';
import type { PlacedFlow, PlacedLine, PlacedNode } from './placed-flow.js';

/** Room around the words of a line, so that the line is seen before and behind them. */
const clearOfWords = 6;
const labelPad = { along: 0, alongDown: 8, across: 2 } as const;

/** The nodes and lines of a flowchart, with cards of the setting's width. */
export function placeFlow(setting: NodeSetting): PlacedFlow {
  const { down, narrow, card, measures, lanes } = setting;
  const nodes = flowNodes(setting);
  const lines = flowLines(nodes, setting);
  const given = shapesOf(nodes, { down, card, least: 0 }, narrow);
  const shapes = isRow(setting) ? inOneRow(nodes, given, lines) : given;
  const turning = new Set(lines.flatMap(({ from, to }) => (from === to ? [from] : [])));
  const graph: Graph = {
    nodes: nodes.map((node, index) => graphNode(node, shapes[index], { down, turns: turning.has(index) })),
    links: [...lines.map((line) => graphLink(line, down)), ...unseenLinks(nodes, lines, setting)],
    lanes: lanes.count,
  };
  const placed = placeGraph(graph, measures);
  const toPoint = ({ along, across }: GraphPoint): Point => (down ? { x: across, y: along } : { x: along, y: across });
  const corners = placed.nodes.map(toPoint);
  const at = (index: number): PlacedNode | undefined => {
    const [node, shape, corner] = [nodes[index], shapes[index], corners[index]];
    return node && shape && corner ? { node, shape, at: corner } : undefined;
  };
  return {
    nodes: nodes.flatMap((_, index) => at(index) ?? []),
    lines: [
      ...lines.map((line, index): PlacedLine => {
        const route = placed.routes[index];
        const points = attachLine((route?.points ?? []).map(toPoint), at(line.from), at(line.to), down);
        const label = line.label && route?.label && { fitted: line.label, at: labelCorner(route.label, down) };
        return line.from === line.to && !down ? underWords({ line, points, label }) : { line, points, label };
      }),
      ...plannedLines(nodes, setting).flatMap((line): PlacedLine[] => {
        const [from, to] = [at(line.from), at(line.to)];
        return from && to ? [{ line, points: plannedRoute(from, to, setting) }] : [];
      }),
    ],
    columns: placed.columns,
    stages: placed.stages,
    lanes: lanesOf(placed.lanes, lanes),
    size: placed.size,
  };
}

// A way back to where it started may be narrower than its words: then it turns below them instead of in their middle.
function underWords({ line, points, label }: PlacedLine): PlacedLine {
  const [first, corner, other, last] = points;
  if (!label || !first || !corner || !other || !last || points.length !== 4) return { line, points, label };
  const { width, height } = label.fitted;
  const [low, high] = [Math.min(corner.x, other.x), Math.max(corner.x, other.x)];
  if (high - low >= width + 2 * clearOfWords) return { line, points, label };
  const isAbove = corner.y < first.y;
  const y = isAbove ? label.at.y + height + clearOfWords : label.at.y - clearOfWords;
  const place = { x: Math.min(high + clearOfWords, (low + high + width) / 2) - width, y: label.at.y };
  return { line, points: [first, { ...corner, y }, { ...other, y }, last], label: { ...label, at: place } };
}

// Empty places belong to the chain of what was planned, above or beside which they stand.
function lanesOf(placed: PlacedGraph['lanes'], { lanes, places }: FlowLanes): PlacedGraph['lanes'] {
  if (lanes.length === 0) return [];
  const [first, second, ...rest] = placed;
  if (places.size === 0 || !first || !second) return placed;
  return [{ start: first.start, size: second.start + second.size - first.start }, ...rest];
}

function labelCorner({ along, across }: GraphPoint, down: boolean): Point {
  const [a, b] = [along + (down ? labelPad.alongDown : labelPad.along), across + labelPad.across];
  return down ? { x: b, y: a } : { x: a, y: b };
}

// Beyond this height in px cards are as high as their own words ask.
const mostEqual = 128;

// Cards are equally high, but for those that say far more than others.
function shapesOf(nodes: readonly FlowNode[], setting: ShapeSetting, narrow: boolean): NodeShape[] {
  const heights = nodes.flatMap((node) => (node.kind === 'step' ? [node.card.height] : [])).sort((a, b) => a - b);
  const most = heights[Math.floor((heights.length - 1) * 0.8)] ?? 0;
  const least = narrow ? 0 : Math.min(mostEqual, most);
  return nodes.map((node) => nodeShape(node, { ...setting, least }));
}

interface NodeWays {
  readonly down: boolean;
  /** Whether a way leads back to it from itself. */
  readonly turns: boolean;
}

function isRow({ lanes, context, down }: NodeSetting): boolean {
  return !down && (lanes.by === 'plan' || (lanes.lanes.length > 0 && !followsLinks(context.journey)));
}

// With as much room above and below, all that stands in one lane stands in one line, whatever leads past it.
function inOneRow(nodes: readonly FlowNode[], shapes: readonly NodeShape[], lines: readonly FlowLine[]): NodeShape[] {
  const reach = new Map<number, readonly [above: number, below: number]>();
  const grow = (lane: number | undefined, above: number, below: number): void => {
    const [most, least] = reach.get(lane ?? 0) ?? [0, 0];
    reach.set(lane ?? 0, [Math.max(most, above), Math.max(least, below)]);
  };
  shapes.forEach(({ start, height }, index) => {
    if (nodes[index]?.kind === 'step') grow(nodes[index].lane, start.y, height - start.y);
  });
  for (const { from, to, label } of lines) {
    const half = label ? label.height / 2 + labelPad.across : 0;
    for (const end of [from, to]) grow(nodes[end]?.lane, half, half);
  }
  return shapes.map((shape, index) => {
    const { kind, lane = 0 } = nodes[index] ?? {};
    const [above, below] = reach.get(lane) ?? [0, 0];
    return kind === 'step' ? lowered(shape, above - shape.start.y, above + below) : shape;
  });
}

function graphNode(node: FlowNode, shape: NodeShape | undefined, { down, turns }: NodeWays): GraphNode {
  const { width = 0, height = 0, start = { x: 0, y: 0 } } = shape ?? {};
  const leave = shape && leaveOf(shape, { down, turns });
  return {
    along: down ? height : width,
    across: down ? width : height,
    stage: node.stage,
    lane: node.lane,
    port: down ? start.x : start.y,
    ...(node.kind === 'echo' || node.kind === 'planned' ? { beside: node.beside } : {}),
    ...(leave === undefined ? {} : { leave }),
  };
}

// Where loops leave: at the tip of a diamond, else beside the chips that hang from a card.
function leaveOf({ diamond, gates, body }: NodeShape, { down, turns }: NodeWays): number | undefined {
  if (diamond) return down ? diamond.y : diamond.x;
  if (gates.length === 0) return undefined;
  if (!down) return body.width - 14;
  // What comes back to where it started arrives at the top of the card.
  return turns ? body.y + body.height - 14 : body.y + 16;
}

function graphLink({ from, to, label, back, volume, priority }: FlowLine, down: boolean): GraphLink {
  const [along, across] = label ? (down ? [label.height, label.width] : [label.width, label.height]) : [0, 0];
  const pad = down ? labelPad.alongDown : labelPad.along;
  const room = { along: along + 2 * pad, across: across + 2 * labelPad.across };
  return { from, to, priority, width: volume ?? 1.5, ...(back ? { back } : {}), ...(label ? { label: room } : {}) };
}

/**
 * Links that nobody sees, from each node to the next: on a narrow page every step has a place of its own down the page, and
 * what is not on this side of a comparison keeps its column on any.
 */
function unseenLinks(
  nodes: readonly FlowNode[],
  lines: readonly FlowLine[],
  { narrow, context: { journey } }: NodeSetting,
): GraphLink[] {
  const linked = new Set(lines.map(({ from, to }) => `${from} ${to}`));
  const holds = (node: FlowNode | undefined): boolean => node?.kind === 'step' && isSlot(node.step, journey);
  const ordered = !followsLinks(journey);
  const chain = nodes.flatMap(({ kind }, index) => (kind === 'echo' || kind === 'planned' ? [] : [index]));
  return chain.slice(1).flatMap((to, place) => {
    const from = chain[place] ?? 0;
    const isKept = narrow || holds(nodes[to]) || (ordered && holds(nodes[from]));
    return isKept && !linked.has(`${from} ${to}`) ? [{ from, to }] : [];
  });
}
