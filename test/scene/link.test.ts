import { expect, test } from 'vitest';
import { arrowHead, bentLine, openHead, roundedLine } from '../../src/scene/link.js';
import { segmentsOf } from '../support/extents.js';

test('a corner is rounded by 8 px, and the ends stay where they are', () => {
  const line = roundedLine([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 40 },
  ]);
  expect(line[0]).toEqual(['M', 0, 0]);
  expect(line[1]).toEqual(['L', 42, 0]);
  expect(line[2]?.slice(-2)).toEqual([50, 8]);
  expect(line.at(-1)).toEqual(['L', 50, 40]);
});

test('a short leg has a smaller corner, and the line never leaves the box of its points', () => {
  const line = roundedLine([
    { x: 0, y: 0 },
    { x: 6, y: 0 },
    { x: 6, y: 40 },
    { x: 12, y: 40 },
  ]);
  for (const { x, y } of segmentsOf(line).flat()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(12);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(40);
  }
});

test('no points, no line; two equal points give no NaN', () => {
  expect(roundedLine([])).toEqual([]);
  expect(
    JSON.stringify([
      roundedLine([
        { x: 1, y: 1 },
        { x: 1, y: 1 },
        { x: 1, y: 1 },
      ]),
      arrowHead({ x: 1, y: 1 }, { x: 1, y: 1 }, 'link'),
    ]),
  ).not.toContain('null');
});

test('an arrow head points where the line goes', () => {
  const head = arrowHead({ x: 0, y: 10 }, { x: 20, y: 10 }, 'link');
  expect(head[0]).toEqual(['M', 20, 10]);
  expect(head[1]?.[1]).toBe(14);
  expect(head[2]?.[1]).toBe(14);
  expect(Number(head[1]?.[2]) + Number(head[2]?.[2])).toBe(20);
});

test('an open head is two strokes that meet where the line ends', () => {
  const head = openHead({ x: 0, y: 10 }, { x: 20, y: 10 });
  expect(head.map(([kind]) => kind)).toEqual(['M', 'L', 'L']);
  expect(head[1]).toEqual(['L', 20, 10]);
  expect(head[0]?.[1]).toBe(head[2]?.[1]);
});

test('a corner may reach farther on one side than on the other', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 60 },
  ];
  const line = bentLine(points, () => [10, 30]);
  expect(line[1]).toEqual(['L', 30, 0]);
  expect(line[2]?.slice(-2)).toEqual([40, 30]);
});
