import { describe, expect, test } from 'vitest';
import { flowManners, randomFlow } from '../../../bench/flow-graphs.ts';
import { countCrossings } from '../../../src/layout/graph/count-crossings.js';
import type { Graph, GraphRoom } from '../../../src/layout/graph/graph.js';
import { layeredOf, type Layered } from '../../../src/layout/graph/layered.js';
import { orderItems } from '../../../src/layout/graph/order-items.js';
import { rankNodes } from '../../../src/layout/graph/rank-nodes.js';

const room: GraphRoom = { columnGap: 20, nodeGap: 20, trackGap: 10, laneGap: 20, stageGap: 0 };

function ordered(graph: Graph): Layered {
  const layered = layeredOf(graph, room, rankNodes(graph), new Map());
  orderItems(layered);
  return layered;
}

function crossings(ways: readonly (readonly [number, number])[]): number {
  const count = Math.max(...ways.flat()) + 1;
  const nodes = Array.from({ length: count }, () => ({ along: 10, across: 10, stage: 0, lane: 0 }));
  const links = ways.map(([from, to]) => ({ from, to }));
  return countCrossings(ordered({ nodes, links, lanes: 1 }).columns);
}

describe('crossings', () => {
  test('two pairs that are joined crosswise are turned over', () => {
    expect(crossings([[0, 3], [1, 2], [4, 0], [4, 1]])).toBe(0); // prettier-ignore
  });

  test('three nodes that all lead to three others cross nine times', () => {
    const all = [0, 1, 2].flatMap((from) => [3, 4, 5].map((to) => [from, to] as const));
    expect(crossings(all)).toBe(9);
  });

  test('three leaps that hold one end of each other cross once', () => {
    const chain = [0, 1, 2, 3, 4].map((from) => [from, from + 1] as const);
    expect(crossings([...chain, [0, 3], [1, 4], [2, 5]])).toBe(1);
  });

  test('a loop over a chain with a leap crosses nothing', () => {
    expect(crossings([[0, 1], [1, 2], [2, 3], [0, 2], [3, 1]])).toBe(0); // prettier-ignore
  });
});

test('each item knows its place', () => {
  for (const manner of flowManners) {
    const { columns } = ordered(randomFlow(1, { steps: 60, manner, lanes: 3 }));
    for (const items of columns) expect(items.map(({ at }) => at)).toEqual(items.map((_, at) => at));
  }
});

test('nodes stand between the borders of their lane', () => {
  const { columns } = ordered(randomFlow(2, { steps: 80, manner: 'free', lanes: 4 }));
  for (const items of columns) {
    let lane = -1;
    for (const item of items) {
      if (item.kind === 'border') lane = item.index;
      if (item.kind === 'node') expect(item.lane).toBe(lane);
    }
  }
});

// Both figures are what was reached; dagre and ELK cross 20 times or more on such flows, as `bench/flow.ts` shows.
test('flows of eighty steps cross hardly anywhere', () => {
  const sum = (manner: (typeof flowManners)[number]): number =>
    [0, 1, 2, 3].reduce((total, seed) => total + countCrossings(ordered(randomFlow(seed * 7919 + 80, { steps: 80, manner })).columns), 0); // prettier-ignore
  expect(sum('arms')).toBeLessThanOrEqual(1);
  expect(sum('skips')).toBeLessThanOrEqual(3);
});
