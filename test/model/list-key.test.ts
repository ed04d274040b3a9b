import { afterEach, expect, test } from 'vitest';
import { listKey } from '../../src/model/list-key.js';
import { draw } from '../../src/pipeline.js';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.ts';

afterEach(() => void Reflect.deleteProperty(Array.prototype, 'toJSON'));

test('a key tells lists apart, however their values run together', () => {
  expect(listKey(['a', 'b'])).toBe('["a","b"]');
  expect(new Set([['a,b'], ['a', 'b'], ['a', undefined], ['a', 'null'], [1], ['1']].map(listKey)).size).toBe(6);
});

test('a page that gives every list a toJSON of its own gets the same pictures', () => {
  const json = journeys.find(({ name }) => name === 'mobile-plan')?.json;
  const drawn = () => views.map((view) => draw(json, { view }).scene.marks.length);
  const before = drawn();
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'a', configurable: true });
  const after = drawn();
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  expect(after).toEqual(before);
});
