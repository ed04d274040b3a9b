import { describe, expect, test } from 'vitest';
import { placeCurve } from '../../src/curve/place.js';
import { across, down } from '../../src/curve/straight.js';
import { curveOf, plot, stations } from './curve-of.js';

describe('a curve in its place', () => {
  const { row, context } = curveOf([-2, 0, null, 2]);
  const plan = { row, index: 3, stations: stations(4) };

  test('has a dot for every score, on the straight picture and on the page', () => {
    const { lines, neutral } = placeCurve({ ...plan, projection: across(plot) }, context);
    expect(neutral).toBe(86);
    expect(lines[0]?.dots).toEqual([
      { spot: { x: 50, y: 0 }, at: { x: 50, y: 186 } },
      { spot: { x: 150, y: 86 }, at: { x: 150, y: 100 } },
      undefined,
      { spot: { x: 350, y: 172 }, at: { x: 350, y: 14 } },
    ]);
  });

  test('is the same curve down the page', () => {
    const turned = placeCurve({ ...plan, projection: down({ x: 0, y: 0, width: 200, height: 400 }) }, context);
    expect(turned.lines[0]?.dots.map((dot) => dot?.at)).toEqual([
      { x: 14, y: 50 },
      { x: 100, y: 150 },
      undefined,
      { x: 186, y: 350 },
    ]);
  });

  test('breaks where a score is missing, and keeps the stretch of that step for its hatch', () => {
    const { lines, gaps } = placeCurve({ ...plan, projection: across(plot) }, context);
    expect(lines[0]?.runs.map((run) => run.length)).toEqual([2, 1]);
    expect(gaps).toEqual([{ index: 2, along: 250, from: 200, to: 300 }]);
  });

  test('passes only the steps that its way passes', () => {
    const part = placeCurve({ ...plan, stations: stations(2), projection: across(plot) }, context);
    expect(part.lines[0]?.dots.filter(Boolean)).toHaveLength(2);
    expect(part.gaps).toEqual([]);
  });

  test('has no neutral where its scores have none', () => {
    const bare = placeCurve({ ...plan, row: { ...row, felt: false }, projection: across(plot) }, context);
    expect(bare.neutral).toBeUndefined();
  });
});

test('a moment stands at the score of its step, or in the middle of the plot', () => {
  const { row, context } = curveOf([2, null]);
  const moment = { label: 'First sip', kind: 'Moment of truth' };
  const moments = [0, 1, 7].map((index) => ({ ...moment, index }));
  const plan = { row: { ...row, moments }, index: 0, stations: stations(2), projection: across(plot) };
  expect(placeCurve(plan, context).moments.map(({ dot }) => dot)).toEqual([
    { x: 50, y: 14 },
    { x: 150, y: 100 },
  ]);
});

test('dots at one place in time are not joined', () => {
  const { row, context } = curveOf([1, 2, 1]);
  const together = stations(3).map((station, index) => (index === 1 ? { ...station, along: 50 } : station));
  const [line] = placeCurve({ row, index: 0, stations: together, projection: across(plot) }, context).lines;
  expect(line?.runs.map((run) => run.length)).toEqual([1, 2]);
});
