import { expect, test } from 'vitest';
import { spanParts } from '../../src/layout/span-parts.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

test.each([
  [95 * minuteMs, { hours: 1, minutes: 35 }],
  [2 * dayMs, { days: 2 }],
  [dayMs + 90 * minuteMs, { days: 1, hours: 1 }],
  [400 * dayMs, { years: 1, months: 1 }],
  [45_000, { seconds: 45 }],
  [-95 * minuteMs, { hours: 1, minutes: 35 }],
])('%d ms in its two largest units', (spanMs, parts) => {
  expect(spanParts(spanMs)).toEqual(parts);
});

test('a unit of nothing is left out', () => {
  expect(spanParts(dayMs + 5 * minuteMs)).toEqual({ days: 1 });
});

test.each([0, 999, NaN, Infinity])('%d ms has no parts', (spanMs) => {
  expect(spanParts(spanMs)).toEqual({});
});
