import { expect, test } from 'vitest';
import { explained, inLegendOrder } from '../../src/scene/legend-order.js';

test('entries stand in the order of the list, whatever order they came in', () => {
  const entries = [{ explains: 'no-data' }, { explains: 'moment' }, { explains: 'neutral' }] as const;
  expect(inLegendOrder(entries).map(({ explains }) => explains)).toEqual(['neutral', 'moment', 'no-data']);
});

test('entries that explain one thing keep the order in which they were given', () => {
  const entries = [
    { explains: 'channel', of: 'shop' },
    { explains: 'series', of: 'tomas' },
    { explains: 'series', of: 'mei' },
  ] as const;
  expect(inLegendOrder(entries).map(({ of }) => of)).toEqual(['tomas', 'mei', 'shop']);
});

test('nothing stands in the list twice', () => {
  expect(new Set(explained).size).toBe(explained.length);
});
