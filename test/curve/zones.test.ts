import { describe, expect, test } from 'vitest';
import { curvePath } from '../../src/scene/path.js';
import { zoneArea, zonesOf } from '../../src/curve/zones.js';
import { chanceOf } from '../support/chance.js';
import { cubicsOf, pointOn } from '../support/extents.js';

const wave = curvePath([
  { x: 0, y: 0 },
  { x: 50, y: 100 },
  { x: 100, y: 20 },
]);

describe('rule 37: a curve is cut where it crosses neutral', () => {
  test('into pieces that end exactly on the line and stay on one side of it', () => {
    const zones = zonesOf(wave, 50);
    expect(zones.map(({ side }) => side)).toEqual(['below', 'above', 'below']);
    const [first, second] = zones;
    expect(cubicsOf(first?.commands ?? []).at(-1)?.[3].y).toBeCloseTo(50, 6);
    expect(cubicsOf(second?.commands ?? [])[0]?.[0].y).toBeCloseTo(50, 6);
  });

  test('nowhere, if it only touches the line', () => {
    const touching = curvePath([
      { x: 0, y: 0 },
      { x: 50, y: 50 },
      { x: 100, y: 0 },
    ]);
    expect(zonesOf(touching, 50).map(({ side }) => side)).toEqual(['below']);
  });

  test('whatever the scores: every piece stays on its side and the pieces join without a gap', () => {
    const chance = chanceOf(37);
    for (let run = 0; run < 3000; run += 1) {
      const points = Array.from({ length: chance.whole(2, 9) }, (_, index) => ({
        x: index * 20,
        y: chance.pick([0, 50, 100, chance.next() * 100]),
      }));
      const zones = zonesOf(curvePath(points), 50);
      let end = points[0];
      zones.forEach((zone, index) => {
        expect(zone.side).not.toBe(zones[index - 1]?.side);
        for (const cubic of cubicsOf(zone.commands)) {
          expect(Math.hypot(cubic[0].x - (end?.x ?? NaN), cubic[0].y - (end?.y ?? NaN))).toBeLessThan(1e-6);
          end = cubic[3];
          for (const t of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
            const { y } = pointOn(cubic, t);
            if (zone.side === 'below' ? y > 50.0001 : y < 49.9999)
              expect.fail(`run ${run}: ${y} lies not ${zone.side} 50 in ${JSON.stringify(points)}`);
          }
        }
        if (index > 0) expect(cubicsOf(zone.commands)[0]?.[0].y).toBeCloseTo(50, 5);
      });
      expect(end).toEqual(points.at(-1));
    }
  });
});

test('the area of a zone is closed along the line', () => {
  const [zone] = zonesOf(wave, 50);
  const area = zone ? zoneArea(zone, 50) : [];
  expect(area.at(-1)).toEqual(['Z']);
  expect(area.at(-2)).toEqual(['L', 0, 50]);
  expect(cubicsOf(area).at(-3)?.[3].y).toBeCloseTo(50, 6);
});

test('no curve, no zones', () => {
  expect(zonesOf([], 50)).toEqual([]);
});
