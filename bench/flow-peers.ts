import { Graph as DagreGraph, layout } from '@dagrejs/dagre';
import Elk, { type ElkExtendedEdge } from 'elkjs';
import type { Graph } from '../src/layout/graph/graph.js';
import type { DrawnFlow } from './flow-quality.ts';

// Started once, so that its start is not counted.
const elk = new Elk();

/** The flow as dagre draws it with its own distances, in the order of the journey. */
export function dagreFlow({ nodes, links }: Graph): DrawnFlow {
  const graph = new DagreGraph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR' });
  graph.setDefaultEdgeLabel(() => ({}));
  nodes.forEach(({ along, across }, index) => graph.setNode(String(index), { width: along, height: across }));
  links.forEach(({ from, to }, index) => graph.setEdge(String(from), String(to), {}, String(index)));
  layout(graph);
  return {
    boxes: nodes.map((_, index) => {
      const { x, y, width, height } = graph.node(String(index)) as {
        x: number;
        y: number;
        width: number;
        height: number;
      };
      return { x: x - width / 2, y: y - height / 2, width, height };
    }),
    lines: links.map(({ from, to }, index) => {
      const edge = graph.edge(String(from), String(to), String(index)) as { points: { x: number; y: number }[] };
      return { from, to, points: edge.points };
    }),
  };
}

/**
 * The flow as ELK draws it in layers with its own distances, stages as partitions.
 *
 * Left alone it turns the journey round where that saves crossings, so that a step may stand before those that lead to it;
 * `inOrder` it cuts loops where the journey goes back.
 */
export async function elkFlow({ nodes, links }: Graph, inOrder = false): Promise<DrawnFlow> {
  const laid = await elk.layout({
    id: 'flow',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      ...(inOrder ? { 'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER' } : {}),
    },
    children: nodes.map(({ along, across, stage }, index) => ({
      id: `n${index}`,
      width: along,
      height: across,
      layoutOptions: { 'elk.partitioning.partition': String(stage) },
    })),
    edges: links.map(({ from, to }, index) => ({ id: `l${index}`, sources: [`n${from}`], targets: [`n${to}`] })),
  });
  return {
    boxes: (laid.children ?? []).map(({ x = 0, y = 0, width = 0, height = 0 }) => ({ x, y, width, height })),
    lines: links.map(({ from, to }, index) => {
      const edge: ElkExtendedEdge | undefined = laid.edges?.[index];
      const section = edge?.sections?.[0];
      const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
      return { from, to, points };
    }),
  };
}
