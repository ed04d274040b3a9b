import { expect, test } from 'vitest';
import { linearScale } from '../../src/layout/linear-scale.js';

test('the ends of one range become the ends of the other, and the middle its middle', () => {
  const scale = linearScale([-2, 2], [100, 0]);
  expect([-2, 0, 1, 2].map(scale)).toEqual([100, 50, 25, 0]);
});

test('a range may run downwards', () => {
  expect(linearScale([5, 1], [0, 40])(2)).toBe(30);
});

test('values beyond the range go on in a straight line', () => {
  expect(linearScale([0, 10], [0, 100])(12)).toBe(120);
});

test.each([
  [3, 3],
  [NaN, 1],
])('a range from %d to %d, which has no length, maps to the middle', (from, to) => {
  expect(linearScale([from, to], [10, 20])(3)).toBe(15);
});
