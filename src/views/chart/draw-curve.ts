import type { Context } from '../../content/context.js';
import { styleIndex } from '../../content/series-names.js';
import { bandPath } from '../../curve/band.js';
import { curveLayers } from '../../curve/draw.js';
import type { PlacedCurve, PlacedLine } from '../../curve/placed-curve.js';
import type { Spot } from '../../curve/projection.js';
import { heightOf } from '../../curve/scale.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Ink, Mark, Shape } from '../../scene/mark.js';
import type { PathCommand } from '../../scene/path-command.js';
import type { Turn } from '../../scene/reading-order.js';
import { seriesStyle } from '../../scene/series-style.js';
import type { ColorName } from '../../scene/tokens.js';
import { authoredRings } from './measured.js';
import type { ChartOptions } from './options.js';

/** A curve of a chart as marks: what the lane of a timeline has, and between its layers bands, areas and rings. */
export function drawChartCurve(curve: PlacedCurve, context: Context, options: ChartOptions): Turn[] {
  const layers = curveLayers(curve, context, options);
  const behind = (mark: Mark): Turn => ({ mark, at: 'decoration' });
  const bands =
    options.uncertainty === 'show' ? curve.lines.flatMap((line, order) => bandMarks(curve, line, order, context)) : [];
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
function bandMarks(
  { row, projection }: PlacedCurve,
  { series, dots }: PlacedLine,
  order: number,
  context: Context,
): Mark[] {
  const { min, max } = series.scale;
  const height = heightOf(series.scale, projection);
  const runs: { low: Spot[]; high: Spot[] }[] = [];
  let open: (typeof runs)[number] | undefined;
  series.scores.forEach((score, index) => {
    const x = dots[index]?.spot.x;
    if (x === undefined || score?.low === undefined || score.high === undefined) {
      open = undefined;
      return;
    }
    if (!open) {
      open = { low: [], high: [] };
      runs.push(open);
    }
    const at = (value: number): Spot => ({ x, y: height(Math.min(max, Math.max(min, value))) });
    open.low.push(at(score.low));
    open.high.push(at(score.high));
  });
  const { band, whisker } = rangeInks(seriesStyle(styleIndex(series, context)).color);
  const shapes = runs.flatMap(({ low, high }): Shape[] => [
    ...(low.length > 1 ? ([{ kind: 'path', commands: projection.path(bandPath(high, low)), ...band }] as const) : []),
    { kind: 'path', commands: projection.path(whiskers(low, high)), ...whisker },
  ]);
  return shapes.length > 0 ? [decoration(`band(${row.key},${order})`, shapes)] : [];
}

function whiskers(low: readonly Spot[], high: readonly Spot[]): PathCommand[] {
  return low.flatMap((from, index): PathCommand[] => {
    const to = high[index] ?? from;
    const cap = ({ x, y }: Spot): PathCommand[] => [['M', x - 4, y], ['L', x + 4, y]]; // prettier-ignore
    return [['M', from.x, from.y], ['L', to.x, to.y], ...cap(from), ...cap(to)];
  });
}

function decoration(key: string, shapes: readonly Shape[]): Mark {
  return { key, part: 'curve-area', box: shapesExtent(shapes), shapes, place: {} };
}

/** How the range of a score looks in the colour of its line: the band between scores, and the whisker at each. */
export function rangeInks(color: ColorName): Readonly<Record<'band' | 'whisker', Ink>> {
  return { band: { fill: color, opacity: 0.1 }, whisker: { stroke: color, opacity: 0.6 } };
}
