import { moodLevel } from '../insight/emotion-figures.js';
import type { Box } from '../layout/box.js';
import type { CardContent } from '../scene/card.js';
import type { IconName } from '../scene/icons.js';
import { scoreWord, seriesName } from '../content/series-names.js';
import { dotOf, figureName, figuresOf, gapsOf, placedSeries, valueScale } from './facts.js';
import type { PlacedCurve } from './placed-curve.js';
import type { CardsRow, CurveRow, RowEntry } from '../content/rows.js';
import { placeAt, type Context } from '../content/context.js';

/** A curve that runs down the page, and the strip it has for itself. */
export interface CurveStrip {
  readonly row: CurveRow;
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

const inset = 14;

/** A curve down the page: one point in the middle of each step's row, worst on the side where reading starts. */
export function placeCurveDown(
  strip: CurveStrip,
  context: Context,
  rows: readonly { readonly y: number; readonly height: number }[],
  extent: { readonly y: number; readonly height: number },
): PlacedCurve {
  const { row } = strip;
  const plot: Box = { x: strip.x, width: strip.width, ...extent };
  const valueAt = valueScale(row.scale, [plot.x + inset, plot.x + plot.width - inset]);
  const middle = (index: number): number => (rows[index]?.y ?? plot.y) + Math.min(rows[index]?.height ?? 0, 64) / 2;
  const series = row.series.map((one) =>
    placedSeries(one, context, (score, index) => ({ x: valueAt(score.value), y: middle(index) })),
  );
  const empty = { lines: [], width: 0, height: 0, lineHeight: 0, font: { size: 12, weight: 400 }, cut: false } as const;
  return {
    row,
    index: strip.index,
    along: 'y',
    plot,
    neutral: row.felt ? valueAt(row.scale.neutral) : undefined,
    series,
    gaps: gapsOf(row, context).map((index) => ({
      index,
      box: { x: plot.x, y: rows[index]?.y ?? plot.y, width: plot.width, height: Math.max(1, rows[index]?.height ?? 1) },
    })),
    words: [],
    moments: row.moments.map((moment) => {
      const dot = dotOf(moment, series, { x: plot.x + plot.width / 2, y: middle(moment.index) });
      return { moment, dot, block: empty, at: dot, leader: false };
    }),
    axis: [],
    labels: [],
    small: false,
    dotted: true,
    spoken: false,
  };
}

/** What a curve says in words, as cards: the mood of each step with its face, and the moments that matter. */
export function wordCards(row: CurveRow, context: Context): CardsRow {
  const figures = figuresOf(row);
  const moods = row.series.flatMap((series, order) =>
    series.scores.flatMap((score, index): RowEntry[] => {
      if (!score) return [];
      const several = row.series.length > 1;
      const word = scoreWord(score, row.scale, row.felt, context);
      const text = several ? seriesName(series, context) + context.frame.words.labelSeparator + word : word;
      const note = several ? '' : figureName(figures, index, context);
      const card: CardContent = {
        key: `word(${row.key},${order},${index})`,
        part: 'word',
        tone: 'text',
        text,
        notes: note ? [note] : [],
        icon: row.felt ? (`face-${moodLevel(score.value, row.scale)}` as IconName) : undefined,
        name: context.frame.words.sentences(text, note),
        place: placeAt(context, index),
      };
      return [{ first: index, last: index, cards: [card] }];
    }),
  );
  const gaps = gapsOf(row, context).map((index): RowEntry => {
    const text = context.frame.words.noData;
    const key = `no-word(${row.key},${index})`;
    return {
      first: index,
      last: index,
      cards: [{ key, part: 'word', tone: 'text', text, icon: 'missing', name: text, place: placeAt(context, index) }],
    };
  });
  const moments = row.moments.map(({ index, label }, order): RowEntry => {
    const card: CardContent = {
      key: `moment-word(${row.key},${order})`,
      part: 'moment',
      tone: 'text',
      text: label,
      icon: 'moment',
      name: label,
      place: placeAt(context, index),
    };
    return { first: index, last: index, cards: [card] };
  });
  return {
    kind: 'cards',
    key: `${row.key}#words`,
    title: row.title,
    entries: [...moments, ...moods, ...gaps],
    joints: [],
    even: false,
  };
}
