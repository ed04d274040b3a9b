import { moodLevel } from '../insight/emotion-figures.js';
import type { Point } from '../layout/box.js';
import { spreadLabels } from '../layout/spread-labels.js';
import { levelTops, stackLevels } from '../layout/stack-cards.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import { size, space } from '../scene/tokens.js';
import { figureName, figuresOf, gapsOf, leadOf } from './facts.js';
import { scoreWord } from '../content/series-names.js';
import type { PlacedCurve, PlacedLine, PlacedWord } from './placed-curve.js';
import type { Columns } from '../content/columns.js';
import type { CurveMoment, CurveRow } from '../content/rows.js';
import type { Context } from '../content/context.js';

const label = { size: size.label, weight: 600 } as const;
const small = { size: size.label, weight: 400 } as const;

/** What places a curve over columns: where it starts, and how much room it may take. */
export interface CurveRoom {
  /** Index of the row among all rows. */
  readonly index: number;
  readonly columns: Columns;
  readonly grid: Point;
  readonly rail: { readonly x: number; readonly width: number };
  /** Height of the plot in px. */
  readonly plot: number;
  /** Where names at the end of lines may stand; no width for none. */
  readonly labels: { readonly x: number; readonly width: number };
}

/** The names of moments in their places. */
export interface MomentBand {
  readonly height: number;
  readonly moments: readonly { readonly moment: CurveMoment; readonly block: TextBlock; readonly at: Point }[];
}

/** The names of the moments that matter, above a curve, and how much room they take. */
export function momentBand(row: CurveRow, context: Context, { columns, grid }: CurveRoom): MomentBand {
  const fitted = row.moments.map((moment) => {
    const step = columns.steps[moment.index] ?? { start: 0, size: 100 };
    const width = Math.max(96, step.size);
    const block = wrapText(moment.label, width - 26, label, context.frame.measure, { balance: true });
    return {
      moment,
      block,
      start: Math.max(0, (columns.centres[moment.index] ?? 0) - (block.width + 22) / 2),
      size: block.width + 22,
    };
  });
  const levels = stackLevels(fitted, space.small);
  const { tops, height } = levelTops(
    levels,
    fitted.map(({ block }) => block.height),
    4,
  );
  const moments = fitted.map(({ moment, block, start }, index) => ({
    moment,
    block,
    at: { x: grid.x + start, y: grid.y + (tops[levels[index] ?? 0] ?? 0) },
  }));
  return { height: height > 0 ? height + space.small : 0, moments };
}

/** Moments with the names that stand above their curve. */
export function withNames(moments: PlacedCurve['moments'], { moments: names }: MomentBand): PlacedCurve['moments'] {
  return moments.map((placed) => {
    const own = names.find(({ moment }) => moment === placed.moment);
    return own ? { ...placed, name: { block: own.block, at: own.at, isLed: false } } : placed;
  });
}

/** The words for the scores, below a curve, and how much room they take. */
export function wordBand(
  row: CurveRow,
  context: Context,
  { columns, grid }: CurveRoom,
  top: number,
): { readonly words: PlacedWord[]; readonly height: number } {
  const lead = leadOf(row);
  if (!lead) return { words: [], height: 0 };
  const figures = figuresOf(row);
  const gaps = new Set(gapsOf(row, context));
  const fitted = lead.scores.flatMap((score, index) => {
    const step = columns.steps[index];
    if (!step || (!score && !gaps.has(index))) return [];
    const centre = columns.centres[index] ?? 0;
    // A step that takes long on an axis of time is wider than the column around its point.
    const width = Math.max(72, Math.min(step.size, 2 * (centre - step.start)));
    const wrap = (text: string, font: typeof label | typeof small): TextBlock =>
      wrapText(text, width - 4, font, context.frame.measure, { balance: true });
    const block = score
      ? wrap(scoreWord(score, row.scale, row.felt, context), label)
      : wrap(context.frame.words.noData, small);
    const note = wrap(figureName(figures, index, context), small);
    const level = score && moodLevel(score.value, row.scale);
    return [
      {
        index,
        level,
        block,
        note,
        start: centre - width / 2,
        size: width,
        height: block.height + note.height,
      },
    ];
  });
  const levels = stackLevels(fitted, 0);
  const { tops, height } = levelTops(
    levels,
    fitted.map((word) => word.height),
    4,
  );
  const words = fitted.map(({ index, level, block, note, start, size: width }, order) => ({
    index,
    level,
    block,
    note,
    width,
    at: { x: grid.x + start, y: top + (tops[levels[order] ?? 0] ?? 0) },
  }));
  return { words, height: height > 0 ? height + space.small : 0 };
}

/** The names of several lines at their ends, moved apart; each line's own unless `nameOf` says another. */
export function endLabels(
  { lines, projection }: PlacedCurve,
  room: CurveRoom['labels'],
  context: Context,
  nameOf = ({ name }: PlacedLine): string => name,
): PlacedCurve['labels'] {
  if (lines.length < 2 || room.width <= 0) return [];
  const named = lines.flatMap((line, index) => {
    const end = line.dots.findLast((dot) => dot !== undefined)?.at;
    return end ? [{ line: index, end, block: wrapText(nameOf(line), room.width, label, context.frame.measure) }] : [];
  });
  const middles = spreadLabels(
    named.map(({ end, block }) => ({ at: end.y, size: block.height })),
    projection.box.y,
    Infinity,
    4,
  );
  return named.map(({ line, block }, order) => ({
    line,
    block,
    at: { x: room.x, y: (middles[order] ?? 0) - block.height / 2 },
  }));
}
