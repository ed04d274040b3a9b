import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { Box } from '../layout/box.js';
import { size, space } from '../scene/tokens.js';
import { axisNames } from './facts.js';
import { placeCurve } from './place.js';
import type { PlacedCurve, Station } from './placed-curve.js';
import { across } from './straight.js';
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
  const column = width / Math.max(1, context.journey.steps.length);
  const stations = context.journey.steps.map((_, index): Station => {
    const from = at.x + index * column;
    return { index, along: at.x + (index + 0.5) * column, from, to: from + column };
  });
  const dotted = column >= leastPoint;
  const look = { face: 0, diamond: 9, dotted, spoken: 'none' } as const;
  const room = { best: inset, worst: inset, beside: 8 };
  const placed = placeCurve({ row, index: at.index, stations, projection: across(plot, room), look }, context);
  const curve: PlacedCurve = {
    ...placed,
    ...(dotted ? {} : { gaps: [], moments: [] }),
    axis: [
      ...(best ? [{ block: best, at: { x: at.x, y: at.y } }] : []),
      ...(worst ? [{ block: worst, at: { x: at.x, y: plot.y + height + space.hair } }] : []),
    ],
  };
  return { curve, height: plot.y + height + space.hair + (worst?.height ?? 0) - at.y };
}
