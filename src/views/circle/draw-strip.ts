import { curveLayers } from '../../curve/draw.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import { boxAround } from '../../layout/box.js';
import { pathExtent, shapesExtent } from '../../scene/extent.js';
import { arrowHead, roundedLine } from '../../scene/link.js';
import { looks } from '../../scene/looks.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import type { Turn } from '../../scene/reading-order.js';
import { stageTint } from '../../scene/stage-header.js';
import { drawText } from '../../scene/text.js';
import { stagePlaces } from '../../content/stage-places.js';
import type { Context } from '../../content/context.js';
import { iconPoint } from './draw-dot.js';
import { stepMark } from './draw-names.js';
import { scaleFaceAt } from './scale-face.js';
import type { PlacedCircle } from './placed.js';
import type { PlacedStrip, StripMood, StripStage } from './placed-strip.js';
import { textBox } from './placed-text.js';
import { drawLabel, labelBox } from './step-label.js';

const dot = 12;

/** The strip that stands for a ring as marks, from back to front. */
export function drawStrip({ strip, content }: PlacedCircle, context: Context): Turn[] {
  if (!strip) return [];
  const behind = (mark: Mark): Turn => ({ mark, at: 'decoration' });
  const places = stagePlaces(context.journey);
  const stages = strip.stages.map((one): Turn => ({
    mark: stageMark(one, context),
    at: places.get(one.stage.stage.id) ?? 'whole',
  }));
  return [
    ...railMarks(strip).map(behind),
    ...(strip.closing ? [{ mark: closingMark(strip.closing, content), at: 'links' } as const] : []),
    ...stages,
    ...(strip.mood ? moodTurns(strip.mood, context) : []),
    ...strip.steps.map(({ label, at, dot: middle }): Turn => {
      const { item } = label;
      const point = iconPoint(item, middle, dot);
      const disc = { x: middle.x - dot, y: middle.y - dot, width: 2 * dot, height: 2 * dot };
      const shapes = [...point.shapes, ...drawLabel(label, at, 'start')];
      return {
        mark: stepMark(item.step, item.name, shapes, [disc, labelBox(label, at)]),
        at: { step: item.step.index, row: 0 },
      };
    }),
  ];
}

function stageMark({ stage, box, title, cycle }: StripStage, context: Context): Mark {
  const x = box.x + 38;
  const top = box.y + (box.height - title.height - cycle.height) / 2;
  return {
    key: `stage(${stage.stage.id})`,
    part: 'stage-header',
    box,
    shapes: [
      { kind: 'rect', ...box, radius: 8, fill: stageTint(stage.stage.index, context.journey.stages.length) },
      ...drawText(title, { x, y: top }, 'ink'),
      ...drawText(cycle, { x, y: top + title.height }, 'muted'),
    ],
    place: { stage: stage.stage.id },
    ...(stage.name ? { name: stage.name } : {}),
  };
}

function railMarks({ rail, steps }: PlacedStrip): Mark[] {
  if (steps.length < 2) return [];
  const commands = polyline([
    { x: rail.x, y: rail.from },
    { x: rail.x, y: rail.to },
  ]);
  const shapes: Shape[] = [{ kind: 'path', commands, stroke: 'hairline', strokeWidth: 1.5 }];
  return [{ key: 'ring(0)', part: 'lane-line', box: pathExtent(commands, 1), shapes, place: {} }];
}

function closingMark(
  { points, block, at }: NonNullable<PlacedStrip['closing']>,
  { closing, steps }: PlacedCircle['content'],
): Mark {
  const line = roundedLine(points, 8);
  const [before, tip] = [points.at(-2) ?? at, points.at(-1) ?? at];
  const head = arrowHead(before, tip, 'return');
  const [from, to] = [steps.at(-1)?.step.id, steps[0]?.step.id];
  return {
    key: 'closing()',
    part: 'link',
    box: boxAround([pathExtent(line, 2), pathExtent(head, 1), textBox({ block, at })]),
    shapes: [
      { kind: 'path', commands: line, ...looks.return },
      { kind: 'path', commands: head, fill: 'accent' },
      ...drawText(block, at, 'accent'),
    ],
    place: {},
    ...(closing ? { name: closing.name } : {}),
    ...(from !== undefined && to !== undefined ? { joins: { from, to } } : {}),
  };
}

function moodTurns({ curve, word, ends }: StripMood, context: Context): Turn[] {
  const layers = curveLayers(curve, context, { missing: 'break' });
  return [
    ...layers.gaps,
    { mark: scaleMark(curve, { word, ends }), at: 'decoration' },
    ...layers.tints,
    ...layers.lines,
    ...layers.moments,
    ...layers.points,
  ];
}

function scaleMark({ projection, neutral = 0, row }: PlacedCurve, { word, ends }: Omit<StripMood, 'curve'>): Mark {
  const lines: Shape[] = [
    { kind: 'path', commands: projection.level(neutral), ...looks.neutral },
    ...ends.map((end, index) => scaleFaceAt(end, index === 0 ? 'worst' : 'best')),
  ];
  return {
    key: `axis(${row.key},0)`,
    part: 'axis',
    box: boxAround([shapesExtent(lines), textBox(word)]),
    shapes: [...lines, ...drawText(word.block, word.at, 'muted')],
    place: { lane: row.key },
  };
}
