import { describe, expect, test } from 'vitest';
import { zoneArea, zonesOf } from '../../../src/curve/zones.js';
import { curvePath } from '../../../src/scene/path.js';
import { angleOf } from '../../../src/views/circle/polar.js';
import { round } from '../../../src/views/circle/round.js';
import { segmentsOf } from '../../support/extents.js';

const centre = { x: 50, y: 50 };
const projection = round(centre, { moodInner: 20, moodOuter: 100 }, { from: 0, to: 300 });
const distance = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - 50, y - 50);
const spots = [10, 70, 20, 20, 60, 15, 40].map((y, index) => ({ x: index * 50, y }));
const smooth = curvePath(spots);

test('the worst score stands on the inner circle, the best on the outer, at the angle of its step', () => {
  expect(projection.rise).toBe(80);
  expect(projection.point({ x: 0, y: 0 })).toEqual({ x: 50, y: 30 });
  const east = projection.point({ x: 90, y: 80 });
  expect(east.x).toBeCloseTo(150);
  expect(east.y).toBeCloseTo(50);
});

test('a level is an arc of the circle of its height', () => {
  const points = segmentsOf(projection.level(40)).flat();
  for (const point of [points[0], points.at(-1)]) expect(distance(point ?? centre)).toBeCloseTo(60);
});

test('the ground of a step keeps 2 px away from its neighbours', () => {
  const { shapes } = projection.ground(0, 90);
  expect(shapes.map((shape) => shape.kind === 'path' && (shape.fill ?? shape.stroke))).toEqual(['surface', 'axis']);
  const [ground] = shapes;
  const angles = segmentsOf(ground?.kind === 'path' ? ground.commands : []).flatMap(([from]) => angleOf(centre, from));
  expect(Math.min(...angles)).toBeCloseTo((2 / 60) * (180 / Math.PI), 4);
});

describe('a line around a centre', () => {
  const line = segmentsOf(projection.path(smooth)).flat();

  test('goes through every point', () => {
    const missed = spots.filter((spot) => {
      const at = projection.point(spot);
      return !line.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 0.01);
    });
    expect(missed).toEqual([]);
  });

  test('never leaves the radii of the two points it joins (rules 27 and 77)', () => {
    spots.slice(1).forEach((to, index) => {
      const from = spots[index] ?? to;
      const piece = line.filter((point) => {
        const angle = angleOf(centre, point);
        return angle > from.x + 0.01 && angle < to.x - 0.01;
      });
      expect(piece.length).toBeGreaterThan(10);
      const [low, high] = [Math.min(from.y, to.y) + 20, Math.max(from.y, to.y) + 20];
      // A chord of 3 degrees lies a trifle inside its circle.
      expect(Math.min(...piece.map(distance))).toBeGreaterThan(low - 0.05);
      expect(Math.max(...piece.map(distance))).toBeLessThan(high + 0.05);
    });
  });

  test('changes its zone exactly at the neutral circle (rule 37)', () => {
    const zones = zonesOf(smooth, 35);
    expect(zones.map(({ side }) => side)).toEqual(['below', 'above', 'below', 'above', 'below', 'above']);
    for (const { commands } of zones.slice(0, -1)) {
      const end = projection.path(commands).at(-1);
      expect(distance({ x: Number(end?.[1]), y: Number(end?.[2]) })).toBeCloseTo(55, 1);
    }
  });

  test('has its areas between itself and the neutral circle', () => {
    for (const zone of zonesOf(smooth, 35)) {
      const radii = segmentsOf(projection.path(zoneArea(zone, 35))).map(([from]) => distance(from));
      if (zone.side === 'below') expect(Math.max(...radii)).toBeLessThan(55.05);
      else expect(Math.min(...radii)).toBeGreaterThan(54.9);
    }
  });
});
