import { expect, test } from 'vitest';
import { fitInSector, standsInside } from '../../../src/views/circle/fit-in-sector.js';

const room = { centre: { x: 0, y: 0 }, inner: 100, outer: 160, pad: 4, from: 60, to: 120 };

test('a thing that fits stands in the middle of its stretch', () => {
  const found = fitInSector([{ width: 40, height: 20 }], room);
  expect(found?.at).toEqual({ x: 110, y: expect.closeTo(-10) as number });
});

test('the first of several things that fits is taken', () => {
  const things = [
    { width: 90, height: 20 },
    { width: 45, height: 40 },
    { width: 10, height: 10 },
  ];
  expect(fitInSector(things, room)?.thing).toBe(things[1]);
});

test('what is too large in every place does not stand there', () => {
  expect(fitInSector([{ width: 200, height: 10 }], room)).toBeUndefined();
});

test('a broad thing moves along its stretch to where it is level', () => {
  const broad = { width: 56, height: 12 };
  const quarter = { ...room, from: 0, to: 180 };
  const found = fitInSector([broad], quarter);
  expect(found).toBeDefined();
  expect(found && standsInside({ ...found.at, ...broad }, quarter)).toBe(true);
  expect(Math.abs((found?.at.y ?? 0) + 6)).toBeGreaterThan(40);
});

test('a box that leaves its stretch, its band or comes too near to an edge is outside', () => {
  const inside = { x: 110, y: -10, width: 40, height: 20 };
  expect(standsInside(inside, room)).toBe(true);
  expect(standsInside({ ...inside, x: 90 }, room)).toBe(false);
  expect(standsInside({ ...inside, x: 130 }, room)).toBe(false);
  expect(standsInside({ ...inside, y: 50 }, room)).toBe(false);
  expect(standsInside(inside, { ...room, pad: 12 })).toBe(false);
});
