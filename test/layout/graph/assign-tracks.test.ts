import { expect, test } from 'vitest';
import { assignTracks } from '../../../src/layout/graph/assign-tracks.js';
import type { Bend } from '../../../src/layout/graph/bend.js';

const bend = (start: number, end: number): Bend => ({ gutter: 0, links: [0], starts: [start], ends: [end], track: 0, far: undefined }); // prettier-ignore

test('bends that lie apart share a track', () => {
  const bends = [bend(0, 50), bend(100, 150)];
  assignTracks(bends, 10);
  expect(bends.map(({ track }) => track)).toEqual([0, 0]);
});

test('of two links that go down side by side, the lower one bends first', () => {
  const bends = [bend(0, 100), bend(40, 140)];
  assignTracks(bends, 10);
  expect(bends.map(({ track }) => track)).toEqual([1, 0]);
});

test('of two links that go up side by side, the upper one bends first', () => {
  const bends = [bend(100, 0), bend(140, 40)];
  assignTracks(bends, 10);
  expect(bends.map(({ track }) => track)).toEqual([0, 1]);
});

test('a link that comes in where another goes on bends before it', () => {
  const bends = [bend(0, 50), bend(50, 100)];
  assignTracks(bends, 10);
  expect(bends.map(({ track }) => track)).toEqual([1, 0]);
});

test('of two links that change places, one steps aside', () => {
  const bends = [bend(0, 100), bend(100, 0)];
  assignTracks(bends, 10);
  expect(bends).toHaveLength(3);
  const [aside, other] = bends[0]?.far ? [bends[0], bends[1]] : [bends[1], bends[0]];
  expect(aside?.far?.across).toBe(50);
  expect(aside?.track).toBeLessThan(other?.track ?? -1);
  expect(aside?.far?.bend.track).toBeGreaterThan(other?.track ?? Infinity);
});

test('where one of two that change places forks over a straight line, the other steps aside', () => {
  const forks: Bend = { gutter: 0, links: [0, 1], starts: [100, 100], ends: [0, 200], track: 0, far: undefined };
  const bends = [forks, bend(200, 100)];
  assignTracks(bends, 10, () => [100, 200]);
  expect(forks.far).toBeUndefined();
  expect(bends[1]?.far?.across).toBe(150);
});

test('hundreds of bends in one gutter are packed without a look at each pair', () => {
  const bends = Array.from({ length: 1000 }, (_, index) => bend(index * 20, index * 20 + 15));
  assignTracks(bends, 10);
  expect(Math.max(...bends.map(({ track }) => track))).toBe(1);
});
