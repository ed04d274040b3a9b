import { expect, test } from 'vitest';
import { heightOf, pointOf, shareOf } from '../../src/curve/scale.js';
import { across } from '../../src/curve/straight.js';

const stars = { id: 'stars', min: 1, max: 5, neutral: 3 };
const effort = { ...stars, id: 'effort', reversed: true };

test('the worst score is 0 and the best is 1, whichever number that is', () => {
  expect([1, 3, 5].map(shareOf(stars))).toEqual([0, 0.5, 1]);
  expect([1, 3, 5].map(shareOf(effort))).toEqual([1, 0.5, 0]);
});

test('a height is that share of the way from worst to best', () => {
  expect([1, 2, 5].map(heightOf(stars, { rise: 80 }))).toEqual([0, 20, 80]);
});

test('a score has a point on the page', () => {
  const projection = across({ x: 0, y: 0, width: 100, height: 108 });
  expect(pointOf(stars, projection)(5, 40)).toEqual({ x: 40, y: 14 });
  expect(pointOf(effort, projection)(5, 40)).toEqual({ x: 40, y: 94 });
});
