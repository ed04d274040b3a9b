import { expect, test } from 'vitest';
import { flowManners, randomFlow } from '../../../bench/flow-graphs.ts';
import type { Graph } from '../../../src/layout/graph/graph.js';
import { placeGraph } from '../../../src/layout/graph/place-graph.js';
import { breachesIn } from './placed-laws.js';

const room = { columnGap: 24, nodeGap: 16, trackGap: 10, laneGap: 32, stageGap: 8 };
const label = { along: 60, across: 24 };

/** A flow in which the ways on from each fork have priorities, against the order of the list. */
function prioritised({ links, ...rest }: Graph): Graph {
  return {
    ...rest,
    links: links.map((link, index) => (link.to > link.from ? { ...link, label, priority: -index } : link)),
  };
}

test.each(flowManners)(
  'ways with priorities stand in their order in a flow of %s, even where links cross for it',
  (manner) => {
    const found: number[][] = [];
    for (let seed = 0; seed < 60; seed += 1) {
      const graph = prioritised(randomFlow(seed * 31 + 12, { steps: 8 + (seed % 13), manner }));
      const placed = placeGraph(graph, room);
      expect(breachesIn(graph, placed)).toEqual([]);
      graph.nodes.forEach((_, node) => {
        const ways = graph.links.flatMap(({ from, priority }, index) => (from === node && priority !== undefined ? [placed.routes[index]?.label?.across ?? NaN] : [])); // prettier-ignore
        if (ways.some((across, index) => index > 0 && !(across < (ways[index - 1] ?? NaN)))) found.push([seed, node]);
      });
    }
    expect(found).toEqual([]);
  },
);

test('ways without priorities stand in the order of the list only where nothing crosses for it', () => {
  const nodes = Array.from({ length: 5 }, (_, lane) => ({ along: 100, across: 40, stage: lane < 1 ? 0 : 1, lane: 0 }));
  const ways = [[0, 1], [0, 2], [1, 4], [2, 3], [3, 4]] as const; // prettier-ignore
  const graph: Graph = { nodes, lanes: 1, links: ways.map(([from, to]) => ({ from, to })) };
  const { nodes: placed } = placeGraph(graph, room);
  expect(placed[1]?.across).toBeLessThan(placed[2]?.across ?? NaN);
  const turned: Graph = { ...graph, links: graph.links.map((link, index) => (index < 2 ? { ...link, priority: -index } : link)) }; // prettier-ignore
  const other = placeGraph(turned, room).nodes;
  expect(other[1]?.across).toBeGreaterThan(other[2]?.across ?? NaN);
});

test('ways into different lanes follow the lanes', () => {
  const nodes = [0, 1, 2].map((index) => ({ along: 100, across: 40, stage: index && 1, lane: index }));
  const graph: Graph = {
    nodes,
    lanes: 3,
    links: [1, 2].map((to) => ({ from: 0, to, label, priority: -to })),
  };
  const [upper, lower] = placeGraph(graph, room).routes.map((route) => route.label?.across ?? NaN);
  expect(upper).toBeLessThan(lower ?? NaN);
});
