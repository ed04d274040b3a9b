import { describe, expect, test } from 'vitest';
import type { Graph, GraphLink, GraphNode, GraphRoom } from '../../../src/layout/graph/graph.js';
import { placeGraph } from '../../../src/layout/graph/place-graph.js';

const room: GraphRoom = { columnGap: 20, nodeGap: 20, trackGap: 10, laneGap: 30, stageGap: 8 };

function graphOf(nodes: number | readonly Partial<GraphNode>[], links: readonly GraphLink[], lanes = 1): Graph {
  const all = typeof nodes === 'number' ? Array.from({ length: nodes }, () => ({})) : nodes;
  return { nodes: all.map((node) => ({ along: 100, across: 40, stage: 0, lane: 0, ...node })), links, lanes };
}

const way = (from: number, to: number, more: Partial<GraphLink> = {}): GraphLink => ({ from, to, ...more });

describe('columns', () => {
  test('a chain is one straight line', () => {
    const { nodes, routes, size } = placeGraph(graphOf(3, [way(0, 1), way(1, 2)]), room);
    expect(nodes).toEqual([
      { along: 0, across: 0, column: 0 },
      { along: 120, across: 0, column: 1 },
      { along: 240, across: 0, column: 2 },
    ]);
    expect(routes[0]).toEqual({ points: [{ along: 100, across: 20 }, { along: 120, across: 20 }], label: undefined, back: false }); // prettier-ignore
    expect(size).toEqual({ along: 340, across: 40 });
  });

  test('nodes that nothing joins stand one after the other', () => {
    expect(placeGraph(graphOf(3, []), room).nodes.map(({ column, across }) => [column, across])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  test('a stage starts behind the last column of the one before, and its gap', () => {
    const graph = graphOf([{}, {}, { stage: 1 }], [way(0, 1), way(0, 2)]);
    const { nodes, stages } = placeGraph(graph, room);
    expect(nodes.map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(stages.get(1)?.start).toBe((stages.get(0)?.start ?? 0) + (stages.get(0)?.size ?? 0) + 20 + 8);
  });

  test('a column is as wide as its widest node', () => {
    const { columns } = placeGraph(graphOf([{}, { along: 150 }, { along: 80 }], [way(0, 1), way(0, 2)]), room);
    expect(columns.map(({ size }) => size)).toEqual([100, 150]);
  });

  test('an entry stands right before the node to which it leads', () => {
    const { nodes } = placeGraph(graphOf(4, [way(0, 1), way(1, 3), way(2, 3)]), room);
    expect(nodes[2]?.column).toBe(1);
  });
});

describe('branches', () => {
  test('ways from one node keep the order of the list across', () => {
    for (const order of [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ]) {
      const { nodes } = placeGraph(graphOf(4, order.map((to) => way(0, to))), room); // prettier-ignore
      const across = order.map((to) => nodes[to]?.across ?? 0);
      expect(across).toEqual([...across].sort((a, b) => a - b));
    }
  });

  test('ways from one node bend on one line', () => {
    const { routes } = placeGraph(graphOf(4, [way(0, 1), way(0, 2), way(0, 3)]), room);
    const bends = new Set(routes.flatMap(({ points }) => (points.length > 2 ? [points[1]?.along] : [])));
    expect(bends.size).toBe(1);
  });

  test('of three ways from one node, the one in the middle runs straight', () => {
    const { nodes } = placeGraph(graphOf(5, [way(0, 1), way(0, 2), way(0, 3), way(1, 4), way(2, 4), way(3, 4)]), room);
    expect([nodes[0]?.across, nodes[4]?.across]).toEqual([nodes[2]?.across, nodes[2]?.across]);
  });

  test('a node leaves the line of the one before where most of its links are shorter then', () => {
    const links = [way(0, 1), way(1, 2), way(0, 2), way(2, 3), way(1, 4), way(4, 5), way(4, 6), way(2, 6)];
    const { nodes } = placeGraph(graphOf(7, links), room);
    expect(nodes.map(({ across }) => across)).toEqual([0, 0, 60, 120, 0, 0, 60]);
  });

  test('two branches that join again cross nothing', () => {
    const graph = graphOf(4, [way(0, 1), way(0, 2), way(1, 3), way(2, 3)]);
    const { nodes } = placeGraph(graph, room);
    expect(nodes.map(({ column }) => column)).toEqual([0, 1, 1, 2]);
    expect((nodes[2]?.across ?? 0) - (nodes[1]?.across ?? 0)).toBe(60);
  });

  test('a way that leaps over a node passes beside it', () => {
    const { nodes, routes } = placeGraph(graphOf(3, [way(0, 1), way(1, 2), way(0, 2)]), room);
    const across = routes[2]?.points.map((point) => point.across) ?? [];
    const edge = (nodes[1]?.across ?? 0) + 40;
    expect(Math.max(...across)).toBe(edge + 10);
  });

  test('links come and go at the ports of nodes', () => {
    const { nodes, routes } = placeGraph(graphOf([{ port: 10 }, { port: 30 }], [way(0, 1)]), room);
    expect(nodes.map(({ across }) => across)).toEqual([20, 0]);
    expect(routes[0]?.points.map(({ across }) => across)).toEqual([30, 30]);
  });
});

describe('ways back', () => {
  test('a loop leaves and arrives across, outside the nodes', () => {
    const { routes, nodes } = placeGraph(graphOf(3, [way(0, 1), way(1, 2), way(2, 0)]), room);
    const top = nodes[0]?.across ?? 0;
    expect(routes[2]?.back).toBe(true);
    expect(routes[2]?.points).toEqual([
      { along: 256, across: top },
      { along: 256, across: top - 10 },
      { along: 84, across: top - 10 },
      { along: 84, across: top },
    ]);
  });

  test('it leaves where its node says', () => {
    const { routes } = placeGraph(graphOf([{}, { leave: 90 }], [way(0, 1), way(1, 0)]), room);
    expect(routes[1]?.points[0]?.along).toBe(120 + 90);
  });

  test('a node that leads to itself has a small loop', () => {
    const { routes, nodes } = placeGraph(graphOf(1, [way(0, 0)]), room);
    const { points } = routes[0] ?? { points: [] };
    expect(points).toHaveLength(4);
    expect(points.every(({ along, across }) => along > 0 && along < 100 && across <= (nodes[0]?.across ?? 0))).toBe(
      true,
    );
  });

  test('a small loop stands within a loop that ends at the same node', () => {
    const { routes } = placeGraph(graphOf(3, [way(0, 1), way(1, 2), way(0, 0), way(2, 0)]), room);
    const small = routes[2]?.points.map(({ along }) => along) ?? [];
    expect(Math.max(...small)).toBeLessThan(routes[3]?.points.at(-1)?.along ?? 0);
  });

  test('a loop runs on the side where its own nodes stand nearest', () => {
    const links = [way(0, 1), way(1, 2), way(2, 3), way(3, 4), way(4, 5), way(4, 6), way(6, 1)];
    const { nodes, routes } = placeGraph(graphOf(7, links), room);
    const loop = routes[6]?.points.map(({ across }) => across) ?? [];
    expect(nodes[6]?.across).toBeGreaterThan(nodes[5]?.across ?? 0);
    expect(Math.min(...loop)).toBeGreaterThan(nodes[1]?.across ?? 0);
    expect(Math.max(...loop)).toBeGreaterThan((nodes[6]?.across ?? 0) + 40);
  });

  test('a loop within another runs nearer to the nodes', () => {
    const chain = [0, 1, 2, 3, 4].map((from) => way(from, from + 1));
    const { routes, nodes } = placeGraph(graphOf(6, [...chain, way(5, 0), way(3, 2)]), room);
    const awayOf = (link: number): number =>
      Math.max(...(routes[link]?.points ?? []).map(({ across }) => Math.abs(across - (nodes[0]?.across ?? 0) - 20)));
    expect(awayOf(5)).toBeGreaterThanOrEqual(awayOf(6));
  });

  test('a link that says so goes back though it leads on', () => {
    const { routes } = placeGraph(graphOf(3, [way(0, 1), way(1, 2), way(0, 2, { back: true })]), room);
    expect(routes.map(({ back }) => back)).toEqual([false, false, true]);
  });
});

describe('lanes', () => {
  test('nodes stand in their lanes, which keep apart', () => {
    const { lanes } = placeGraph(graphOf([{}, { lane: 1 }], [way(0, 1)], 2), room);
    expect(lanes).toEqual([
      { start: 0, size: 40 },
      { start: 70, size: 40 },
    ]);
  });

  test('a lane without nodes has no height', () => {
    const { lanes } = placeGraph(graphOf([{}, { lane: 2 }], [way(0, 1)], 3), room);
    expect(lanes.map(({ size }) => size)).toEqual([40, 0, 40]);
  });

  test('a message runs straight across between two partners', () => {
    const graph = graphOf([{}, { lane: 1, beside: 0 }], [way(0, 1)], 2);
    const { nodes, routes } = placeGraph(graph, room);
    expect(nodes.map(({ column }) => column)).toEqual([0, 0]);
    expect(routes[0]?.points).toEqual([
      { along: 50, across: 40 },
      { along: 50, across: 70 },
    ]);
  });

  test('with a node between, it goes round through the gutter', () => {
    const graph = graphOf([{}, { lane: 1, beside: 0 }, { lane: 2, beside: 0 }], [way(0, 2)], 3);
    const { routes } = placeGraph(graph, room);
    expect(routes[0]?.points.map(({ along }) => along)).toEqual([100, 110, 110, 100]);
  });

  test('a message and its answer run side by side', () => {
    const graph = graphOf([{}, { lane: 1, beside: 0 }], [way(0, 1), way(1, 0)], 2);
    const along = placeGraph(graph, room).routes.map(({ points }) => points[0]?.along ?? 0);
    expect(Math.abs((along[0] ?? 0) - (along[1] ?? 0))).toBe(10);
  });
});

describe('words', () => {
  const label = { along: 60, across: 18 };

  test('words of a link stand on it, in a gap that is wide enough', () => {
    const { nodes, routes } = placeGraph(graphOf(2, [way(0, 1, { label })]), room);
    const corner = routes[0]?.label ?? { along: 0, across: 0 };
    expect(corner.across).toBe((nodes[0]?.across ?? 0) + 20 - 9);
    expect(corner.along).toBeGreaterThan(100);
    expect(corner.along + 60).toBeLessThan(nodes[1]?.along ?? 0);
  });

  test('words of two links to one node stand on lines of their own', () => {
    const graph = graphOf(3, [way(0, 2, { label }), way(1, 2, { label })]);
    const { routes } = placeGraph({ ...graph, nodes: graph.nodes.map((node, index) => ({ ...node, beside: index === 1 ? 0 : undefined })) }, room); // prettier-ignore
    const across = routes.map((route) => route.label?.across ?? 0);
    expect(Math.abs((across[0] ?? 0) - (across[1] ?? 0))).toBeGreaterThanOrEqual(18);
  });

  test('the first node of a loop is wide enough for its words', () => {
    const { routes, columns } = placeGraph(graphOf(1, [way(0, 0, { label: { along: 300, across: 18 } })]), room);
    expect(columns[0]?.size).toBeGreaterThanOrEqual(300);
    expect(routes[0]?.label?.along).toBeGreaterThanOrEqual(0);
  });
});

test('an empty graph takes no room', () => {
  expect(placeGraph(graphOf(0, []), room)).toMatchObject({
    nodes: [],
    columns: [],
    routes: [],
    size: { along: 0, across: 0 },
  });
});

test('a link to a node that is not there is refused', () => {
  expect(() => placeGraph(graphOf(2, [way(0, 2)]), room)).toThrow(
    new RangeError('expected the end of link 0 from 0 to 1, got 2'),
  );
});

test('a lane that is not there is refused', () => {
  expect(() => placeGraph(graphOf([{ lane: 1 }], []), room)).toThrow(RangeError);
});
