import { describe, expect, test } from 'vitest';
import { flowManners, randomFlow, withLabels } from '../../../bench/flow-graphs.ts';
import type { Graph, GraphLink, GraphRoom } from '../../../src/layout/graph/graph.js';
import { placeGraph } from '../../../src/layout/graph/place-graph.js';
import { chanceOf } from '../../support/chance.ts';
import { breachesIn } from './placed-laws.ts';

const room: GraphRoom = { columnGap: 24, nodeGap: 16, trackGap: 10, laneGap: 32, stageGap: 16 };

/** A flow with all that nodes and links can be: ports, partners, words, wide lines, ways back by their meaning. */
function richFlow(seed: number, lanes: number): Graph {
  const chance = chanceOf(seed + 1);
  const flow = randomFlow(seed, {
    steps: chance.whole(1, 50),
    lanes,
    manner: chance.pick(flowManners),
  });
  const { nodes, links } = withLabels(flow, seed);
  const all = nodes.map((node, index) => ({
    ...node,
    along: chance.whole(80, 200),
    port: chance.often(0.5) ? chance.whole(10, node.across - 10) : undefined,
    beside: index > 0 && chance.often(0.1) ? chance.whole(Math.max(0, index - 3), index - 1) : undefined,
    leave: chance.often(0.2) ? 60 : undefined,
  }));
  const words = (share: number): GraphLink['label'] =>
    chance.often(share) ? { along: chance.whole(20, 250), across: 18 } : undefined;
  const more = all.flatMap(({ beside }, index): GraphLink[] => [
    ...(index > 3 && chance.often(0.08) ? [{ from: index, to: index - chance.whole(0, 3), back: true, label: words(0.4) }] : []), // prettier-ignore
    ...(beside === undefined ? [] : [{ from: beside, to: index, label: words(0.5) }]),
  ]);
  const wide = [...links, ...more].map((link) => ({
    ...link,
    width: chance.often(0.3) ? chance.whole(2, 10) : undefined,
  }));
  return { nodes: all, links: wide, lanes };
}

describe.each([1, 2, 5])('flows in %i lanes', (lanes) => {
  test('no link runs through a node or on another, words are free, and stages, lanes and columns hold', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const graph = richFlow(seed, lanes);
      expect({ seed, breaches: breachesIn(graph, placeGraph(graph, room)) }).toEqual({ seed, breaches: [] });
    }
  });

  test('the same flow is placed the same each time, and left as it was', () => {
    const graph = richFlow(7, lanes);
    const before = structuredClone(graph);
    expect(placeGraph(graph, room)).toEqual(placeGraph(structuredClone(graph), room));
    expect(graph).toEqual(before);
  });
});

test('links that go back stay outside all lanes', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const graph = randomFlow(seed, { steps: 40, lanes: 4, manner: 'skips' });
    const { routes, lanes } = placeGraph(graph, room);
    const end = (lanes.at(-1)?.start ?? 0) + (lanes.at(-1)?.size ?? 0);
    for (const { back, points } of routes) {
      const far = points.some(({ across }) => across < (lanes[0]?.start ?? 0) || across > end);
      expect(far).toBe(back);
    }
  }
});

test('a flow of 2,000 steps obeys the laws too', () => {
  const graph = randomFlow(3, { steps: 2000, manner: 'free' });
  expect(breachesIn(graph, placeGraph(graph, room))).toEqual([]);
});

test('the points of a flow grow with its links, not with their squares', () => {
  const points = (steps: number): number =>
    placeGraph(randomFlow(5, { steps, manner: 'skips' }), room).routes.reduce(
      (sum, route) => sum + route.points.length,
      0,
    );
  expect(points(2000)).toBeLessThan(2.5 * points(1000));
});

test('two thousand ways to one end share the way there, and cross nothing', () => {
  const nodes = Array.from({ length: 600 }, () => ({ along: 100, across: 40, stage: 0, lane: 0 }));
  const chain = nodes.slice(1).map((_, from): GraphLink => ({ from, to: from + 1 }));
  const exits = nodes.slice(2).map((_, from): GraphLink => ({ from, to: 599 }));
  const graph = { nodes, links: [...chain, ...exits], lanes: 1 };
  const placed = placeGraph(graph, room);
  expect(breachesIn(graph, placed)).toEqual([]);
  expect(placed.size.across).toBeLessThan(100);
});

test.each([8, 12, 16, 20])('where each of %i nodes leads to every later one, no line lies on another', (count) => {
  const nodes = Array.from({ length: count }, () => ({ along: 100, across: 40, stage: 0, lane: 0 }));
  const links = nodes.flatMap((_, to) => nodes.slice(0, to).map((_other, from) => ({ from, to })));
  const graph = { nodes, links, lanes: 1 };
  expect(breachesIn(graph, placeGraph(graph, room))).toEqual([]);
});
