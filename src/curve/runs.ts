import type { Point } from '../layout/box.js';
import { breaksAt } from '../content/compared-sides.js';
import type { Context } from '../content/context.js';
import type { PlacedCurve, PlacedSeries } from './placed-curve.js';

/** The points of a line of a row between its gaps. */
export function runsOfSeries({ series, dots }: PlacedSeries, { row, along }: PlacedCurve, context: Context): Point[][] {
  const met = dots.filter((dot, index) => dot !== undefined || breaksAt(series, row.series, index, context));
  return runsOf(met, along);
}

/** The points of a line between gaps. A point that does not go on in time starts a new run. */
export function runsOf(dots: readonly (Point | undefined)[], along: 'x' | 'y'): Point[][] {
  const runs: Point[][] = [];
  let before: Point | undefined;
  for (const dot of dots) {
    const open = runs.at(-1);
    if (dot && before && open && dot[along] > before[along] + 0.01) open.push(dot);
    else if (dot) runs.push([dot]);
    before = dot;
  }
  return runs;
}
