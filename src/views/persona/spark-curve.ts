import type { Box, Point } from '../../layout/box.js';
import { hatch } from '../../scene/hatch.js';
import type { Shape } from '../../scene/mark.js';
import { curvePath, polyline } from '../../scene/path.js';
import { seriesPoint, type SeriesStyle } from '../../scene/series-style.js';
import { zoneArea, zonesOf } from '../../curve/zones.js';

/** A line of scores small enough for a card: how high each stands between worst and best. */
export interface SparkCurve {
  /** One entry a step, from 0 (worst) to 1 (best); `undefined` where there is no score. */
  readonly values: readonly (number | undefined)[];
  /** The steps without a score at which the line is broken; past others it goes on. */
  readonly gaps: readonly number[];
  /** How high neutral stands. */
  readonly neutral: number;
  /** The steps at which a stage begins, the first left out. */
  readonly borders: readonly number[];
  /** The steps that stand out: the most extreme and the last score. */
  readonly peak: number;
  readonly end: number;
}

/** Room in px above and below the scores, so that a point never leaves the box. */
const pad = 9;
const tick = 6;

/** Where each score stands in a box; `undefined` where there is none. */
export function sparkDots({ values }: SparkCurve, box: Box): (Point | undefined)[] {
  const column = box.width / Math.max(1, values.length);
  return values.map((value, index) =>
    value === undefined ? undefined : { x: box.x + (index + 0.5) * column, y: heightOf(value, box) },
  );
}

/** What lies behind the points of a small curve: gaps, neutral, borders of stages, the line with its areas. */
export function drawSpark(curve: SparkCurve, box: Box, style: SeriesStyle): Shape[] {
  const level = heightOf(curve.neutral, box);
  const base = box.y + box.height;
  const column = box.width / Math.max(1, curve.values.length);
  const line = (from: Point, to: Point, more: object = {}): Shape => ({
    kind: 'path',
    commands: polyline([from, to]),
    stroke: 'axis',
    ...more,
  });
  return [
    ...stretchesOf(curve.gaps).flatMap(([first, last]) =>
      gapShapes({ x: box.x + first * column, y: box.y, width: (last - first + 1) * column, height: box.height }),
    ),
    line({ x: box.x, y: level }, { x: box.x + box.width, y: level }, { dash: [3, 4] }),
    line({ x: box.x, y: base }, { x: box.x + box.width, y: base }, { stroke: 'hairline' }),
    ...[0, ...curve.borders, curve.values.length].map((index) => {
      const x = box.x + index * column;
      return line({ x, y: base - tick }, { x, y: base });
    }),
    ...runsOf(curve, box).flatMap((run) => lineShapes(run, level, column, style)),
  ];
}

/** The point of one score: small and plain, the shape of the series where it stands out, ringed at the peak. */
export function sparkPoint(
  { values, peak, end }: SparkCurve,
  index: number,
  at: Point,
  style: SeriesStyle,
  width: number,
): Shape[] {
  if (index === peak || index === end) return notedPoint(style, at, index === peak);
  // Many scores on little room: their points give way to the line.
  const r = Math.min(3, Math.max(0.75, (width / Math.max(1, values.length)) * 0.3));
  return [{ kind: 'circle', cx: at.x, cy: at.y, r, fill: style.color }];
}

/** The point of a peak, with a ring around it, or of an end. */
export function notedPoint(style: SeriesStyle, at: Point, ringed: boolean): Shape[] {
  const ring: Shape = { kind: 'circle', cx: at.x, cy: at.y, r: 8, stroke: style.color, strokeWidth: 1.25 };
  return [...seriesPoint(style, at), ...(ringed ? [ring] : [])];
}

function heightOf(value: number, box: Box): number {
  return box.y + pad + (1 - value) * Math.max(0, box.height - 2 * pad - tick);
}

function lineShapes(run: readonly Point[], level: number, column: number, { color, dash }: SeriesStyle): Shape[] {
  if (run.length < 2) return [];
  const commands = curvePath(run);
  const areas = zonesOf(commands, level, 'x').map((zone): Shape => ({
    kind: 'path',
    commands: zoneArea(zone, level, 'x'),
    fill: zone.side === 'before' ? 'emotion-5' : 'emotion-1',
    opacity: 0.12,
  }));
  // Where steps crowd, a thick line would fill the picture, and dashes would be lost in it.
  const ink = column < 4 ? { strokeWidth: 1 } : { strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) };
  return [...areas, { kind: 'path', commands, stroke: color, ...ink }];
}
function gapShapes(box: Box): Shape[] {
  const inset = Math.min(4, box.width / 8);
  const inner = { ...box, x: box.x + inset, width: box.width - 2 * inset };
  return [{ kind: 'rect', ...inner, radius: 4, fill: 'surface' }, hatch(inner, 'axis')];
}

/** Steps in order, neighbours as one stretch. */
function stretchesOf(steps: readonly number[]): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const step of steps) {
    const open = stretches.at(-1);
    if (open?.[1] === step - 1) open[1] = step;
    else stretches.push([step, step]);
  }
  return stretches;
}

function runsOf(curve: SparkCurve, box: Box): Point[][] {
  const gaps = new Set(curve.gaps);
  const runs: Point[][] = [[]];
  sparkDots(curve, box).forEach((dot, index) => {
    if (dot) runs.at(-1)?.push(dot);
    else if (gaps.has(index)) runs.push([]);
  });
  return runs;
}
