import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/scene/icons-pen.js';
import { iconNames, icons } from '../../src/scene/icons.js';
import type { PathCommand } from '../../src/scene/path-command.js';
import { pathData } from '../../src/scene/path.js';

const pointsOf = (commands: readonly PathCommand[]) =>
  commands.flatMap(([, ...numbers]) => {
    const pairs: (readonly [number, number])[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) pairs.push([numbers[i] ?? NaN, numbers[i + 1] ?? NaN]);
    return pairs;
  });

describe('the notation of icons', () => {
  test('letters of SVG mean what they mean there', () => {
    expect(drawn('M2 8L14 8C1 2 3 4 5.5 6Z')).toEqual([['M', 2, 8], ['L', 14, 8], ['C', 1, 2, 3, 4, 5.5, 6], ['Z']]);
  });

  test('a box has round corners and straight sides', () => {
    const box = drawn('R2 3 10 8 2');
    expect(box[0]).toEqual(['M', 2, 5]);
    expect(box.filter(([letter]) => letter === 'C')).toHaveLength(4);
    expect(box.filter(([letter]) => letter === 'L')).toEqual([
      ['L', 10, 3],
      ['L', 12, 9],
      ['L', 4, 11],
    ]);
    expect(box.at(-1)).toEqual(['Z']);
  });

  test('an arc begins and ends at its angles, clockwise on the page', () => {
    const arc = drawn('A8 8 4 0 180');
    expect(arc[0]).toEqual(['M', 12, 8]);
    expect(arc[1]?.slice(-2)).toEqual([8, 12]);
    expect(arc[2]?.slice(-2)).toEqual([4, 8]);
  });

  test('every point between the ends of an arc is as far from its middle as the radius says', () => {
    const [, curve] = drawn('A8 8 4 0 90');
    const [, a, b, c, d] = curve as readonly [string, number, number, number, number, number, number];
    const half = [(12 + 3 * a + 3 * c + 8) / 8, (8 + 3 * b + 3 * d + 12) / 8] as const;
    expect(Math.hypot(half[0] - 8, half[1] - 8)).toBeCloseTo(4, 2);
  });

  test('a dot has a length, so that every program draws its round ends', () => {
    expect(drawn('D5 6')).toEqual([
      ['M', 5, 6],
      ['L', 5, 6.02],
    ]);
  });

  test('a letter with too few numbers is refused', () => {
    expect(() => drawn('M2')).toThrow('expected a letter and its numbers, got M2');
  });
});

describe('every icon', () => {
  test.each(iconNames.map((name) => [name]))(
    '%s begins with a move and stays, line width included, on its grid',
    (name) => {
      const commands = icons[name];
      expect(commands[0]?.[0]).toBe('M');
      for (const [x, y] of pointsOf(commands)) {
        expect(x).toBeGreaterThanOrEqual(0.75);
        expect(x).toBeLessThanOrEqual(15.25);
        expect(y).toBeGreaterThanOrEqual(0.75);
        expect(y).toBeLessThanOrEqual(15.25);
      }
    },
  );

  test.each(iconNames.map((name) => [name]))('%s stands in the middle of its grid', (name) => {
    const points = pointsOf(icons[name]);
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    expect(Math.abs(middle(points.map(([x]) => x)) - 8)).toBeLessThanOrEqual(1.25);
    expect(Math.abs(middle(points.map(([, y]) => y)) - 8)).toBeLessThanOrEqual(1.25);
  });

  test('no two icons look the same', () => {
    const pictures = iconNames.map((name) => pathData(icons[name]));
    expect(new Set(pictures).size).toBe(iconNames.length);
  });
});

test('no two moods share their eyes or their mouth', () => {
  const faces = iconNames.filter((name) => name.startsWith('face-'));
  expect(faces).toEqual(['face-1', 'face-2', 'face-3', 'face-4', 'face-5']);
  const strokes = faces.map((name) => pathData(icons[name]).split('M').slice(2));
  const eyes = strokes.map((lines) => lines[0]);
  const mouths = strokes.map((lines) => lines.at(-1));
  expect(new Set(eyes).size).toBe(5);
  expect(new Set(mouths).size).toBe(5);
});
