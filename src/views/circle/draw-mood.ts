import { leadOf } from '../../curve/facts.js';
import { boxAround, type Box } from '../../layout/box.js';
import { degreesOf, polar, type Arc } from './polar.js';
import { arcPath, radialLine, radialZones, sectorHatch, sectorPath } from './arc.js';
import { pathExtent, shapesExtent } from '../../scene/extent.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { momentDiamond } from '../../scene/moment.js';
import type { PathCommand } from '../../scene/path-command.js';
import { polyline } from '../../scene/path.js';
import type { Turn } from '../../scene/reading-order.js';
import { drawText } from '../../scene/text.js';
import { isGap } from '../../content/compared-sides.js';
import { joined, type Context } from '../../content/context.js';
import { moodLineInk, moodPointMark, scaleFaceAt } from './mood-points.js';
import { scaleFace } from './place-mood.js';
import type { MoodLabel, PlacedLine, PlacedMood, PlacedRing } from './placed-ring.js';

/** The curve around the middle of a ring, from back to front: circles of the scale, areas, lines, moments, points, words. */
export function drawMood(ring: PlacedRing, order: number, context: Context): Turn[] {
  const { mood } = ring;
  if (!mood) return [];
  const behind = (mark: Mark): Turn => ({ mark, step: Infinity, row: 2 });
  return [
    ...missingTurns(ring, mood, context),
    behind(scaleMark(ring, mood, order)),
    ...mood.lines.flatMap((line, index) => lineMarks(ring, mood, line, `${order},${index}`, context)).map(behind),
    ...momentMarks(ring, mood).map(behind),
    ...pointTurns(ring, mood, context),
    ...mood.labels.map((label, index) => behind(labelMark(label, mood, `${order},${index}`, context))),
  ];
}

function scaleMark({ centre, radii }: PlacedRing, { neutral, sweeps, row }: PlacedMood, order: number): Mark {
  const ring = (radius: number, sweep: Arc): PathCommand[] => arcPath(centre, radius, sweep);
  const shapes = sweeps.flatMap((sweep): Shape[] => [
    { kind: 'path', commands: ring(radii.moodOuter, sweep), stroke: 'hairline' },
    { kind: 'path', commands: ring(radii.moodInner, sweep), stroke: 'hairline' },
    { kind: 'path', commands: ring(neutral, sweep), stroke: 'axis', dash: [3, 4] },
  ]);
  return {
    key: `axis(${row.key},${order})`,
    part: 'axis',
    box: shapesExtent(shapes),
    shapes,
    place: { lane: row.key },
  };
}

function lineMarks(
  { centre }: PlacedRing,
  { row, neutral }: PlacedMood,
  { series, runs }: PlacedLine,
  key: string,
  context: Context,
): Mark[] {
  const areas: Shape[] = [];
  const lines: Shape[] = [];
  const ink = moodLineInk(series, context);
  for (const run of ink ? runs : []) {
    if (run.length < 2) continue;
    if (leadOf(row) !== series) {
      lines.push({ kind: 'path', commands: radialLine(centre, run), ...ink });
      continue;
    }
    for (const { inside, area, line } of radialZones(centre, run, neutral)) {
      const color = inside ? 'emotion-1' : 'emotion-5';
      areas.push({ kind: 'path', commands: area, fill: color, opacity: 0.12 });
      lines.push({ kind: 'path', commands: line, stroke: color, strokeWidth: 2.5 });
    }
  }
  return [
    ...shapeMark(`area(${row.key},${key})`, 'curve-area', areas),
    ...shapeMark(`curve(${row.key},${key})`, 'curve', lines),
  ];
}

function shapeMark(key: string, part: Mark['part'], shapes: readonly Shape[]): Mark[] {
  return shapes.length > 0 ? [{ key, part, box: shapesExtent(shapes), shapes, place: {} }] : [];
}

// A moment stands at the first voice that has a score there; where none has, the point of the step shows it.
function momentMarks({ centre, radii, division }: PlacedRing, { row, lines, small }: PlacedMood): Mark[] {
  return division.slots.flatMap(({ item }, index): Mark[] => {
    const point = lines.find(({ points }) => points[index])?.points[index];
    if (!item.isMoment || !point) return [];
    const reach = small || !leadOf(row) ? 12 : radii.face + 7;
    const shape = momentDiamond(polar(centre, point), reach, { fill: 'page', stroke: 'accent', strokeWidth: 1.75 });
    const place = { stage: item.step.stage, step: item.step.id };
    return [{ key: `moment(${item.step.id})`, part: 'moment', box: shapesExtent([shape]), shapes: [shape], place }];
  });
}

// The first series is the one that matters most: its points lie on top, and are read first.
function pointTurns(
  { centre, radii, division }: PlacedRing,
  { row, lines, small }: PlacedMood,
  context: Context,
): Turn[] {
  return lines
    .map(({ series, points }, order) =>
      points.flatMap((point, index): Turn[] => {
        const slot = division.slots[index];
        if (!point || !slot) return [];
        const face = small || row.series.length > 3 ? 0 : radii.face;
        const at = polar(centre, point);
        const mark = moodPointMark({ row, order, series, item: slot.item, at, face }, context);
        return [{ mark, step: slot.item.step.index, row: 1 + order / 100 }];
      }),
    )
    .reverse()
    .flat();
}

// No score is not a neutral one: the stretch is hatched (rule 8).
function missingTurns({ centre, radii, division }: PlacedRing, { row }: PlacedMood, context: Context): Turn[] {
  return division.slots.flatMap((slot): Turn[] => {
    if (!isGap(row.series, slot.item.step.index, context)) return [];
    const { moodInner: inner, moodOuter: outer } = radii;
    const inset = degreesOf(2, (inner + outer) / 2);
    const ground = { from: slot.arc.from + inset, to: slot.arc.to - inset, inner, outer };
    const strokes = sectorHatch(centre, ground);
    const shapes: Shape[] = [{ kind: 'path', commands: sectorPath(centre, ground), fill: 'surface' }];
    if (strokes.length > 0) shapes.push({ kind: 'path', commands: strokes, stroke: 'axis', opacity: 0.35 });
    const { labelSeparator, listSeparator, noData } = context.frame.words;
    const mark: Mark = {
      key: `no-score(${row.key},${slot.item.step.index})`,
      part: 'point',
      box: shapesExtent(shapes),
      shapes,
      name: joined(labelSeparator, slot.item.title, joined(listSeparator, row.title, noData)),
      place: { stage: slot.item.step.stage, step: slot.item.step.id, lane: row.key },
    };
    return [{ mark, step: slot.item.step.index, row: 1 }];
  });
}

function labelMark(
  { face, block, at, line, end }: MoodLabel,
  { row, lines }: PlacedMood,
  key: string,
  context: Context,
): Mark {
  const series = line === undefined ? undefined : lines[line]?.series;
  const color = (series && moodLineInk(series, context)?.stroke) ?? (series ? 'ink' : 'muted');
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
