import type { Context } from '../content/context.js';
import { shapesExtent } from '../scene/extent.js';
import { looks } from '../scene/looks.js';
import type { Ink, Mark, Shape } from '../scene/mark.js';
import type { PathCommand } from '../scene/path-command.js';
import { curvePath, polyline } from '../scene/path.js';
import { seriesInk } from '../scene/series-look.js';
import { areCrowded, specks } from './crowded-points.js';
import { leadOf } from './facts.js';
import { lookOf } from './line-look.js';
import type { Dot, PlacedCurve, PlacedLine } from './placed-curve.js';
import type { Projection } from './projection.js';
import { zoneArea, zonesOf } from './zones.js';

/** What a caller may say of the lines of a curve. */
export interface CurveOptions {
  /** What stands at a step without a score: nothing, or a straight dashed line across. */
  readonly missing: 'break' | 'bridge';
}

/** A line as it is drawn, and the areas between it and neutral. */
export interface LineShapes {
  readonly areas: readonly Shape[];
  readonly lines: readonly Shape[];
}

/** The marks of a line, its areas behind it. */
export function lineMarks(line: PlacedLine, curve: PlacedCurve, context: Context, { missing }: CurveOptions): Mark[] {
  const { areas, lines } = lineShapes(line, curve, context);
  const order = curve.lines.indexOf(line);
  const all = missing === 'bridge' ? [...lines, ...bridges(line, curve)] : lines;
  return [
    ...shapeMark(`area(${curve.row.key},${order})`, 'curve-area', areas),
    ...shapeMark(`curve(${curve.row.key},${order})`, 'curve', all),
  ];
}

function lineShapes(line: PlacedLine, curve: PlacedCurve, context: Context): LineShapes {
  const { series, runs } = line;
  const { neutral, projection } = curve;
  const isZoned = neutral !== undefined && leadOf(curve.row) === series;
  const isDense = areCrowded(runs, projection.unit);
  const look = lookOf(series, curve, context);
  const ink = seriesInk(look);
  const dense = isDense ? specks(line, look.style, isZoned, curve) : [];
  const zones = ink && isZoned ? joins(line).flatMap((path) => zoneShapes(path, neutral, projection)) : [];
  const plain = ink && !isZoned ? joins(line).map((path) => drawn(projection.path(path), ink)) : [];
  return {
    areas: zones.map(({ area }) => area),
    lines: isDense ? dense : [...zones.map(({ line }) => line), ...plain],
  };
}

/** The smooth lines through the scores of a voice, on the straight picture: one for each stretch between two gaps. */
export function joins({ runs }: PlacedLine): PathCommand[][] {
  return runs.filter((run) => run.length > 1).map((run) => curvePath(run.map(({ spot }) => spot)));
}

/** A smooth line in the colours of good and bad, each piece with the area between it and neutral. */
export function zoneShapes(
  path: readonly PathCommand[],
  neutral: number,
  projection: Projection,
): { readonly line: Shape; readonly area: Shape }[] {
  return zonesOf(path, neutral).map((zone) => {
    const mood = zone.side === 'above' ? 'good' : 'bad';
    const area = projection.path(zoneArea(zone, neutral));
    return {
      line: drawn(projection.path(zone.commands), looks[`${mood}-line`]),
      area: drawn(area, looks[`${mood}-area`]),
    };
  });
}

/** The distance from what was expected to what was experienced, step by step (rule 39). */
export function expectationGaps({ row, lines, projection }: PlacedCurve): Mark[] {
  const lead = lines.find(({ series }) => series === leadOf(row));
  const [expected, ...others] = lines.filter(({ series }) => series.kind === 'expectation');
  if (!lead || !expected || others.length > 0) return [];
  const shapes = lead.dots.flatMap((dot, index): Shape[] => {
    const hoped = expected.dots[index];
    if (!dot || !hoped) return [];
    const look = dot.spot.y > hoped.spot.y ? 'above-expected' : 'below-expected';
    return [drawn(straight(hoped, dot, projection), looks[look])];
  });
  return shapeMark(`expectation-gaps(${row.key})`, 'curve-area', shapes);
}

/** Shapes that no one points at, as a mark; nothing where there are none. */
export function shapeMark(key: string, part: Mark['part'], shapes: readonly Shape[]): Mark[] {
  return shapes.length > 0 ? [{ key, part, box: shapesExtent(shapes), shapes, place: {} }] : [];
}

function bridges({ runs }: PlacedLine, { projection }: PlacedCurve): Shape[] {
  return runs.slice(1).flatMap((run, index): Shape[] => {
    const [from, to] = [runs[index]?.at(-1), run[0]];
    if (!from || !to) return [];
    return [drawn(straight(from, to, projection), looks.bridge)];
  });
}

function straight(from: Dot, to: Dot, { path }: Projection): PathCommand[] {
  return path(polyline([from.spot, to.spot]));
}

function drawn(commands: readonly PathCommand[], ink: Ink): Shape {
  return { kind: 'path', commands, ...ink };
}
