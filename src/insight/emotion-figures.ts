import type { Scale } from '../model/journey.js';
import type { EmotionSeries } from './emotion-series.js';

/** What stands out in a series, as step indexes. */
export interface EmotionFigures {
  /** The step whose score is farthest from neutral; the later of two equals. */
  readonly peak: number;
  /** The last step that has a score. */
  readonly end: number;
  readonly best: number;
  readonly worst: number;
}

/**
 * Peak, end, best and worst of a series; `undefined` when it has no score.
 *
 * A model of what people remember, not a measurement: Kahneman, Fredrickson, Schreiber and Redelmeier,
 * When more pain is preferred to less, Psychological Science 4, 1993.
 */
export function emotionFigures(series: EmotionSeries): EmotionFigures | undefined {
  let figures: EmotionFigures | undefined;
  const good = (index: number): number => goodness(series.scores[index]?.value ?? 0, series.scale);
  series.scores.forEach((score, index) => {
    if (!score) return;
    if (!figures) {
      figures = { peak: index, end: index, best: index, worst: index };
      return;
    }
    figures = {
      peak: Math.abs(good(index)) >= Math.abs(good(figures.peak)) ? index : figures.peak,
      end: index,
      best: good(index) > good(figures.best) ? index : figures.best,
      worst: good(index) < good(figures.worst) ? index : figures.worst,
    };
  });
  return figures;
}

/** How good a score is: its distance from neutral in the direction that customers like, in units of the scale. */
export function goodness(value: number, scale: Scale): number {
  return scale.reversed ? scale.neutral - value : value - scale.neutral;
}

/** The scores that customers like least and most. */
export function scaleEnds({ min, max, reversed }: Scale): { readonly worst: number; readonly best: number } {
  return reversed ? { worst: max, best: min } : { worst: min, best: max };
}

/** The mood of a score, 1 (very bad) to 5 (very good), by fifths of the way from neutral to the ends of its scale. */
export function moodLevel(value: number, scale: Scale): 1 | 2 | 3 | 4 | 5 {
  const good = goodness(value, scale);
  const { worst, best } = scaleEnds(scale);
  const most = Math.abs((good >= 0 ? best : worst) - scale.neutral);
  const share = good / (most || 1);
  if (share > 0.6) return 5;
  if (share > 0.2) return 4;
  if (share >= -0.2) return 3;
  return share >= -0.6 ? 2 : 1;
}
