import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { Box } from '../layout/box.js';
import { size, space } from '../scene/tokens.js';
import { axisNames, dotOf, gapsOf, placedSeries, valueScale } from './facts.js';
import type { PlacedCurve } from './placed-curve.js';
import type { CurveRow } from '../content/rows.js';
import type { Context } from '../content/context.js';

/** Below this width of a column the points of an overview would touch each other. */
const leastPoint = 13;
const inset = 12;

/** Where an overview stands, and the index of its row. */
export interface OverviewRoom extends Box {
  readonly index: number;
}

/**
 * A small curve over the whole journey, to stand above a narrow stack of steps: the shape at a glance.
 *
 * Words and faces stand at the steps. Points are drawn where they have room.
 */
export function placeOverview(
  row: CurveRow,
  context: Context,
  at: OverviewRoom,
): { readonly curve: PlacedCurve; readonly height: number } {
  const { width, height } = at;
  const wrap = (text: string): TextBlock =>
    wrapText(text, width, { size: size.label, weight: 400 }, context.frame.measure);
  const [best, ...others] = axisNames(row, context).map(({ text }) => wrap(text));
  const worst = others.at(-1);
  const top = at.y + (best?.height ?? 0) + space.hair;
  const plot: Box = { x: at.x, y: top, width, height };
  const valueAt = valueScale(row.scale, [plot.y + plot.height - inset, plot.y + inset]);
  const count = Math.max(1, context.journey.steps.length);
  const column = width / count;
  const centre = (index: number): number => at.x + (index + 0.5) * column;
  const series = row.series.map((one) =>
    placedSeries(one, context, (score, index) => ({ x: centre(index), y: valueAt(score.value) })),
  );
  const roomy = column >= leastPoint;
  const empty: TextBlock = { ...wrap(''), lines: [] };
  const lowest = worst?.height ?? 0;
  const curve: PlacedCurve = {
    row,
    index: at.index,
    along: 'x',
    plot,
    neutral: row.felt ? valueAt(row.scale.neutral) : undefined,
    series,
    gaps: roomy
      ? gapsOf(row, context).map((index) => ({
          index,
          box: { x: at.x + index * column, y: plot.y, width: column, height },
        }))
      : [],
    words: [],
    moments: roomy
      ? row.moments.map((moment) => {
          const at = { x: centre(moment.index), y: plot.y + height / 2 };
          return { moment, dot: dotOf(moment, series, at), block: empty, at, leader: false };
        })
      : [],
    axis: [
      ...(best ? [{ block: best, at: { x: at.x, y: at.y } }] : []),
      ...(worst ? [{ block: worst, at: { x: at.x, y: plot.y + height + space.hair } }] : []),
    ],
    labels: [],
    small: true,
    dotted: roomy,
    spoken: false,
  };
  return { curve, height: plot.y + height + space.hair + lowest - at.y };
}
