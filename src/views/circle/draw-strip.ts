import { leadOf } from '../../curve/facts.js';
import { boxAround } from '../../layout/box.js';
import type { Point } from '../../layout/box.js';
import { pathExtent, shapesExtent } from '../../scene/extent.js';
import { arrowHead, roundedLine } from '../../scene/link.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { momentDiamond } from '../../scene/moment.js';
import { curvePath, polyline } from '../../scene/path.js';
import type { Turn } from '../../scene/reading-order.js';
import { stageTint } from '../../scene/stage-header.js';
import { drawText } from '../../scene/text.js';
import { zoneArea, zonesOf } from '../../curve/zones.js';
import { isGap } from '../../content/compared-sides.js';
import { joined, type Context } from '../../content/context.js';
import { iconPoint } from './draw-dot.js';
import { stepMark } from './draw-names.js';
import { moodLineInk, moodPointMark, scaleFaceAt } from './mood-points.js';
import type { PlacedCircle } from './placed.js';
import type { PlacedStrip, StripMood, StripStage } from './placed-strip.js';
import { textBox } from './placed-text.js';
import { drawLabel, labelBox } from './step-label.js';

const dot = 12;
const face = 11;

/** The strip that stands for a ring as marks, from back to front. */
export function drawStrip({ strip, content }: PlacedCircle, context: Context): Turn[] {
  if (!strip) return [];
  const behind = (mark: Mark): Turn => ({ mark, step: Infinity, row: 2 });
  let previous = -1;
  const stages = strip.stages.map((one): Turn => {
    const first = one.stage.steps[0]?.step.index;
    const turn = { mark: stageMark(one, context), step: first ?? previous, row: first === undefined ? 9 : -1 };
    previous = one.stage.steps.at(-1)?.step.index ?? previous;
    return turn;
  });
  return [
    ...railMarks(strip).map(behind),
    ...(strip.closing ? [{ mark: closingMark(strip.closing, content), step: Infinity, row: 1 }] : []),
    ...stages,
    ...(strip.mood ? moodTurns(strip.mood, strip, context) : []),
    ...strip.steps.map(({ label, at, dot: middle }): Turn => {
      const { item } = label;
      const point = iconPoint(item, middle, dot);
      const disc = { x: middle.x - dot, y: middle.y - dot, width: 2 * dot, height: 2 * dot };
      const shapes = [...point.shapes, ...drawLabel(label, at, 'start')];
      return {
        mark: stepMark(item.step, item.name, shapes, [disc, labelBox(label, at)]),
        step: item.step.index,
        row: 0,
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
  const head = arrowHead(before, tip, 7);
  const [from, to] = [steps.at(-1)?.step.id, steps[0]?.step.id];
  return {
    key: 'closing()',
    part: 'link',
    box: boxAround([pathExtent(line, 2), pathExtent(head, 1), textBox({ block, at })]),
    shapes: [
      { kind: 'path', commands: line, stroke: 'accent', strokeWidth: 1.5 },
      { kind: 'path', commands: head, fill: 'accent' },
      ...drawText(block, at, 'accent'),
    ],
    place: {},
    ...(closing ? { name: closing.name } : {}),
    ...(from !== undefined && to !== undefined ? { joins: { from, to } } : {}),
  };
}

function moodTurns(mood: StripMood, strip: PlacedStrip, context: Context): Turn[] {
  const behind = (mark: Mark): Turn => ({ mark, step: Infinity, row: 2 });
  const { row, box, neutral, word } = mood;
  const axis: Shape[] = [
    {
      kind: 'path',
      commands: polyline([
        { x: neutral, y: box.y },
        { x: neutral, y: box.y + box.height },
      ]),
      stroke: 'axis',
      dash: [3, 4],
    },
    ...mood.ends.map((end, index) => scaleFaceAt(end, index === 0 ? 'worst' : 'best')),
    ...drawText(word.block, word.at, 'muted'),
  ];
  const axisBox = boxAround([shapesExtent(axis.slice(0, 1 + mood.ends.length)), textBox(word)]);
  const small = row.series.length > 3;
  return [
    behind({ key: `axis(${row.key},0)`, part: 'axis', box: axisBox, shapes: axis, place: { lane: row.key } }),
    ...lineMarks(mood, context).map(behind),
    ...momentMarks(mood, strip).map(behind),
    ...mood.lines
      .map(({ series, points }, order) =>
        points.flatMap((at, index): Turn[] => {
          const item = strip.steps[index]?.label.item;
          if (!at || !item) return [];
          const mark = moodPointMark({ row, order, series, item, at, face: small ? 0 : face }, context);
          return [{ mark, step: item.step.index, row: 1 + order / 100 }];
        }),
      )
      .reverse()
      .flat(),
    ...missingTurns(mood, strip, context),
  ];
}

function lineMarks({ row, neutral, lines }: StripMood, context: Context): Mark[] {
  return lines.flatMap(({ series, runs }, order): Mark[] => {
    const ink = moodLineInk(series, context);
    const areas: Shape[] = [];
    const strokes: Shape[] = [];
    for (const run of ink ? runs : []) {
      if (run.length < 2) continue;
      const path = curvePath(run, 'y');
      if (leadOf(row) !== series) {
        strokes.push({ kind: 'path', commands: path, ...ink });
        continue;
      }
      for (const zone of zonesOf(path, neutral, 'y')) {
        const color = zone.side === 'before' ? 'emotion-1' : 'emotion-5';
        areas.push({ kind: 'path', commands: zoneArea(zone, neutral, 'y'), fill: color, opacity: 0.12 });
        strokes.push({ kind: 'path', commands: zone.commands, stroke: color, strokeWidth: 2.5 });
      }
    }
    const mark = (key: string, part: Mark['part'], shapes: readonly Shape[]): Mark[] =>
      shapes.length > 0 ? [{ key, part, box: shapesExtent(shapes), shapes, place: {} }] : [];
    return [
      ...mark(`area(${row.key},0,${order})`, 'curve-area', areas),
      ...mark(`curve(${row.key},0,${order})`, 'curve', strokes),
    ];
  });
}

function momentMarks({ row, lines }: StripMood, { steps }: PlacedStrip): Mark[] {
  return steps.flatMap(({ label: { item } }, index): Mark[] => {
    const at = lines.find(({ points }) => points[index])?.points[index];
    if (!item.isMoment || !at) return [];
    const reach = leadOf(row) ? face + 6 : 12;
    const shape = momentDiamond(at, reach, { fill: 'page', stroke: 'accent', strokeWidth: 1.75 });
    const place = { stage: item.step.stage, step: item.step.id };
    return [{ key: `moment(${item.step.id})`, part: 'moment', box: shapesExtent([shape]), shapes: [shape], place }];
  });
}

// A ring of dashes beside the neutral line: nobody said how it felt.
function missingTurns({ row, box }: StripMood, { steps }: PlacedStrip, context: Context): Turn[] {
  return steps.flatMap(({ label: { item }, dot: { y } }): Turn[] => {
    if (!isGap(row.series, item.step.index, context)) return [];
    const { labelSeparator, listSeparator, noData } = context.frame.words;
    const at: Point = { x: box.x + box.width / 2, y };
    const shapes: Shape[] = [{ kind: 'icon', icon: 'missing', x: at.x - 8, y: y - 8, size: 16, color: 'axis' }];
    const mark: Mark = {
      key: `no-score(${row.key},${item.step.index})`,
      part: 'point',
      box: shapesExtent(shapes),
      shapes,
      name: joined(labelSeparator, item.title, joined(listSeparator, row.title, noData)),
      place: { stage: item.step.stage, step: item.step.id, lane: row.key },
    };
    return [{ mark, step: item.step.index, row: 1 }];
  });
}
