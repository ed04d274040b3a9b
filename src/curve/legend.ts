import { goodness } from '../insight/emotion-figures.js';
import type { LegendEntry } from '../scene/legend.js';
import { seriesSample } from '../scene/samples.js';
import type { Context } from '../content/context.js';
import type { CurveRow } from '../content/rows.js';
import { seriesName } from '../content/series-names.js';
import { leadOf } from './facts.js';
import { lookOf, type DrawnCurve } from './line-look.js';
import { futureChanges } from './future-area.js';
import type { PlacedCurve } from './placed-curve.js';

/** An entry for each voice of the plots that have several; a line alone in its plot bears the plot's name. */
export function seriesEntries(curves: readonly DrawnCurve[], context: Context): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const curve of curves) {
    if (curve.row.series.length < 2) continue;
    for (const series of curve.row.series) {
      const label = seriesName(series, context);
      const sample = seriesSample(lookOf(series, curve, context));
      if (!entries.has(label)) entries.set(label, { explains: 'series', of: series.id, label, sample });
    }
  }
  return [...entries.values()];
}

/** What else of these curves has to be explained. */
export function curveOccurrences(
  curves: readonly PlacedCurve[],
): Readonly<Record<'moment' | 'future-better' | 'future-worse' | 'no-data', boolean>> {
  const { better, worse } = futureChanges(curves.map(({ row }) => row));
  return {
    moment: curves.some(({ moments }) => moments.length > 0),
    'future-better': better,
    'future-worse': worse,
    'no-data': curves.some(({ gaps }) => gaps.length > 0),
  };
}

/** How much better than expected the lead of a row was at each step where both are known. */
export function beyondExpected(row: CurveRow): number[] {
  const lead = leadOf(row);
  const [expected, ...others] = row.series.filter(({ kind }) => kind === 'expectation');
  if (!lead || !expected || others.length > 0) return [];
  return lead.scores.flatMap((score, index) => {
    const hoped = expected.scores[index];
    return score && hoped ? [goodness(score.value, lead.scale) - goodness(hoped.value, expected.scale)] : [];
  });
}
