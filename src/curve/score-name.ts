import type { EmotionSeries } from '../insight/emotion-series.js';
import { joined, type Context } from '../content/context.js';
import type { CurveRow } from '../content/rows.js';
import { scoreWord, seriesName } from '../content/series-names.js';
import { stepTitle } from '../content/step-title.js';

/**
 * The accessible name of a score: step, voice where there are several, word and value, sample, and how it is known where
 * that is `told`.
 */
export function scoreName(
  { series, row, index }: { readonly series: EmotionSeries; readonly row: CurveRow; readonly index: number },
  context: Context,
  told = false,
): string {
  const { words } = context.frame;
  const score = series.scores[index];
  if (!score) return missingName(row, index, context);
  const word = scoreWord(score, series.scale, row.felt, context);
  return joined(
    words.labelSeparator,
    stepTitle(index, context),
    joined(
      words.listSeparator,
      row.series.length > 1 ? seriesName(series, context) : '',
      words.moodOf(word, words.number(score.value), words.number(series.scale.max)),
      score.n === undefined ? '' : words.sample(score.n),
      told && series.voice === 'customer' ? words.chart[score.measured ? 'measured' : 'authored'] : '',
    ),
  );
}

/** The accessible name of a step at which nobody said how it was. */
export function missingName({ title }: CurveRow, index: number, context: Context): string {
  const { labelSeparator, listSeparator, noData } = context.frame.words;
  return joined(labelSeparator, stepTitle(index, context), joined(listSeparator, title, noData));
}
