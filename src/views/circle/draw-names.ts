import { boxAround, type Point } from '../../layout/box.js';
import { pathExtent } from '../../scene/extent.js';
import { arrowHead, roundedLine } from '../../scene/link.js';
import { looks } from '../../scene/looks.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import type { Turn } from '../../scene/reading-order.js';
import { stageTint } from '../../scene/stage-header.js';
import { drawText } from '../../scene/text.js';
import type { Context } from '../../content/context.js';
import { numberPoint } from './draw-dot.js';
import { closingArrow } from './draw-ring.js';
import { badgeRadius } from './place-list.js';
import type { PlacedCircle, PlacedEnd, PlacedHeading, PlacedItem, PlacedLabel, PlacedReturn } from './placed.js';
import type { PlacedText } from './placed-ring.js';
import { textBox, textShapes } from './placed-text.js';
import { drawLabel, labelBox } from './step-label.js';

/** All that is written around the rings: names with their leaders, the list, the closing arrow, both ends, ways back. */
export function drawNames(placed: PlacedCircle, context: Context): Turn[] {
  const last = (mark: Mark): Turn => ({ mark, at: 'after' });
  return [
    ...placed.labels.flatMap(leaderTurn),
    ...placed.returns.map((one) => last(returnMark(one))),
    ...closingTurns(placed),
    ...placed.headings.map((heading) => last(headingMark(heading, context))),
    ...placed.labels.map(({ label, at, align }): Turn => {
      const { step, name } = label.item;
      const mark = stepMark(step, name, drawLabel(label, at, align), [labelBox(label, at)]);
      return { mark, at: { step: step.index, row: 0 } };
    }),
    ...placed.items.map((item) => itemTurn(item, context)),
    ...placed.captions.map((caption, index) => last(captionMark(caption, index))),
    ...placed.ends.map((end) => last(endMark(end))),
    ...placed.shared.map(({ item, at }) => last(sharedMark(item.step.id, at))),
  ];
}

/** The mark of a step: what stands for it, under its own id. */
export function stepMark(
  step: { readonly id: string; readonly stage: string },
  name: string,
  shapes: readonly Shape[],
  boxes: readonly ReturnType<typeof labelBox>[],
): Mark {
  const place = { stage: step.stage, step: step.id };
  return { key: step.id, part: 'card', box: boxAround(boxes), shapes, place, ...(name.trim() ? { name } : {}) };
}

function leaderTurn({ label, leader }: PlacedLabel): Turn[] {
  const { step } = label.item;
  const mark = leaderMark(`leader(${step.id})`, leader, { stage: step.stage, step: step.id });
  return [{ mark, at: 'decoration' }];
}

function leaderMark(key: string, points: readonly Point[], place: Mark['place']): Mark {
  const commands = polyline(points);
  const shapes: Shape[] = [{ kind: 'path', commands, ...looks.leader }];
  return { key, part: 'lane-line', box: pathExtent(commands, 1), shapes, place: place ?? {} };
}

function headingMark({ stage, texts, align, leader, swatch }: PlacedHeading, context: Context): Mark {
  const count = context.journey.stages.length;
  const ground: Shape[] = [];
  const boxes = texts.map(textBox);
  if (swatch) {
    const box = { ...swatch.at, width: 2 * badgeRadius, height: 2 * badgeRadius };
    ground.push({ kind: 'rect', ...box, radius: 4, fill: stageTint(stage.stage.index, count) });
    boxes.push(box, ...(swatch.letter ? [textBox(swatch.letter)] : []));
  }
  if (leader.length > 1) {
    const commands = polyline(leader);
    ground.push({ kind: 'path', commands, ...looks.leader });
    boxes.push(pathExtent(commands, 1));
  }
  const shapes = [
    ...ground,
    ...(swatch?.letter ? textShapes(swatch.letter) : []),
    ...texts.flatMap(({ block, at, muted }) => drawText(block, at, muted ? 'muted' : 'ink', { align })),
  ];
  return {
    key: `heading(${stage.stage.id})`,
    part: 'column-header',
    box: boxAround(boxes),
    shapes,
    place: { stage: stage.stage.id },
  };
}

function itemTurn({ label, badge, at }: PlacedItem, context: Context): Turn {
  const { item } = label;
  const point = numberPoint(item, badge, badgeRadius, context.frame);
  const disc = { x: badge.x - badgeRadius, y: badge.y - badgeRadius, width: 2 * badgeRadius, height: 2 * badgeRadius };
  const shapes = [...point.shapes, ...drawLabel(label, at, 'start')];
  const mark = stepMark(item.step, item.name, shapes, [disc, ...point.boxes, labelBox(label, at)]);
  return { mark, at: { step: item.step.index, row: 0 } };
}

// The arrow is the link; its reason is part of it, so that a reader hears both at once.
function closingTurns({ closing, content, rings }: PlacedCircle): Turn[] {
  const [ring] = rings;
  if (!closing || !ring || !content.closing) return [];
  const arrow = closingArrow(ring);
  const leader = polyline(closing.leader);
  const shapes: Shape[] = [
    ...arrow,
    { kind: 'path', commands: leader, ...looks.leader, stroke: 'accent' },
    ...drawText(closing.block, closing.at, 'accent', { align: closing.align }),
  ];
  const paths = shapes.flatMap((shape) => (shape.kind === 'path' ? [pathExtent(shape.commands, 2)] : []));
  const [from, to] = [content.steps.at(-1)?.step.id, content.steps[0]?.step.id];
  const mark: Mark = {
    key: 'closing()',
    part: 'link',
    box: boxAround([...paths, textBox(closing)]),
    shapes,
    name: content.closing.name,
    place: {},
    ...(from !== undefined && to !== undefined ? { joins: { from, to } } : {}),
  };
  return [{ mark, at: 'links' }];
}

function captionMark({ block, at }: PlacedText, index: number): Mark {
  const shapes = drawText(block, at, 'ink');
  return { key: `cycle(${index})`, part: 'column-header', box: textBox({ block, at }), shapes, place: {} };
}

function endMark({ kind, block, at }: PlacedEnd): Mark {
  return { key: `${kind}()`, part: kind, box: textBox({ block, at }), shapes: drawText(block, at, 'muted'), place: {} };
}

function returnMark({ key, from, to, points, name }: PlacedReturn): Mark {
  const line = roundedLine(points, 10);
  const [before, tip] = [points.at(-2) ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
  const shapes: Shape[] = [
    { kind: 'path', commands: line, ...looks.return },
    { kind: 'path', commands: arrowHead(before, tip, 'return'), fill: 'accent' },
  ];
  const box = boxAround([pathExtent(line, 2), pathExtent(arrowHead(before, tip, 'return'), 1)]);
  return { key, part: 'link', box, shapes, place: {}, joins: { from, to }, ...(name.trim() ? { name } : {}) };
}

/** The ring around a step at which two circles meet. */
export const sharedInk = { stroke: 'accent', strokeWidth: 2 } as const;

function sharedMark(step: string, { x, y }: Point): Mark {
  const r = badgeRadius + 4;
  const box = { x: x - r - 1, y: y - r - 1, width: 2 * r + 2, height: 2 * r + 2 };
  const shapes: Shape[] = [{ kind: 'circle', cx: x, cy: y, r, ...sharedInk }];
  return { key: `shared(${step})`, part: 'lane-line', box, shapes, place: {} };
}
