import { moodLevel } from '../insight/emotion-figures.js';
import type { CardContent } from '../scene/card.js';
import type { IconName } from '../scene/icons.js';
import { scoreWord, seriesName } from '../content/series-names.js';
import { figureName, figuresOf, gapsOf } from './facts.js';
import { placeCurve } from './place.js';
import type { PlacedCurve, Station } from './placed-curve.js';
import { down } from './straight.js';
import type { CardsRow, CurveRow, RowEntry } from '../content/rows.js';
import { placeAt, type Context } from '../content/context.js';

/** A curve that runs down the page, and the strip it has for itself. */
export interface CurveStrip {
  readonly row: CurveRow;
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** A curve down the page: one point in the middle of each step's row, worst on the side where reading starts. */
export function placeCurveDown(
  { row, index, x, width }: CurveStrip,
  context: Context,
  rows: readonly { readonly y: number; readonly height: number }[],
  extent: { readonly y: number; readonly height: number },
): PlacedCurve {
  const stations = context.journey.steps.map((_, index): Station => {
    const { y, height } = rows[index] ?? { y: extent.y, height: 0 };
    return { index, along: y + Math.min(height, 64) / 2, from: y, to: y + Math.max(1, height) };
  });
  const projection = down({ x, width, ...extent });
  return placeCurve({ row, index, stations, projection, look: { spoken: 'none' } }, context);
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
