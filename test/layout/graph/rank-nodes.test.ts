import { expect, test } from 'vitest';
import type { GraphLink, GraphNode } from '../../../src/layout/graph/graph.js';
import { rankNodes } from '../../../src/layout/graph/rank-nodes.js';

function columns(
  nodes: readonly Partial<GraphNode>[],
  ways: readonly (readonly [number, number])[],
): readonly number[] {
  const all = nodes.map((node) => ({ along: 10, across: 10, stage: 0, lane: 0, ...node }));
  const links = ways.map(([from, to]): GraphLink => ({ from, to }));
  return rankNodes({ nodes: all, links, lanes: 1 }).columns;
}

const nodes = (count: number): Partial<GraphNode>[] => Array.from({ length: count }, () => ({}));

test('a node stands behind the last of those that lead to it', () => {
  expect(columns(nodes(4), [[0, 1], [1, 2], [0, 3], [2, 3]])).toEqual([0, 1, 2, 3]); // prettier-ignore
});

test('a link to an earlier node is left out of the count', () => {
  expect(columns(nodes(3), [[0, 1], [1, 2], [2, 0]])).toEqual([0, 1, 2]); // prettier-ignore
});

test('a row of entries moves on together to the node to which it leads', () => {
  expect(columns(nodes(6), [[0, 1], [1, 2], [2, 5], [3, 4], [4, 5]])).toEqual([0, 1, 2, 1, 2, 3]); // prettier-ignore
});

test('an entry that leads to two nodes stays before the nearer', () => {
  expect(columns(nodes(5), [[0, 2], [1, 2], [2, 3], [3, 4], [1, 4]])).toEqual([0, 0, 1, 2, 3]); // prettier-ignore
});

test('stages follow each other whatever links say', () => {
  expect(columns([{}, { stage: 1 }, { stage: 1 }, { stage: 2 }], [[0, 3], [1, 2]])).toEqual([0, 1, 2, 3]); // prettier-ignore
});

test('a node beside another shares its column, and what leads to one comes before both', () => {
  expect(columns([{}, {}, { beside: 1 }, {}], [[0, 1], [2, 3]])).toEqual([0, 1, 1, 2]); // prettier-ignore
});

test('nodes that stand beside each other in a ring share a column', () => {
  expect(columns([{ beside: 1 }, { beside: 2 }, { beside: 0 }], [])).toEqual([0, 0, 0]);
});

test('a chain of ten thousand steps has as many columns', () => {
  const chain = Array.from({ length: 9999 }, (_, from) => [from, from + 1] as const);
  expect(columns(nodes(10_000), chain).at(-1)).toBe(9999);
});
