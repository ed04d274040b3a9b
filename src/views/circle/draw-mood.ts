import { curveLayers } from '../../curve/draw.js';
import { lookOf } from '../../curve/line-look.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import { boxAround, type Box } from '../../layout/box.js';
import { pathExtent, shapesExtent } from '../../scene/extent.js';
import { looks } from '../../scene/looks.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import type { Turn } from '../../scene/reading-order.js';
import { seriesColor } from '../../scene/series-look.js';
import { drawText } from '../../scene/text.js';
import type { Context } from '../../content/context.js';
import type { MoodLabel, PlacedRing } from './placed-ring.js';
import { scaleFace, scaleFaceAt } from './scale-face.js';

/** The curve around the middle of a ring, from back to front: circles of the scale, areas, lines, moments, points, words. */
export function drawMood({ mood }: PlacedRing, order: number, context: Context): Turn[] {
  if (!mood) return [];
  const { curve, labels } = mood;
  const layers = curveLayers(curve, context, { missing: 'break' });
  const behind = (mark: Mark): Turn => ({ mark, at: 'decoration' });
  return [
    ...layers.gaps,
    behind(scaleMark(curve, order)),
    ...layers.tints,
    ...layers.lines,
    ...layers.moments,
    ...layers.points,
    ...labels.map((label, index) => behind(labelMark(label, curve, `${order},${index}`, context))),
  ];
}

function scaleMark({ projection, neutral = 0, row }: PlacedCurve, order: number): Mark {
  const shapes: Shape[] = [
    { kind: 'path', commands: projection.level(projection.rise), stroke: 'hairline' },
    { kind: 'path', commands: projection.level(0), stroke: 'hairline' },
    { kind: 'path', commands: projection.level(neutral), ...looks.neutral },
  ];
  return {
    key: `axis(${row.key},${order})`,
    part: 'axis',
    box: shapesExtent(shapes),
    shapes,
    place: { lane: row.key },
  };
}

function labelMark({ face, block, at, line, end }: MoodLabel, curve: PlacedCurve, key: string, context: Context): Mark {
  const { row, lines } = curve;
  const series = line === undefined ? undefined : lines[line]?.series;
  const color = series ? seriesColor(lookOf(series, curve, context)) : 'muted';
  if (face) {
    const shapes = [scaleFaceAt({ x: at.x + scaleFace, y: at.y + scaleFace }, face)];
    return { key: `series(${row.key},${key})`, part: 'axis', box: shapesExtent(shapes), shapes, place: {} };
  }
  const text: Box = { ...at, width: block.width, height: block.height };
  const middle = { x: at.x - 3, y: at.y + block.height / 2 };
  const isFar = end !== undefined && middle.x - end.x > 14;
  const leader: Shape[] = isFar
    ? [{ kind: 'path', commands: polyline([{ x: end.x + 9, y: end.y }, middle]), stroke: color, dash: [1, 3] }]
    : [];
  return {
    key: `series(${row.key},${key})`,
    part: series ? 'series-label' : 'axis',
    box: boxAround([text, ...leader.map((shape) => (shape.kind === 'path' ? pathExtent(shape.commands, 1) : text))]),
    shapes: [...leader, ...drawText(block, at, color, { align: 'end' })],
    place: {},
  };
}
