import { valueScale } from '../../curve/facts.js';
import { curveLayers } from '../../curve/draw-curve.js';
import type { PlacedCurve, PlacedSeries } from '../../curve/placed-curve.js';
import type { Point } from '../../layout/box.js';
import { bandPath } from '../../curve/band.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Mark, Shape } from '../../scene/mark.js';
import type { PathCommand } from '../../scene/path-command.js';
import type { Turn } from '../../scene/reading-order.js';
import { seriesStyle } from '../../scene/series-style.js';
import { styleIndex } from '../../content/series-names.js';
import type { Context } from '../../content/context.js';
import { authoredRings } from './measured.js';
import type { ChartOptions } from './options.js';

/** A curve of a chart as marks: what the lane of a timeline has, and between its layers bands, areas and rings. */
export function drawChartCurve(curve: PlacedCurve, context: Context, options: ChartOptions): Turn[] {
  const layers = curveLayers(curve, context, options);
  const behind = (mark: Mark): Turn => ({ mark, step: Infinity, row: curve.index });
  const bands =
    options.uncertainty === 'show'
      ? curve.series.flatMap((series, order) => bandMarks(curve, series, order, context))
      : [];
  return [
    ...layers.gaps,
    ...bands.map(behind),
    ...layers.tints,
    ...layers.lines,
    ...layers.moments,
    ...layers.points,
    ...authoredRings(curve).map(behind),
    ...layers.labels,
  ];
}

/** The range between the least and the most likely score: a band where steps follow each other, a whisker at each. */
function bandMarks(curve: PlacedCurve, { series, dots }: PlacedSeries, order: number, context: Context): Mark[] {
  const { along, plot } = curve;
  const { scale } = series;
  const inset = 14;
  const ends: [number, number] =
    along === 'x' ? [plot.y + plot.height - inset, plot.y + inset] : [plot.x + inset, plot.x + plot.width - inset];
  const valueAt = valueScale(scale, ends);
  const held = (value: number): number => valueAt(Math.min(scale.max, Math.max(scale.min, value)));
  const across = (dot: Point, value: number): Point =>
    along === 'x' ? { x: dot.x, y: held(value) } : { x: held(value), y: dot.y };
  const runs: { low: Point[]; high: Point[] }[] = [];
  let open: (typeof runs)[number] | undefined;
  series.scores.forEach((score, index) => {
    const dot = dots[index];
    if (!dot || score?.low === undefined || score.high === undefined) {
      open = undefined;
      return;
    }
    if (!open) {
      open = { low: [], high: [] };
      runs.push(open);
    }
    open.low.push(across(dot, score.low));
    open.high.push(across(dot, score.high));
  });
  const color = seriesStyle(styleIndex(series, context)).color;
  const shapes = runs.flatMap(({ low, high }): Shape[] => [
    ...(low.length > 1
      ? ([{ kind: 'path', commands: bandPath(high, low, along), fill: color, opacity: 0.1 }] as const)
      : []),
    { kind: 'path', commands: whiskers(low, high, along), stroke: color, strokeWidth: 1, opacity: 0.6 },
  ]);
  return shapes.length > 0 ? [decoration(`band(${curve.row.key},${order})`, shapes)] : [];
}

function whiskers(low: readonly Point[], high: readonly Point[], along: 'x' | 'y'): PathCommand[] {
  return low.flatMap((from, index): PathCommand[] => {
    const to = high[index] ?? from;
    const cap = ({ x, y }: Point): PathCommand[] => (along === 'x' ? [['M', x - 4, y], ['L', x + 4, y]] : [['M', x, y - 4], ['L', x, y + 4]]); // prettier-ignore
    return [['M', from.x, from.y], ['L', to.x, to.y], ...cap(from), ...cap(to)];
  });
}

function decoration(key: string, shapes: readonly Shape[]): Mark {
  return { key, part: 'curve-area', box: shapesExtent(shapes), shapes, place: {} };
}
