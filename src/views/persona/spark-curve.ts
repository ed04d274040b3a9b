import type { Context } from '../../content/context.js';
import { joins, zoneShapes } from '../../curve/draw-lines.js';
import { placeCurve } from '../../curve/place.js';
import type { PlacedCurve, Station } from '../../curve/placed-curve.js';
import { across } from '../../curve/straight.js';
import type { Box, Point } from '../../layout/box.js';
import { looks } from '../../scene/looks.js';
import type { Ink, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { seriesPoint, type SeriesStyle } from '../../scene/series-style.js';
import type { MoodLine } from './mood-line.js';

const tick = 6;
/** Room in px above and below the scores, so that a point never leaves the box. */
const room = { best: 9, worst: 9 + tick, beside: 4 };

/** A line of scores small enough for a card, in a box of it. */
export function placeSpark({ row }: Pick<MoodLine, 'row'>, box: Box, context: Context): PlacedCurve {
  const count = row.series[0]?.scores.length ?? 0;
  const column = box.width / Math.max(1, count);
  const stations = Array.from({ length: count }, (_, index): Station => {
    const from = box.x + index * column;
    return { index, along: box.x + (index + 0.5) * column, from, to: from + column };
  });
  return placeCurve({ row, index: 0, stations, projection: across(box, room) }, context);
}

/** What lies behind the points of a small curve: gaps, neutral, borders of stages, the line with its areas. */
export function drawSpark(
  { lines, gaps, neutral = 0, projection }: PlacedCurve,
  { borders }: Pick<MoodLine, 'borders'>,
  { color, dash }: SeriesStyle,
): Shape[] {
  const { box, path } = projection;
  const base = box.y + box.height;
  const count = lines[0]?.dots.length ?? 0;
  const column = box.width / Math.max(1, count);
  // Where steps crowd, a thick line would fill the picture, and dashes would be lost in it.
  const ink = column < 4 ? { strokeWidth: 1 } : { strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) };
  return [
    ...stretchesOf(gaps).flatMap(({ from, to }) => projection.ground(from, to).shapes),
    drawn(projection.level(neutral), looks.neutral),
    drawn(projection.level(projection.floor), { stroke: 'hairline' }),
    ...[0, ...borders, count].map((index) => {
      const x = box.x + index * column;
      return drawn(polyline([{ x, y: base - tick }, { x, y: base }]), { stroke: 'axis' }); // prettier-ignore
    }),
    ...lines
      .flatMap(joins)
      .flatMap((smooth) => [
        ...zoneShapes(smooth, neutral, projection).map(({ area }) => area),
        drawn(path(smooth), { stroke: color, ...ink }),
      ]),
  ];
}

/** The point of one score: small and plain, the shape of the series where it stands out, ringed at the peak. */
export function sparkPoint(
  { peak, end, row }: Pick<MoodLine, 'peak' | 'end' | 'row'>,
  index: number,
  at: Point,
  style: SeriesStyle,
  width: number,
): Shape[] {
  if (index === peak || index === end) return notedPoint(style, at, index === peak);
  // Many scores on little room: their points give way to the line.
  const r = Math.min(3, Math.max(0.75, (width / Math.max(1, row.series[0]?.scores.length ?? 0)) * 0.3));
  return [{ kind: 'circle', cx: at.x, cy: at.y, r, fill: style.color }];
}

/** The point of a peak, with a ring around it, or of an end. */
export function notedPoint(style: SeriesStyle, at: Point, ringed: boolean): Shape[] {
  const ring: Shape = { kind: 'circle', cx: at.x, cy: at.y, r: 8, stroke: style.color, strokeWidth: 1.25 };
  return [...seriesPoint(style, at), ...(ringed ? [ring] : [])];
}

/** Neighbouring steps as one stretch. */
function stretchesOf(stations: readonly Station[]): Station[] {
  const stretches: Station[] = [];
  stations.forEach((station, order) => {
    const open = stretches.at(-1);
    if (open && stations[order - 1]?.index === station.index - 1)
      stretches[stretches.length - 1] = { ...open, to: station.to };
    else stretches.push(station);
  });
  return stretches;
}

function drawn(commands: ReturnType<typeof polyline>, ink: Ink): Shape {
  return { kind: 'path', commands, ...ink };
}
