import { contextOf, type Context } from '../../src/content/context.js';
import type { CurveRow } from '../../src/content/rows.js';
import type { Station } from '../../src/curve/placed-curve.js';
import { parseJourney } from '../../src/model/parse.js';
import { fixedFrame } from '../support/frame.js';

/** What a test says of a curve: the readings of each step, one after the other, and more of the document. */
export function curveOf(readings: readonly unknown[], more: object = {}): { row: CurveRow; context: Context } {
  const steps = readings.map((emotion, index) => ({ id: `s${index}`, title: `Step ${index}`, emotion: emotion ?? [] }));
  const { journey } = parseJourney({ title: 'Tea', stages: [{ id: 'brew', title: 'Brew', steps }], ...more });
  const context = contextOf(journey, fixedFrame());
  const [first] = context.series;
  if (!first) throw new RangeError('expected a score, got none');
  const row = { kind: 'curve', key: 'felt', title: 'Felt', felt: true, moments: [], scale: first.scale } as const;
  return { row: { ...row, series: context.series }, context };
}

/** Steps 100 px apart, the first at 50, each with the 100 px around it. */
export function stations(count: number): Station[] {
  return Array.from({ length: count }, (_, index) => {
    const from = index * 100;
    return { index, along: from + 50, from, to: from + 100 };
  });
}

/** A plot 200 px high, of which its scores take 172: 43 px a point of the scale from -2 to 2. */
export const plot = { x: 0, y: 0, width: 400, height: 200 };
