import { describe, expect, test } from 'vitest';
import { bandPath, signedAreas } from '../../src/curve/band.js';

const at = (...values: readonly number[]): { x: number; y: number }[] =>
  values.map((y, index) => ({ x: index * 10, y }));

describe('the areas between two curves', () => {
  test('are one where the second stays above the first', () => {
    expect(signedAreas(at(5, 6, 5), at(1, 1, 1)).map(({ side }) => side)).toEqual(['below']);
  });

  test('change their side exactly where the curves cross', () => {
    const areas = signedAreas(at(0, 10), at(10, 0));
    expect(areas.map(({ side }) => side)).toEqual(['above', 'below']);
    for (const { commands } of areas) {
      expect(commands.some((command) => command[0] !== 'Z' && Math.abs((command[1] ?? 0) - 5) < 1e-9)).toBe(true);
    }
  });

  test('do not exist where both are the same', () => {
    expect(signedAreas(at(3, 4, 3), at(3, 4, 3))).toEqual([]);
  });

  test('know where they are widest', () => {
    const [area] = signedAreas(at(10, 10, 10), at(9, 2, 9));
    expect(area?.widest.map(({ x }) => x)).toEqual([10, 10]);
  });

  test('follow the curves where one of them has a point that the other has not', () => {
    const straight = [{ x: 0, y: 10 }, { x: 20, y: 10 }]; // prettier-ignore
    const areas = signedAreas(straight, at(10, 2, 10, 4));
    expect(areas.map(({ side }) => side)).toEqual(['below']);
    expect(areas[0]?.widest).toEqual([{ x: 10, y: 10 }, { x: 10, y: 2 }]); // prettier-ignore
    const ends = areas[0]?.commands.flatMap((command) => (command[0] === 'Z' ? [] : [command[1] ?? NaN])) ?? [];
    expect([Math.min(...ends), Math.max(...ends)]).toEqual([0, 20]);
  });
});

test('a band is closed and stays between its curves', () => {
  const band = bandPath(at(1, 2, 1), at(5, 8, 5));
  const ys = band.flatMap((command) => (command[0] === 'M' || command[0] === 'L' ? [command[2]] : []));
  expect(Math.min(...ys)).toBe(1);
  expect(Math.max(...ys)).toBe(8);
  expect(band.at(-1)).toEqual(['Z']);
});
