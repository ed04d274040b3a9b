import { expect, test } from 'vitest';
import { tickValues } from '../../../src/views/chart/axis.js';

test('round values stand between the ends of an axis', () => {
  expect(tickValues(0, 100, [0, 100])).toEqual([0, 25, 50, 75, 100]);
  expect(tickValues(-2, 2, [-2, 0, 2])).toEqual([-2, -1, 0, 1, 2]);
});

test('a round value gives way to one that has to be there', () => {
  expect(tickValues(0, 10, [0, 4.8, 10])).toEqual([0, 2.5, 4.8, 7.5, 10]);
});

test('a value outside the axis is left out', () => {
  expect(tickValues(0, 4, [0, 4, 9])).not.toContain(9);
});

test('ends without a length, or too large to count between, are all there is', () => {
  expect(tickValues(3, 3, [3])).toEqual([3]);
  expect(tickValues(-1e308, 1e308, [0])).toEqual([0]);
});
