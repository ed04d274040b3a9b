import { expect, test } from 'vitest';
import { angleOf, arcsOf, degreesOf, middleOf, polar, raisedShares } from '../../../src/views/circle/polar.js';

const centre = { x: 100, y: 100 };

test.each([
  [0, { x: 100, y: 50 }],
  [90, { x: 150, y: 100 }],
  [180, { x: 100, y: 150 }],
  [270, { x: 50, y: 100 }],
])('%i degrees from 12 o’clock, clockwise, is where a clock has it', (angle, point) => {
  const { x, y } = polar(centre, { angle, radius: 50 });
  expect(x).toBeCloseTo(point.x);
  expect(y).toBeCloseTo(point.y);
});

test('the angle of a point is the one it was placed at', () => {
  for (const angle of [0, 1, 89, 179.5, 180, 200, 359])
    expect(angleOf(centre, polar(centre, { angle, radius: 7 }))).toBeCloseTo(angle);
});

test('a length along a circle is told in degrees', () => {
  expect(degreesOf(Math.PI * 50, 100)).toBeCloseTo(90);
});

test('arcs stand side by side in the proportion of their weights and fill the whole', () => {
  expect(arcsOf([1, 2, 1], { from: 0, to: 200 })).toEqual([
    { from: 0, to: 50 },
    { from: 50, to: 150 },
    { from: 150, to: 200 },
  ]);
});

test('arcs without any weight are equal', () => {
  expect(arcsOf([0, 0], { from: 0, to: 300 }).map(middleOf)).toEqual([75, 225]);
});

test('a share below the least is raised to it, and the others keep their proportion', () => {
  const [none, one, three] = raisedShares([0, 1, 3], 0.2);
  expect(none).toBeCloseTo(0.2);
  expect(one).toBeCloseTo(0.2);
  expect(three).toBeCloseTo(0.6);
});

test('shares that are all large enough are left as they are', () => {
  expect(raisedShares([1, 1, 2], 0.1)).toEqual([0.25, 0.25, 0.5]);
});

test('shares always add up to the whole, however much each asks for', () => {
  for (const least of [0, 0.05, 0.3, 1])
    expect(raisedShares([1, 0, 500, 3, 0], least).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});
