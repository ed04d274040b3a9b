import { placeAt, type Context } from '../content/context.js';
import { moodLevel } from '../insight/emotion-figures.js';
import type { Point } from '../layout/box.js';
import { shapesExtent } from '../scene/extent.js';
import { looks } from '../scene/looks.js';
import type { Mark, Shape } from '../scene/mark.js';
import { moodFace } from '../scene/mood-face.js';
import { polyline } from '../scene/path.js';
import { seriesMark } from '../scene/series-look.js';
import { seriesPoint } from '../scene/series-style.js';
import type { ColorName } from '../scene/tokens.js';
import { lookOf } from './line-look.js';
import type { PlacedCurve, PlacedLine } from './placed-curve.js';
import { missingName, scoreName } from './score-name.js';

/** The point of a score: a face where one voice is heard, else the shape of its line. */
export function pointMark(line: PlacedLine, index: number, curve: PlacedCurve, context: Context): Mark | undefined {
  const { series, dots } = line;
  const { row, tellsBasis, spoken } = curve;
  const dot = dots[index]?.at;
  if (!dot) return undefined;
  const shapes = pointShapes(line, index, dot, curve, context);
  return {
    key: `point(${row.key},${curve.lines.indexOf(line)},${index})`,
    part: 'point',
    box: shapesExtent(shapes),
    shapes,
    place: {
      ...placeAt(context, index),
      lane: row.key,
      ...(series.persona === undefined ? {} : { persona: series.persona }),
    },
    ...(spoken === 'none' ? {} : { name: scoreName({ series, row, index }, context, tellsBasis) }),
  };
}

/** The hatched ground of a step at which nobody said how it was: not the same as neutral (rule 8). */
export function gapMark(
  { index, from, to }: PlacedCurve['gaps'][number],
  { row, projection, spoken }: PlacedCurve,
  context: Context,
): Mark {
  const { box, shapes } = projection.ground(from, to);
  return {
    key: `no-score(${row.key},${index})`,
    part: 'gap',
    box: box ?? shapesExtent(shapes),
    shapes,
    place: { ...placeAt(context, index), lane: row.key },
    ...(spoken === 'none' ? {} : { name: missingName(row, index, context) }),
  };
}

function pointShapes(
  { series }: PlacedLine,
  index: number,
  at: Point,
  { row, lines, face }: PlacedCurve,
  context: Context,
): Shape[] {
  const look = lookOf(series, { row, face }, context);
  const level = moodLevel(series.scores[index]?.value ?? 0, series.scale);
  if (look.kind === 'lead') return moodFace(level, at, face);
  if (look.kind === 'small-lead')
    return seriesPoint({ ...look.style, color: `emotion-${level}` as ColorName, point: 'circle' }, at);
  const customer = lines.find((line) => line.series.voice === 'customer' && line.series.kind !== 'expectation');
  return [...(look.kind === 'company' ? bar(customer?.dots[index]?.at, at) : []), ...seriesMark(look, at)];
}

// What the company thinks is joined to what customers say, step by step: of two lines along time the eye would not
// compare the distance at each step, which is what matters (rule 40).
function bar(customer: Point | undefined, company: Point): Shape[] {
  return customer ? [{ kind: 'path', commands: polyline([customer, company]), ...looks.dumbbell }] : [];
}
