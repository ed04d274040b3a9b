import type { Context } from '../content/context.js';
import type { CurveRow } from '../content/rows.js';
import { styleIndex } from '../content/series-names.js';
import type { EmotionSeries } from '../insight/emotion-series.js';
import type { SeriesLook } from '../scene/series-look.js';
import { seriesStyle } from '../scene/series-style.js';
import { leadOf } from './facts.js';
import type { PlacedCurve } from './placed-curve.js';

/** A row of curves, and how large its faces are drawn. */
export type DrawnCurve = Pick<PlacedCurve, 'row' | 'face'>;

/** How a line of a row is drawn, and so how it is sampled. */
export function lookOf(series: EmotionSeries, { row, face }: DrawnCurve, context: Context): SeriesLook {
  return { style: seriesStyle(styleIndex(series, context)), kind: kindOf(series, row, face) };
}

function kindOf(series: EmotionSeries, row: CurveRow, face: number): SeriesLook['kind'] {
  if (series.kind === 'expectation') return 'expected';
  if (series.voice === 'company') return 'company';
  if (row.felt && leadOf(row) === series) return face > 0 ? 'lead' : 'small-lead';
  return series.voice === 'predicted' ? 'predicted' : 'experience';
}
