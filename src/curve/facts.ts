import { emotionFigures, scaleEnds, type EmotionFigures } from '../insight/emotion-figures.js';
import type { EmotionSeries } from '../insight/emotion-series.js';
import { isGap } from '../content/compared-sides.js';
import type { CurveRow } from '../content/rows.js';
import type { Context } from '../content/context.js';

/** The steps at which no line of a row has a score, though one could. */
export function gapsOf({ series }: CurveRow, context: Context): number[] {
  const steps = series[0]?.scores ?? [];
  return steps.flatMap((_, index) => (isGap(series, index, context) ? [index] : []));
}

/**
 * The one line whose scores get faces and words: only where a single voice is heard.
 *
 * What is predicted of the same voice stands beside it and does not take its faces away.
 */
export function leadOf(row: CurveRow): EmotionSeries | undefined {
  const people = row.series.filter(({ kind, voice }) => kind !== 'expectation' && voice !== 'company');
  if (people.length === 1) return people[0];
  const [today, ...others] = people.filter(({ voice }) => voice === 'customer');
  const isAlone = others.length === 0 && people.every((one) => today && isSameVoice(one, today));
  return isAlone ? today : undefined;
}

/** Whether two lines speak for the same people. */
export function isSameVoice(a: EmotionSeries, b: EmotionSeries): boolean {
  return a.persona === b.persona && a.segment === b.segment;
}

/** Peak and end of the lead of a row; none of a single score, which stands out from nothing. */
export function figuresOf(row: CurveRow): EmotionFigures | undefined {
  const lead = row.felt ? leadOf(row) : undefined;
  return lead && lead.scores.filter(Boolean).length > 1 ? emotionFigures(lead) : undefined;
}

/** What is said below a score: peak, end, or nothing. */
export function figureName(figures: EmotionFigures | undefined, index: number, { frame: { words } }: Context): string {
  if (!figures) return '';
  return [figures.peak === index ? words.peak : '', figures.end === index ? words.end : ''].filter(Boolean).join(' · ');
}

/** The names of the ends of a scale, and of neutral. */
export function axisNames(
  row: CurveRow,
  { frame: { words }, say }: Context,
): { readonly text: string; readonly value: number }[] {
  const { scale } = row;
  const named = (value: number, otherwise: string): string => say(scale.labels?.[String(value)]) || otherwise;
  const { worst, best } = scaleEnds(scale);
  if (!row.felt) return [scale.max, scale.min].map((value) => ({ text: named(value, words.number(value)), value }));
  return [
    { text: named(best, words.moods[4]), value: best },
    { text: named(scale.neutral, words.neutral), value: scale.neutral },
    { text: named(worst, words.moods[0]), value: worst },
  ];
}
