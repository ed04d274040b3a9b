import { describe, expect, test } from 'vitest';
import { curveLayers, drawCurve } from '../../src/curve/draw.js';
import { placeCurve } from '../../src/curve/place.js';
import type { CurveLook, PlacedCurve } from '../../src/curve/placed-curve.js';
import { across } from '../../src/curve/straight.js';
import type { Context } from '../../src/content/context.js';
import { curveOf, plot, stations } from './curve-of.js';

function placed(readings: readonly unknown[], look: Partial<CurveLook> = {}): { curve: PlacedCurve; context: Context } {
  const { row, context } = curveOf(readings);
  const plan = { row, index: 0, stations: stations(readings.length), projection: across(plot), look };
  return { curve: placeCurve(plan, context), context };
}

const inksOf = (readings: readonly unknown[], missing: 'break' | 'bridge' = 'break') => {
  const { curve, context } = placed(readings);
  return curveLayers(curve, context, { missing }).lines.map(({ mark }) => ({
    part: mark.part,
    inks: mark.shapes.flatMap((shape) => ('stroke' in shape ? [shape.stroke] : 'fill' in shape ? [shape.fill] : [])),
  }));
};

describe('the lines of a curve', () => {
  test('of one voice have the colours of bad and good, with an area of each to neutral', () => {
    expect(inksOf([-1, 1])).toEqual([
      { part: 'curve-area', inks: ['emotion-1', 'emotion-5'] },
      { part: 'curve', inks: ['emotion-1', 'emotion-5'] },
    ]);
  });

  test('of an expectation are grey and dotted, those of a company are none (rule 40)', () => {
    const all = [{ value: 1 }, { value: 2, kind: 'expectation' }, { value: 0, rater: 'company' }];
    const { curve, context } = placed([all, all]);
    const strokes = curveLayers(curve, context, { missing: 'break' })
      .lines.filter(({ mark }) => mark.part === 'curve')
      .flatMap(({ mark }) => mark.shapes);
    expect(strokes).toMatchObject([
      { stroke: 'emotion-5', strokeWidth: 2.5 },
      { stroke: 'muted', dash: [2, 4] },
    ]);
  });

  test('are bridged by a straight dashed line where asked', () => {
    expect(inksOf([1, 1, null, 1, 1]).at(-1)?.inks).toEqual(['emotion-5', 'emotion-5']);
    expect(inksOf([1, 1, null, 1, 1], 'bridge').at(-1)?.inks).toEqual(['emotion-5', 'emotion-5', 'axis']);
  });
});

test('points lie on their lines, the words last, and a gap behind all', () => {
  const { curve, context } = placed([-1, null, 1, 1]);
  const parts = drawCurve(curve, context, { missing: 'break' }).map(({ mark }) => mark.part);
  expect(parts).toEqual(['gap', 'axis', 'curve-area', 'curve', 'point', 'point', 'point']);
});

test('the points of the first line are on top and read first', () => {
  const { curve, context } = placed([[{ value: 1 }, { value: 2, kind: 'expectation' }]]);
  const { points } = curveLayers(curve, context, { missing: 'break' });
  expect(points.map(({ mark }) => mark.key)).toEqual(['point(felt,1,0)', 'point(felt,0,0)']);
  expect(points.map(({ at }) => at)).toEqual([
    { step: 0, row: [0, 1] },
    { step: 0, row: [0, 0] },
  ]);
});

test('one voice has faces of the radius that the view has room for, or plain points', () => {
  const shapesAt = (face: number) => {
    const { curve, context } = placed([2], { face });
    return curveLayers(curve, context, { missing: 'break' }).points[0]?.mark.shapes ?? [];
  };
  expect(shapesAt(8)).toContainEqual(expect.objectContaining({ kind: 'icon', icon: 'face-5', size: 16 }));
  expect(shapesAt(0)).toContainEqual(expect.objectContaining({ kind: 'circle', fill: 'emotion-5', r: 5 }));
});

test('where cards say it in words, marks have no names', () => {
  const { curve, context } = placed([1, null], { spoken: 'none' });
  const names = drawCurve(curve, context, { missing: 'break' }).flatMap(({ mark }) => mark.name ?? []);
  expect(names).toEqual([]);
});
