import { expect, test } from 'vitest';
import { angleOf } from '../../../src/views/circle/polar.js';
import { arcPath, sectorHatch, sectorPath } from '../../../src/views/circle/arc.js';
import { cubicsOf, pointOn, segmentsOf } from '../../support/extents.js';

const centre = { x: 50, y: 50 };
const distance = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - 50, y - 50);
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
