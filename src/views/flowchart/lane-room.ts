import type { Point } from '../../layout/box.js';
import type { PlacedFlow } from './placed-flow.js';

/** The same flow, its lanes at least as high as their names ask: what stands below a lane that grew moves down. */
export function withLaneRoom(flow: PlacedFlow, heights: readonly number[]): PlacedFlow {
  const grown = flow.lanes.map(({ size }, index) => Math.max(0, (heights[index] ?? 0) - size));
  const added = grown.reduce((sum, more) => sum + more, 0);
  if (added === 0) return flow;
  const before = (y: number, inside: number): number =>
    flow.lanes.reduce((sum, { start, size }, index) => {
      const more = grown[index] ?? 0;
      if (y >= start + size) return sum + more;
      return y >= start ? sum + more * inside : sum;
    }, 0);
  // What a lane holds stays in its middle.
  const move = ({ x, y }: Point): Point => ({ x, y: y + before(y, 0.5) });
  return {
    ...flow,
    nodes: flow.nodes.map((node) => ({ ...node, at: move(node.at) })),
    lines: flow.lines.map((line) => ({
      ...line,
      points: line.points.map(move),
      label: line.label && { ...line.label, at: move(line.label.at) },
    })),
    lanes: flow.lanes.map(({ start, size }, index) => ({
      start: start + grown.slice(0, index).reduce((sum, more) => sum + more, 0),
      size: size + (grown[index] ?? 0),
    })),
    size: { ...flow.size, across: flow.size.across + added },
  };
}
