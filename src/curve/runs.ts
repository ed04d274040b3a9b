import { breaksAt } from '../content/compared-sides.js';
import type { Context } from '../content/context.js';
import type { CurveRow } from '../content/rows.js';
import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Dot, Station } from './placed-curve.js';

/** The dots of a line between its gaps: what it joins. */
export function runsOfLine(
  series: EmotionSeries,
  dots: readonly (Dot | undefined)[],
  stations: readonly Station[],
  { series: all }: CurveRow,
  context: Context,
): Dot[][] {
  const met = stations.filter(({ index }) => dots[index] !== undefined || breaksAt(series, all, index, context));
  return runsOf(met.map(({ index }) => dots[index]));
}

/** The dots between gaps. A dot that does not go on in time starts a new run. */
export function runsOf(dots: readonly (Dot | undefined)[]): Dot[][] {
  const runs: Dot[][] = [];
  let before: Dot | undefined;
  for (const dot of dots) {
    const open = runs.at(-1);
    if (dot && before && open && dot.spot.x > before.spot.x + 0.01) open.push(dot);
    else if (dot) runs.push([dot]);
    before = dot;
  }
  return runs;
}
