import { describe, expect, test } from 'vitest';
import { angleOf, polar, type PolarPoint } from '../../../src/views/circle/polar.js';
import { arcPath, radialLine, radialZones, sectorHatch, sectorPath } from '../../../src/views/circle/arc.js';
import { cubicsOf, pointOn, segmentsOf } from '../../support/extents.js';

const centre = { x: 50, y: 50 };
const distance = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - 50, y - 50);
const scores: readonly PolarPoint[] = [30, 90, 40, 40, 80, 35, 60].map((radius, index) => ({
  angle: index * 50,
  radius,
}));

test('an arc stays on its circle', () => {
  const points = cubicsOf(arcPath(centre, 40, { from: 10, to: 345 })).flatMap((cubic) =>
    [0, 0.25, 0.5, 0.75, 1].map((t) => distance(pointOn(cubic, t))),
  );
  expect(Math.max(...points.map((radius) => Math.abs(radius - 40)))).toBeLessThan(0.01);
});

test('a sector keeps between its two radii and closes', () => {
  const path = sectorPath(centre, { inner: 20, outer: 40, from: 0, to: 90 });
  const radii = segmentsOf(path).flatMap((piece) => piece.map(distance));
  expect(Math.min(...radii)).toBeGreaterThan(19.9);
  expect(Math.max(...radii)).toBeLessThan(40.1);
  expect(path.at(-1)).toEqual(['Z']);
});

test('the hatch of a sector is slanted lines that stay inside it', () => {
  const sector = { from: 20, to: 70, inner: 60, outer: 100 };
  const middle = { x: 200, y: 150 };
  const pieces = segmentsOf(sectorHatch(middle, sector));
  expect(pieces.length).toBeGreaterThan(4);
  for (const [a, b] of pieces) {
    expect(a.x + a.y).toBeCloseTo(b.x + b.y);
    for (const { x, y } of [a, b, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }]) {
      const radius = Math.hypot(x - middle.x, y - middle.y);
      const angle = angleOf(middle, { x, y });
      expect(radius).toBeGreaterThan(sector.inner - 0.01);
      expect(radius).toBeLessThan(sector.outer + 0.01);
      expect(angle).toBeGreaterThan(sector.from - 0.01);
      expect(angle).toBeLessThan(sector.to + 0.01);
    }
  }
});

describe('a radial line', () => {
  const line = segmentsOf(radialLine(centre, scores)).flat();

  test('goes through every point', () => {
    const missed = scores.filter((score) => {
      const at = polar(centre, score);
      return !line.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 0.01);
    });
    expect(missed).toEqual([]);
  });

  test('never leaves the radii of the two points it joins (rules 27 and 77)', () => {
    scores.slice(1).forEach((to, index) => {
      const from = scores[index] ?? to;
      const piece = line.filter((point) => {
        const angle = angleOf(centre, point);
        return angle > from.angle + 0.01 && angle < to.angle - 0.01;
      });
      expect(piece.length).toBeGreaterThan(10);
      const [low, high] = [Math.min(from.radius, to.radius), Math.max(from.radius, to.radius)];
      // A chord of 3 degrees lies a trifle inside its circle.
      expect(Math.min(...piece.map(distance))).toBeGreaterThan(low - 0.05);
      expect(Math.max(...piece.map(distance))).toBeLessThan(high + 0.05);
    });
  });
});

test('zones change exactly at the neutral circle and alternate (rule 37)', () => {
  const zones = radialZones(centre, scores, 55);
  expect(zones.map(({ inside }) => inside)).toEqual([true, false, true, false, true, false]);
  const ends = zones.slice(0, -1).map(({ line }) => line.at(-1));
  for (const end of ends) expect(distance({ x: Number(end?.[1]), y: Number(end?.[2]) })).toBeCloseTo(55, 1);
});

test('the area of a zone lies between its line and the neutral circle', () => {
  for (const { inside, area } of radialZones(centre, scores, 55)) {
    const radii = segmentsOf(area).map(([from]) => distance(from));
    if (inside) expect(Math.max(...radii)).toBeLessThan(55.05);
    else expect(Math.min(...radii)).toBeGreaterThan(54.9);
  }
});
