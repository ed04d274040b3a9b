import { boxAround, type Point } from '../layout/box.js';
import { drawCard } from '../scene/card.js';
import { pathExtent } from '../scene/extent.js';
import { arrowHead, roundedLine } from '../scene/link.js';
import { looks } from '../scene/looks.js';
import type { Mark, Scene, Shape } from '../scene/mark.js';
import { polyline } from '../scene/path.js';
import type { Turn } from '../scene/reading-order.js';
import { drawStageHeader } from '../scene/stage-header.js';
import { drawText, linesOf } from '../scene/text.js';
import { stagePlaces } from '../content/stage-places.js';
import { placeAt, type Context } from '../content/context.js';
import { drawCurve } from '../curve/draw.js';
import { jointShapes } from './joint-shapes.js';
import { serviceGlyphs, serviceGround } from './draw-service.js';
import type { GridOptions } from './options.js';
import type { PlacedGrid, PlacedJoint, PlacedLane, PlacedLink, PlacedTick } from './placed.js';

/** The grid from back to front, each mark with its turn in reading. */
export function gridTurns(grid: PlacedGrid, context: Context, options: GridOptions): Turn[] {
  const { journey } = context;
  const places = stagePlaces(journey);
  const stages = grid.stages.map(({ header, box }): Turn => ({
    mark: drawStageHeader(header, box, journey.stages.length),
    at: places.get(header.id) ?? 'whole',
  }));
  return [
    ...serviceGround(grid.service),
    ...stages,
    ...grid.lanes.map((lane): Turn => ({ mark: laneMark(lane), at: 'lanes' })),
    ...grid.ticks.map((tick): Turn => ({ mark: tickMark(tick), at: 'times' })),
    ...grid.links.map((link): Turn => ({ mark: linkMark(link), at: 'links' })),
    ...grid.joints.map((joint): Turn => ({
      mark: jointMark(joint, context),
      at: { step: joint.joint.after, row: [joint.row, 1] },
    })),
    ...grid.cards.map(({ card, at, height, first, row }): Turn => ({
      mark: drawCard(card, at, height),
      at: { step: first, row },
    })),
    ...grid.curves.flatMap((curve) => drawCurve(curve, context, options)),
    ...serviceGlyphs(grid.service),
  ];
}

function laneMark({ key, lane, title, box, line }: PlacedLane): Mark {
  const shapes: Shape[] = drawText(title, box, 'muted');
  if (!line) return { key: `lane(${key})`, part: 'lane-header', box, shapes, place: { lane } };
  const commands = polyline(line);
  return {
    key: `lane(${key})`,
    part: 'lane-header',
    box: boxAround([box, pathExtent(commands, 0.5)]),
    shapes: [{ kind: 'path', commands, stroke: 'hairline' }, ...shapes],
    place: { lane },
  };
}

function jointMark({ joint, from, to }: PlacedJoint, context: Context): Mark {
  const middle: Point = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const extent = pathExtent(polyline([from, to]), 0.75);
  const badge = { x: middle.x - 8, y: middle.y - 8, width: 16, height: 16 };
  const box = joint.kind === 'same' ? extent : boxAround([extent, badge]);
  return {
    key: `joint(${joint.kind},${joint.after})`,
    part: 'link',
    box,
    shapes: jointShapes(joint.kind, from, to),
    place: placeAt(context, joint.after),
    ...(joint.name ? { name: joint.name } : {}),
  };
}

function linkMark({ from, to, points }: PlacedLink): Mark {
  const line = roundedLine(points);
  const [tip, before] = [points.at(-1), points.at(-2)];
  const shapes: Shape[] = [{ kind: 'path', commands: line, ...looks.link }];
  if (tip && before) shapes.push({ kind: 'path', commands: arrowHead(before, tip, 'link'), fill: looks.link.stroke });
  return { key: `link(${from},${to})`, part: 'link', box: pathExtent(line, 4), shapes, place: {}, joins: { from, to } };
}

function tickMark({ key, kind, block, at, box }: PlacedTick): Mark {
  const text = drawText(block, at, 'muted');
  const shapes: Shape[] =
    kind === 'bar'
      ? [{ kind: 'rect', ...box, radius: 2, fill: 'accent' }]
      : kind === 'unknown'
        ? [{ kind: 'rect', ...box, radius: 2, stroke: 'axis', dash: [2, 2] }]
        : kind === 'break'
          ? [
              {
                kind: 'path',
                commands: polyline([
                  { x: box.x, y: box.y + box.height },
                  { x: box.x + box.width, y: box.y + box.height },
                ]),
                stroke: 'axis',
                dash: [2, 4],
              },
              ...text,
            ]
          : text;
  const spoken = linesOf(block);
  return {
    key,
    part: 'time',
    box: boxAround([box, { ...at, width: block.width, height: block.height }]),
    shapes,
    place: {},
    ...(spoken && kind === 'break' ? { name: spoken } : {}),
  };
}

/** Where a page may end without cutting a stage. */
export function breaksOf(grid: PlacedGrid): Scene['breaks'] {
  return { axis: grid.along, at: grid.stages.map(({ box }) => (grid.along === 'x' ? box.x : box.y)) };
}
