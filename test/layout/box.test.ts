import { expect, test } from 'vitest';
import { boxAround, encloses, overlaps } from '../../src/layout/box.js';

const box = { x: 10, y: 10, width: 20, height: 10 };

test.each([
  ['on the same spot', box, true],
  ['inside', { x: 15, y: 12, width: 2, height: 2 }, true],
  ['edge to edge', { x: 30, y: 10, width: 5, height: 5 }, false],
  ['beside', { x: 40, y: 10, width: 5, height: 5 }, false],
  ['below', { x: 10, y: 21, width: 20, height: 5 }, false],
])('a box %s overlaps: %s', (_, other, expected) => {
  expect(overlaps(box, other)).toBe(expected);
  expect(overlaps(other, box)).toBe(expected);
});

test('a small overlap is let pass by a tolerance, and a small distance by one below 0', () => {
  const beside = { x: 29, y: 10, width: 5, height: 5 };
  expect(overlaps(box, beside, 1)).toBe(false);
  expect(overlaps(box, { ...beside, x: 30.5 }, -1)).toBe(true);
});

test('a box encloses itself and what is in it, not what looks out', () => {
  expect(encloses(box, box)).toBe(true);
  expect(encloses(box, { x: 12, y: 12, width: 5, height: 5 })).toBe(true);
  expect(encloses(box, { x: 12, y: 12, width: 19, height: 5 })).toBe(false);
  expect(encloses(box, { x: 12, y: 12, width: 19, height: 5 }, 1)).toBe(true);
});

test('the box around boxes touches the outermost', () => {
  expect(boxAround([box, { x: 0, y: 15, width: 5, height: 30 }])).toEqual({ x: 0, y: 10, width: 30, height: 35 });
});

test('the box around a point has no size', () => {
  expect(boxAround([{ x: 3, y: 4, width: 0, height: 0 }])).toEqual({ x: 3, y: 4, width: 0, height: 0 });
});

test('the box around nothing is nothing at the origin', () => {
  expect(boxAround([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});
