import { sideOf } from '../../../content/compared-sides.js';
import { joined, placeAt, type Context } from '../../../content/context.js';
import type { CurveRow } from '../../../content/rows.js';
import { scoreWord, seriesName } from '../../../content/series-names.js';
import { figureName, figuresOf, gapsOf, isSameVoice, leadOf } from '../../../curve/facts.js';
import { lookOf } from '../../../curve/line-look.js';
import { goodness, moodLevel } from '../../../insight/emotion-figures.js';
import type { EmotionSeries, Score } from '../../../insight/emotion-series.js';
import type { FigureCell, FigureRow } from '../figure-rows.js';

/** A figure of a curve at a step, before it has a place. */
export interface ScoreFigure extends Pick<FigureCell, 'key' | 'text' | 'note' | 'fill' | 'weight' | 'name'> {
  readonly index: number;
}

/** The figures of one line of a curve, step by step. */
export interface ScoreRow extends Pick<FigureRow, 'key' | 'label' | 'sample'> {
  readonly kind: 'words' | 'numbers' | 'difference' | 'range' | 'n';
  readonly figures: readonly ScoreFigure[];
  /** For a difference: the key of the row of scores that it belongs to. */
  readonly of?: string;
}

/** Two lines that are held against each other: the second less the first is the difference. */
interface Pair {
  readonly key: string;
  readonly label: string;
  readonly from: EmotionSeries;
  readonly to: EmotionSeries;
}

/**
 * What a plot says in figures: words, the scores of every line, and the differences between them.
 *
 * Ranges and samples of lines that are `told` in a plot of their own stand there.
 */
export function scoreRows(row: CurveRow, context: Context, told: readonly EmotionSeries[] = []): ScoreRow[] {
  const { words } = context.frame;
  const lead = leadOf(row);
  return [
    ...(lead && row.felt ? [wordRow(row, lead, context)] : []),
    ...row.series.map((series) => lineRow(row, series, context)),
    ...pairsOf(row, context).map((pair) => differenceRow(row, pair, context)),
    ...row.series.flatMap((series, order) => (told.includes(series) ? [] : rangeRow(row, series, order, context))),
    ...row.series.flatMap((series, order): ScoreRow[] => {
      if (told.includes(series) || !series.scores.some((score) => score?.n !== undefined)) return [];
      const label = row.series.length > 1 ? joined(' · ', shortName(row, series, context), 'n') : 'n';
      const figures = figuresIn(series, `n(${row.key},${order})`, ({ n }) => (n === undefined ? '' : words.number(n)));
      return [{ kind: 'n', key: `n(${row.key},${order})`, label, figures }];
    }),
  ];
}

/** Who speaks in a line, as far as the other lines of its plot do not say the same: the plot of one voice bears its name. */
export function shortName(row: CurveRow, series: EmotionSeries, context: Context): string {
  const isOne = row.series.length > 1 && row.series.every((other) => isSameVoice(other, series) || !hasVoice(other));
  // Of two journeys in one, the group made for the later is what tells them apart.
  const segment = context.journey.laterVoices ? series.segment : undefined;
  return seriesName(isOne ? { ...series, persona: undefined, segment } : series, context);
}

/** The key of the row that has the scores of a line. */
export function numbersKey(row: CurveRow, series: EmotionSeries): string {
  return `numbers(${row.key},${row.series.indexOf(series)})`;
}

/** The lines of a plot that are held against each other: expectation, company and forecast, each against experience. */
export function pairsOf(row: CurveRow, context: Context): Pair[] {
  const { words } = context.frame;
  const lead = experience(row);
  const isSingle =
    lead && row.series.every((one) => one === lead || one.kind === 'expectation' || one.voice !== 'customer');
  if (!lead || !isSingle) return [];
  return row.series.flatMap((one, order): Pair[] => {
    if (one === lead || (!isSameVoice(one, lead) && (one.persona ?? one.segment) !== undefined)) return [];
    const key = `difference(${row.key},${order})`;
    if (one.kind === 'expectation') return [{ key, label: words.chart.expectationGap, from: one, to: lead }];
    if (one.voice === 'company') return [{ key, label: words.chart.companyGap, from: one, to: lead }];
    if (sideOf(lead, context) !== 'later') return [{ key, label: words.chart.futureGap, from: lead, to: one }];
    // What came later is held against what was foreseen.
    const label = [lead, one].map((line) => shortName(row, line, context)).join(' − ');
    return [{ key, label, from: one, to: lead }];
  });
}

function experience({ series }: CurveRow): EmotionSeries | undefined {
  return series.find(({ kind, voice }) => kind === 'valence' && voice === 'customer');
}

function hasVoice({ persona, segment }: EmotionSeries): boolean {
  return persona !== undefined || segment !== undefined;
}

function wordRow(row: CurveRow, lead: EmotionSeries, context: Context): ScoreRow {
  const figures = figuresOf(row);
  const gaps = new Set(gapsOf(row, context));
  const key = `words(${row.key})`;
  const found = lead.scores.flatMap((score, index): ScoreFigure[] => {
    const own = { key: `${key},${index}`, index, note: figureName(figures, index, context) };
    if (score) {
      const fill = `emotion-${moodLevel(score.value, row.scale)}` as const;
      return [{ ...own, text: scoreWord(score, row.scale, row.felt, context), fill, weight: 600 }];
    }
    return gaps.has(index) ? [{ ...own, text: context.frame.words.noData, fill: 'muted', weight: 400 }] : [];
  });
  return { kind: 'words', key, label: '', figures: found };
}

function lineRow(row: CurveRow, series: EmotionSeries, context: Context): ScoreRow {
  const key = numbersKey(row, series);
  const { words } = context.frame;
  return {
    kind: 'numbers',
    key,
    label: shortName(row, series, context),
    sample: lookOf(series, { row, face: 11 }, context),
    figures: figuresIn(series, key, ({ value }) => words.number(value), 'ink'),
  };
}

function figuresIn(
  { scores }: EmotionSeries,
  key: string,
  say: (score: Score) => string,
  fill: ScoreFigure['fill'] = 'muted',
): ScoreFigure[] {
  return scores.flatMap((score, index) => {
    const text = score ? say(score) : '';
    return text ? [{ key: `${key},${index}`, index, text, fill, weight: 400 as const }] : [];
  });
}

function differenceRow(row: CurveRow, { key, label, from, to }: Pair, context: Context): ScoreRow {
  const { words } = context.frame;
  const figures = from.scores.flatMap((score, index): ScoreFigure[] => {
    const other = to.scores[index];
    if (!score || !other) return [];
    const difference = Math.round((other.value - score.value) * 100) / 100;
    const better = goodness(other.value, row.scale) - goodness(score.value, row.scale);
    const text = difference > 0 ? `+${words.number(difference)}` : words.number(difference);
    const fill = better > 0.004 ? 'gain' : better < -0.004 ? 'pain' : 'muted';
    const step = context.say(context.journey.steps[index]?.title);
    const name = joined(words.labelSeparator, step, label, text);
    return [{ key: `${key},${index}`, index, text, fill, weight: 600, name }];
  });
  const of = numbersKey(row, [from, to].find((one) => one !== experience(row)) ?? to);
  return { kind: 'difference', key, label, figures, of };
}

function rangeRow(row: CurveRow, series: EmotionSeries, order: number, context: Context): ScoreRow[] {
  const { words } = context.frame;
  const key = `range(${row.key},${order})`;
  const about = row.series.length > 1 ? shortName(row, series, context) : '';
  const label = joined(' · ', about, words.chart.uncertainty);
  const figures = series.scores.flatMap((score, index): ScoreFigure[] => {
    if (score?.low === undefined || score.high === undefined) return [];
    const [low, high] = [words.number(score.low), words.number(score.high)];
    const step = context.say(context.journey.steps[index]?.title);
    const name = joined(words.labelSeparator, step, label, words.chart.between(low, high));
    return [{ key: `${key},${index}`, index, text: `${low} … ${high}`, fill: 'muted', weight: 400, name }];
  });
  return figures.length > 0 ? [{ kind: 'range', key, label, figures }] : [];
}

/** The cells of a row of figures over columns that start at `x`. */
export function cellsOf(
  { figures }: ScoreRow,
  columns: readonly { readonly start: number; readonly size: number }[],
  x: number,
  context: Context,
): FigureCell[] {
  return figures.map(({ index, ...figure }) => {
    const { start, size } = columns[index] ?? { start: 0, size: 1 };
    return { ...figure, start: x + start, size, at: { step: index }, place: placeAt(context, index) };
  });
}
