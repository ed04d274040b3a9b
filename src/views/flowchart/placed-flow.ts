import type { Box, Point } from '../../layout/box.js';
import type { PlacedGraph } from '../../layout/graph/graph.js';
import type { FittedLinkLabel } from './link-label.js';
import type { FlowLine } from './lines.js';
import type { NodeShape } from './node-shape.js';
import type { FlowNode } from './flow-node.js';

/** Nodes and lines of a flowchart in their places, counted from the corner of the flow. */
export interface PlacedFlow {
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
  /** What lies between the gutters in which lines bend, along the line of time. */
  readonly columns: PlacedGraph['columns'];
  readonly stages: PlacedGraph['stages'];
  readonly lanes: PlacedGraph['lanes'];
  readonly size: { readonly along: number; readonly across: number };
}

/** A node with its corner. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly shape: NodeShape;
  readonly at: Point;
}

/** A line with its way and the place of its words. */
export interface PlacedLine {
  readonly line: FlowLine;
  readonly points: readonly Point[];
  readonly label?: { readonly fitted: FittedLinkLabel; readonly at: Point } | undefined;
}

/** The box of a placed node's card, chips or circle. */
export function bodyOf({ shape: { body }, at }: PlacedNode): Box {
  return { ...body, x: at.x + body.x, y: at.y + body.y };
}
