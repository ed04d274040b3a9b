import type { Point } from '../../layout/box.js';
import type { Graph, GraphLink, GraphNode, GraphPoint } from '../../layout/graph/graph.js';
import { placeGraph } from '../../layout/graph/place-graph.js';
import { attachLine } from './attach-line.js';
import { flowLines, type FlowLine } from './lines.js';
import type { NodeSetting } from './node-setting.js';
import { nodeShape, type NodeShape, type ShapeSetting } from './node-shape.js';
import { flowNodes, type FlowNode } from './nodes.js';
import type { PlacedFlow, PlacedLine, PlacedNode } from './placed-flow.js';

/** Room around the words of a line, so that the line is seen before and behind them. */
const labelPad = { along: 8, across: 2 } as const;

/** The nodes and lines of a flowchart, with cards of the setting's width. */
export function placeFlow(setting: NodeSetting): PlacedFlow {
  const { down, narrow, card, measures, lanes } = setting;
  const nodes = flowNodes(setting);
  const shapes = shapesOf(nodes, { down, card, least: 0 }, narrow);
  const lines = flowLines(nodes, setting);
  const graph: Graph = {
    nodes: nodes.map((node, index) => graphNode(node, shapes[index], down)),
    links: [...lines.map((line) => graphLink(line, down)), ...(narrow ? chainOf(nodes, lines) : [])],
    lanes: Math.max(1, lanes.lanes.length),
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
    lines: lines.map((line, index): PlacedLine => {
      const route = placed.routes[index];
      const points = attachLine((route?.points ?? []).map(toPoint), at(line.from), at(line.to), down);
      const label = line.label && route?.label && { fitted: line.label, at: labelCorner(route.label, down) };
      return { line, points, label };
    }),
    columns: placed.columns,
    stages: placed.stages,
    lanes: lanes.lanes.length > 0 ? placed.lanes : [],
    size: placed.size,
  };
}

function labelCorner({ along, across }: GraphPoint, down: boolean): Point {
  const [a, b] = [along + labelPad.along, across + labelPad.across];
  return down ? { x: b, y: a } : { x: a, y: b };
}

// Cards are equally high, but for those that say far more than others.
function shapesOf(nodes: readonly FlowNode[], setting: ShapeSetting, narrow: boolean): NodeShape[] {
  const heights = nodes.flatMap((node) => (node.kind === 'step' ? [node.card.height] : [])).sort((a, b) => a - b);
  const least = narrow ? 0 : (heights[Math.floor((heights.length - 1) * 0.8)] ?? 0);
  return nodes.map((node) => nodeShape(node, { ...setting, least }));
}

function graphNode(node: FlowNode, shape: NodeShape | undefined, down: boolean): GraphNode {
  const { width = 0, height = 0, start = { x: 0, y: 0 } } = shape ?? {};
  const leave = shape && leaveOf(shape, down);
  return {
    along: down ? height : width,
    across: down ? width : height,
    stage: node.stage,
    lane: node.lane,
    port: down ? start.x : start.y,
    ...(node.kind === 'echo' ? { beside: node.beside } : {}),
    ...(leave === undefined ? {} : { leave }),
  };
}

// Where loops leave: at the tip of a diamond, else beside the chips that hang from a card.
function leaveOf({ diamond, gates, body }: NodeShape, down: boolean): number | undefined {
  if (diamond) return down ? diamond.y : diamond.x;
  if (gates.length === 0) return undefined;
  return down ? body.y + 16 : body.width - 14;
}

function graphLink({ from, to, label, back, volume }: FlowLine, down: boolean): GraphLink {
  const [along, across] = label ? (down ? [label.height, label.width] : [label.width, label.height]) : [0, 0];
  const room = { along: along + 2 * labelPad.along, across: across + 2 * labelPad.across };
  return { from, to, width: volume ?? 1.5, ...(back ? { back } : {}), ...(label ? { label: room } : {}) };
}

/** Links that nobody sees, from each node to the next: on a narrow page every step has a place of its own down the page. */
function chainOf(nodes: readonly FlowNode[], lines: readonly FlowLine[]): GraphLink[] {
  const linked = new Set(lines.map(({ from, to }) => `${from} ${to}`));
  return nodes
    .slice(1)
    .flatMap((_, index) => (linked.has(`${index} ${index + 1}`) ? [] : [{ from: index, to: index + 1 }]));
}
