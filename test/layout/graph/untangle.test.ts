import { describe, expect, test } from 'vitest';
import { flowManners, randomFlow } from '../../../bench/flow-graphs.ts';
import { flowQuality } from '../../../bench/flow-quality.ts';
import { countCrossings } from '../../../src/layout/graph/count-crossings.js';
import { crossingLinks } from '../../../src/layout/graph/crossing-links.js';
import type { Graph, GraphRoom } from '../../../src/layout/graph/graph.js';
import { orderColumns } from '../../../src/layout/graph/order-columns.js';
import { placeGraph } from '../../../src/layout/graph/place-graph.js';
import { rankNodes } from '../../../src/layout/graph/rank-nodes.js';
import { untangle } from '../../../src/layout/graph/untangle.js';

type Ways = readonly (readonly [from: number, to: number])[];

const room: GraphRoom = { columnGap: 20, nodeGap: 20, trackGap: 10, laneGap: 30, stageGap: 8 };
// A leap over a chain on one side, a branch that leads away on the other, and a way back that has to get out between them.
const tangled: Ways = [[0, 1], [1, 2], [2, 3], [3, 4], [2, 5], [5, 6], [6, 7], [4, 1], [0, 4]]; // prettier-ignore
const leap = tangled.length - 1;

function graphOf(ways: Ways, lanes = 1): Graph {
  const count = Math.max(...ways.flat()) + 1;
  const nodes = Array.from({ length: count }, (_, index) => ({
    along: 100,
    across: 40,
    stage: 0,
    lane: index % lanes,
  }));
  return { nodes, links: ways.map(([from, to]) => ({ from, to })), lanes };
}

function crossings(graph: Graph): number {
  const { nodes, routes } = placeGraph(graph, room);
  const boxes = nodes.map(({ along, across }) => ({ x: along, y: across, width: 100, height: 40 }));
  const lines = graph.links.map(({ from, to }, link) => {
    const points = routes[link]?.points ?? [];
    return { from, to, points: points.map(({ along, across }) => ({ x: along, y: across })) };
  });
  return flowQuality({ boxes, lines }).crossings;
}

describe('a link leaves or arrives across', () => {
  const graph = graphOf(tangled);
  const { nodes, routes } = placeGraph(graph, room);

  test('where that takes a crossing away', () => {
    expect(countCrossings(orderColumns(graph, room, rankNodes(graph), new Map()).columns)).toBe(1);
    expect(crossings(graph)).toBe(0);
  });

  test('on the edge of its card', () => {
    const { along, across } = nodes[4] ?? { along: 0, across: 0 };
    const end = routes[leap]?.points.at(-1);
    expect([across, across + 40]).toContain(end?.across);
    expect(end?.along).toBeGreaterThan(along);
    expect(end?.along).toBeLessThan(along + 100);
  });

  test('nowhere else', () => {
    graph.links.forEach(({ from, to }, link) => {
      if (link === leap || from > to) return;
      const [start, end] = [routes[link]?.points[0], routes[link]?.points.at(-1)];
      expect([start?.along, end?.along]).toEqual([(nodes[from]?.along ?? 0) + 100, nodes[to]?.along]);
    });
  });

  test('not between lanes', () => {
    const inLanes = graphOf(tangled, 2);
    const ranks = rankNodes(inLanes);
    expect(untangle(inLanes, room, ranks).detours).toEqual(new Map());
  });
});

test('links never cross more often than in the first order', () => {
  for (const manner of flowManners)
    for (let seed = 0; seed < 12; seed += 1) {
      const graph = randomFlow(seed, { steps: 30, manner });
      const ranks = rankNodes(graph);
      const before = countCrossings(orderColumns(graph, room, ranks, new Map()).columns);
      expect(countCrossings(untangle(graph, room, ranks).columns)).toBeLessThanOrEqual(before);
    }
});

describe('links that cross', () => {
  const crossing = (ways: Ways): number[] => {
    const graph = graphOf(ways);
    return [...crossingLinks(orderColumns(graph, room, rankNodes(graph), new Map()))].sort((a, b) => a - b);
  };

  test('are none where nothing crosses', () => {
    expect(crossing([[0, 1], [1, 2], [0, 2], [2, 0]])).toEqual([]); // prettier-ignore
  });

  test('are those that hold one end of each other', () => {
    expect(crossing([[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [0, 3], [1, 4], [2, 5]])).toHaveLength(2); // prettier-ignore
  });

  test('are found where one of them leads away', () => {
    expect(crossing(tangled)).toEqual([5, leap]);
  });
});
