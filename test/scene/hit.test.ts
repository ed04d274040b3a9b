import { expect, test } from 'vitest';
import { markAt } from '../../src/scene/hit.js';
import type { Mark, Scene } from '../../src/scene/mark.js';

const below: Mark = {
  key: 'below',
  part: 'card',
  box: { x: 0, y: 0, width: 100, height: 100 },
  shapes: [],
  name: 'Below',
};
const above: Mark = {
  key: 'above',
  part: 'point',
  box: { x: 40, y: 40, width: 20, height: 20 },
  shapes: [],
  name: 'Above',
};
const line: Mark = { key: 'line', part: 'axis', box: { x: 0, y: 0, width: 100, height: 100 }, shapes: [] };
const scene: Scene = {
  width: 100,
  height: 100,
  title: '',
  description: '',
  locale: 'en',
  direction: 'ltr',
  marks: [below, above, line],
  order: [],
  breaks: { axis: 'x', at: [] },
};

test('the topmost mark with a name is hit, decoration is not', () => {
  expect(markAt(scene, { x: 50, y: 50 })?.key).toBe('above');
  expect(markAt(scene, { x: 10, y: 50 })?.key).toBe('below');
});

test('the edge counts, and beside the marks there is none', () => {
  expect(markAt(scene, { x: 100, y: 100 })?.key).toBe('below');
  expect(markAt(scene, { x: 101, y: 50 })).toBeUndefined();
});
