import { isSameVoice, valueScale } from '../../grid/curve-facts.js';
import { curveLayers } from '../../grid/draw-curve.js';
import type { PlacedCurve, PlacedSeries } from '../../grid/placed-curve.js';
import type { Point } from '../../layout/box.js';
import { bandPath, signedAreas, type SignedArea } from '../../scene/band.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Mark, Shape } from '../../scene/mark.js';
import type { PathCommand } from '../../scene/path-command.js';
import { polyline } from '../../scene/path.js';
import type { Turn } from '../../scene/reading-order.js';
import { seriesStyle } from '../../scene/series-style.js';
import { styleIndex } from '../../telling/series-names.js';
import type { Telling } from '../../telling/telling.js';
import { authoredRings } from './measured.js';
import type { ChartOptions } from './options.js';

/** A curve of a chart as marks: what the lane of a timeline has, and between its layers bands, areas and rings. */
export function drawChartCurve(curve: PlacedCurve, telling: Telling, options: ChartOptions): Turn[] {
  const layers = curveLayers(curve, telling, options);
  const behind = (mark: Mark): Turn => ({ mark, step: Infinity, row: curve.index });
  const bands =
    options.uncertainty === 'show'
      ? curve.series.flatMap((series, order) => bandMarks(curve, series, order, telling))
      : [];
  const future = futureMarks(curve);
  // Two areas on top of each other would tell nothing: the one between today and tomorrow is what is asked here.
  const lines = future.length > 0 ? layers.lines.filter(({ mark }) => mark.part !== 'curve-area') : layers.lines;
  return [
    ...layers.gaps,
    ...bands.map(behind),
    ...future.map(behind),
    ...layers.tints,
    ...lines,
    ...layers.moments,
    ...layers.points,
    ...authoredRings(curve).map(behind),
    ...layers.labels,
  ];
}

/** The range between the least and the most likely score: a band where steps follow each other, a whisker at each. */
function bandMarks(curve: PlacedCurve, { series, dots }: PlacedSeries, order: number, telling: Telling): Mark[] {
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
  const color = seriesStyle(styleIndex(series, telling)).color;
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

/** The area between today and what is predicted, with its sign (rule 35). */
function futureMarks(curve: PlacedCurve): Mark[] {
  const today = curve.series.filter(({ series }) => series.kind === 'valence' && series.voice === 'customer');
  const pairs = today.flatMap((now) => {
    const future = curve.series.find(
      ({ series }) => series.voice === 'predicted' && series.kind === 'valence' && isSameVoice(series, now.series),
    );
    return future ? [{ now, future }] : [];
  });
  return pairs.flatMap(({ now, future }, order) => {
    const areas = runsOfBoth(now.dots, future.dots).flatMap(([from, to]) => signedAreas(from, to, curve.along));
    const shapes = areas.flatMap((area) => areaShapes(area, curve.along));
    return shapes.length > 0 ? [decoration(`future(${curve.row.key},${order})`, shapes)] : [];
  });
}

// Better is a plain tint with a plus; worse has level lines and a minus: it reads without colour.
function areaShapes({ side, commands, widest }: SignedArea, along: 'x' | 'y'): Shape[] {
  const isBetter = (side === 'before') === (along === 'x');
  const color = isBetter ? 'gain' : 'pain';
  const [from, to] = widest;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const room = Math.abs(along === 'x' ? to.y - from.y : to.x - from.x);
  const area: Shape = { kind: 'path', commands, fill: color, opacity: 0.16 };
  const edge: Shape[] = isBetter
    ? []
    : [{ kind: 'path', commands, stroke: color, strokeWidth: 1, dash: [2, 3], opacity: 0.6 }];
  return [area, ...edge, ...(room > 34 ? signShapes(isBetter, middle, color) : [])];
}

/** A plus or a minus in a disc. */
export function signShapes(isPlus: boolean, { x, y }: Point, color: 'gain' | 'pain'): Shape[] {
  const stroke = { kind: 'path', stroke: color, strokeWidth: 1.75 } as const;
  return [
    { kind: 'circle', cx: x, cy: y, r: 7, fill: 'page', stroke: color },
    { ...stroke, commands: polyline([{ x: x - 3.5, y }, { x: x + 3.5, y }]) }, // prettier-ignore
    ...(isPlus ? [{ ...stroke, commands: polyline([{ x, y: y - 3.5 }, { x, y: y + 3.5 }]) }] : []), // prettier-ignore
  ];
}

function runsOfBoth(a: readonly (Point | undefined)[], b: readonly (Point | undefined)[]): [Point[], Point[]][] {
  const runs: [Point[], Point[]][] = [];
  let open: [Point[], Point[]] | undefined;
  a.forEach((from, index) => {
    const to = b[index];
    if (!from || !to) {
      open = undefined;
      return;
    }
    if (!open) {
      open = [[], []];
      runs.push(open);
    }
    open[0].push(from);
    open[1].push(to);
  });
  return runs.filter(([from]) => from.length > 1);
}

function decoration(key: string, shapes: readonly Shape[]): Mark {
  return { key, part: 'curve-area', box: shapesExtent(shapes), shapes, place: {} };
}
