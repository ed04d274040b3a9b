import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/layout/box.js';
import { circlePath, curvePath, pathData, polyline, round, type Along } from '../../src/scene/path.js';
import { chanceOf, type Chance } from '../support/chance.js';
import { cubicsOf, pointOn, type Cubic } from '../support/extents.js';

const alongs: readonly Along[] = ['x', 'y'];

describe('a curve', () => {
  test('meets each of its points', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 20, y: 40 },
      { x: 50, y: 0 },
    ];
    const ends = cubicsOf(curvePath(points)).map((cubic) => cubic[3]);
    expect(ends).toEqual(points.slice(1));
  });

  test('through one point leads nowhere far, and through none is empty', () => {
    expect(curvePath([])).toEqual([]);
    expect(JSON.stringify(curvePath([{ x: 3, y: 4 }]))).not.toContain('null');
  });

  test('runs level between two equal scores', () => {
    const [cubic] = cubicsOf(
      curvePath([
        { x: 0, y: 5 },
        { x: 10, y: 5 },
      ]),
    );
    expect(cubic?.map(({ y }) => y)).toEqual([5, 5, 5, 5]);
  });

  test.each(alongs)(
    'rules 27 and 28: along %s, 20,000 random series never leave the range of the two points they join, nor turn back inside it',
    (along) => {
      const chance = chanceOf(along === 'x' ? 1 : 2);
      for (let run = 0; run < 20_000; run += 1) {
        const points = randomPoints(chance, along);
        const cubics = cubicsOf(curvePath(points, along));
        const fault = cubics
          .map((cubic, index) => faultOf(cubic, points[index], points[index + 1], along))
          .find(Boolean);
        if (fault || cubics.length !== points.length - 1)
          expect.fail(`run ${run}: ${fault} in ${JSON.stringify(points)}`);
      }
    },
  );

  test('the check above finds a curve that overshoots', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 30, y: 10 },
    ];
    const over: Cubic = [from, { x: 10, y: -5 }, { x: 20, y: 10 }, to];
    const back: Cubic = [from, { x: 10, y: 10 }, { x: 20, y: 0 }, to];
    expect(faultOf(over, from, to, 'x')).toContain('leaves');
    expect(faultOf([from, { x: 10, y: 10 }, { x: 20, y: -9 }, to], from, to, 'x')).toContain('leaves');
    expect(faultOf(back, from, to, 'x')).toBe('');
  });
});

test('a polyline joins its points, and closes if asked', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 5, y: 5 },
  ];
  expect(polyline(points)).toEqual([
    ['M', 0, 0],
    ['L', 5, 0],
    ['L', 5, 5],
  ]);
  expect(polyline(points, true).at(-1)).toEqual(['Z']);
  expect(polyline([], true)).toEqual([]);
});

test('a circle of cubic curves stays a thousandth from its radius', () => {
  for (const cubic of cubicsOf(circlePath(10, 20, 5)).slice(0, 4)) {
    for (const t of [0, 0.25, 0.5, 0.75, 1]) {
      const { x, y } = pointOn(cubic, t);
      expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(5, 2);
    }
  }
});

test('path data is in hundredths of a px, without a minus before nothing', () => {
  expect(pathData([['M', 0.004, -0.001], ['L', 1.005, 2], ['Z']])).toBe('M 0 0L 1 2Z');
  expect(Object.is(round(-0.001), 0)).toBe(true);
});

function randomPoints(chance: Chance, along: Along): Point[] {
  let time = 0;
  let value = 0;
  return Array.from({ length: chance.whole(2, 12) }, () => {
    time += chance.pick([1, 16, 200, 0.02, 1e4, chance.next() * 300 + 0.01]);
    value = chance.pick([value, value, 0, 100, chance.next() * 100, chance.next() * 1e-6, chance.next() * 1e6]);
    return along === 'x' ? { x: time, y: value } : { x: value, y: time };
  });
}

/** What is wrong with a piece of a curve between two points; empty for nothing. */
function faultOf(cubic: Cubic, from: Point | undefined, to: Point | undefined, along: Along): string {
  if (!from || !to) return 'a piece too many';
  const value = along === 'x' ? 'y' : 'x';
  const low = Math.min(from[value], to[value]);
  const high = Math.max(from[value], to[value]);
  const tiny = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
  const outside = (at: number): boolean => at < low - tiny || at > high + tiny;
  if (cubic.some((point) => outside(point[value]))) return `a control point leaves ${low} to ${high}`;
  let before = from;
  for (let step = 1; step <= 16; step += 1) {
    const point = pointOn(cubic, step / 16);
    if (outside(point[value])) return `the curve leaves ${low} to ${high}`;
    if (point[along] < before[along] - 1e-9 * point[along]) return 'time turns back';
    const rising = to[value] >= from[value];
    if (rising ? point[value] < before[value] - tiny : point[value] > before[value] + tiny)
      return 'the curve turns back';
    before = point;
  }
  return '';
}
