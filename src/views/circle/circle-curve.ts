import type { Context } from '../../content/context.js';
import type { CurveRow } from '../../content/rows.js';
import { leadOf } from '../../curve/facts.js';
import { dotOf, placeCurve, type CurvePlan } from '../../curve/place.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';

/**
 * The curve of a circle, around its middle or down its strip.
 *
 * Many lines have no room for faces. A moment stands once at a step, where somebody has a score: else the point of the
 * step shows it, and the step's own name says it in any case.
 */
export function circleCurve(
  plan: Pick<CurvePlan, 'row' | 'stations' | 'projection'>,
  radius: number,
  context: Context,
): PlacedCurve {
  const face = plan.row.series.length > 3 ? 0 : radius;
  const diamond = face > 0 && leadOf(plan.row) ? face + 7 : 12;
  const row: CurveRow = { ...plan.row, moments: onceAStep(plan.row.moments) };
  const curve = placeCurve({ ...plan, row, index: 1, look: { face, diamond, spoken: 'scores' } }, context);
  return { ...curve, moments: curve.moments.filter(({ moment }) => dotOf(moment, curve.lines)) };
}

function onceAStep(moments: CurveRow['moments']): CurveRow['moments'] {
  return moments.filter(({ index }, order) => moments.findIndex((other) => other.index === index) === order);
}
