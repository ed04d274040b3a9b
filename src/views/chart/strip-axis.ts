import { joined, type Context } from '../../content/context.js';
import type { CurveRow } from '../../content/rows.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import { pointOf } from '../../curve/scale.js';
import { scaleEnds } from '../../insight/emotion-figures.js';
import { space } from '../../scene/tokens.js';
import { axisWords } from './axis-words.js';
import { tickValues } from './axis.js';
import { labelBlock } from './part.js';
import { chartMark, line, text, type ChartMark, type Piece } from './piece.js';

/** The names of an axis of values above a curve that runs down the page: the best at its end, the worst at its start. */
export function stripAxisHead(
  row: CurveRow,
  context: Context,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly pieces: readonly Piece[]; readonly height: number } {
  const words = axisWords(row, context);
  const { scale } = row;
  const { worst, best } = scaleEnds(scale);
  const nameOf = (value: number): string =>
    words.find((word) => word.value === value)?.text ?? context.frame.words.number(value);
  const last = labelBlock(nameOf(best), width, context);
  const first = labelBlock(nameOf(worst), width, context);
  const below = y + last.height + 2;
  return {
    pieces: [text(last, { x, y }, 'muted', { within: width, align: 'end' }), text(first, { x, y: below }, 'muted')],
    height: last.height + 2 + first.height,
  };
}

/** The lines of the values down the strip, with the names above them. */
export function placeStripAxis({ row, projection }: PlacedCurve, context: Context, names: readonly Piece[]): ChartMark {
  const { scale } = row;
  const plot = projection.box;
  const pointAt = pointOf(scale, projection);
  const ends = [scale.min, scale.max];
  const values = tickValues(scale.min, scale.max, row.felt ? [...ends, scale.neutral] : ends, plot.width < 160 ? 3 : 5);
  const lines = values.map((value) => {
    const { x } = pointAt(value, plot.y);
    const look = row.felt && value === scale.neutral ? 'neutral' : 'hairline';
    return line({ x, y: plot.y + space.hair }, { x, y: plot.y + plot.height }, look);
  });
  const spoken = axisWords(row, context)
    .map(({ text }) => text)
    .join(' – ');
  const name = joined(context.frame.words.labelSeparator, row.title, spoken);
  return chartMark({ key: `axis(${row.key})`, part: 'axis', pieces: [...lines, ...names], name, at: 'times' });
}
