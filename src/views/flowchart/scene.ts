import type { Box } from '../../layout/box.js';
import { drawBranch } from './branch.js';
import { drawCard } from '../../scene/card.js';
import type { Mark, Scene, Shape } from '../../scene/mark.js';
import type { ReadAt, Row, Turn } from '../../scene/reading-order.js';
import { drawStageHeader } from '../../scene/stage-header.js';
import { drawText } from '../../scene/text.js';
import { sceneOf } from '../../content/sheet.js';
import { stagePlaces } from '../../content/stage-places.js';
import type { Context } from '../../content/context.js';
import { drawMessage, drawNode } from './draw-node.js';
import type { FlowchartLayout } from './layout.js';
import { labelTurns, lineTurn, tieTurns } from './draw-line.js';
import { linePath } from './line-path.js';
import { diamondRadius } from './node-shape.js';
import type { PagedFlow, PagedLane } from './page-flow.js';
import type { PlacedNode } from './placed-flow.js';

/** A flowchart as marks, seen by its reader: mirrored where reading starts at the right. */
export function drawFlowchart({ flow, sheet, options }: FlowchartLayout): Scene {
  const { context } = sheet;
  const path = linePath(flow, options.links);
  const keys = flow.nodes.map(({ node }) => node.key);
  const turns: Turn[] = [
    ...flow.lanes.map((lane): Turn => ({ mark: bandMark(lane, flow), at: 'decoration' })),
    ...stageTurns(flow, context),
    ...flow.lanes.map((lane): Turn => ({ mark: laneMark(lane), at: 'lanes' })),
    ...flow.lines.map((line): Turn => lineTurn(line, keys, path)),
    ...flow.lines.flatMap((line) => labelTurns(line)),
    ...flow.nodes.flatMap((placed) => nodeTurns(placed, flow)),
  ];
  const at = flow.stages.map(({ box }) => (flow.down ? box.y : box.x));
  return sceneOf(sheet, turns, { axis: flow.down ? 'y' : 'x', at });
}

function stageTurns({ stages }: PagedFlow, { journey }: Context): Turn[] {
  const places = stagePlaces(journey);
  return stages.map(({ header, box }): Turn => ({
    mark: drawStageHeader(header, box, journey.stages.length),
    at: places.get(header.id) ?? 'whole',
  }));
}

// Grounds take turns, and a hairline parts them where the theme has no grounds to tell apart.
function bandMark({ key, band, index }: PagedLane, { down, lanes }: PagedFlow): Mark {
  const fill = index % 2 === 0 ? 'surface' : 'page';
  const ground: Shape = { kind: 'rect', ...band, radius: 8, fill };
  const line: Shape = down
    ? { kind: 'rect', ...band, x: band.x + band.width - 1, width: 1, fill: 'hairline' }
    : { kind: 'rect', ...band, y: band.y + band.height - 1, height: 1, fill: 'hairline' };
  const shapes = index + 1 < lanes.length ? [ground, line] : [ground];
  return { key: `band(${key})`, part: 'lane-band', box: band, shapes, place: { lane: key } };
}

function laneMark({ key, title, at }: PagedLane): Mark {
  const box = { ...at, width: title.width, height: title.height };
  return { key: `lane(${key})`, part: 'lane-header', box, shapes: drawText(title, at, 'muted'), place: { lane: key } };
}

/** What stands at a step, in the order in which the eye meets it. */
function nodeTurns(placed: PlacedNode, { down }: PagedFlow): Turn[] {
  const { node, shape, at } = placed;
  // Down the page what stands in one row is read along it, and each column of it from top to bottom.
  const rowOf = ({ y }: Box): Row => (down ? [at.x, y] : y);
  const read = ({ box }: Mark): ReadAt =>
    node.kind === 'empty'
      ? { stage: node.stage, before: node.before, row: rowOf(box) }
      : { step: node.step.index, row: rowOf(box) };
  const gates = shape.gates.flatMap(({ card, at: corner, line }): Turn[] => {
    const mark = drawCard(card, { x: at.x + corner.x, y: at.y + corner.y });
    return [...tieTurns(line, card.content, placed), { mark, at: read(mark) }];
  });
  const own = [drawNode(placed), drawMessage(placed, down)].flatMap((mark): Turn[] =>
    mark ? [{ mark, at: read(mark) }] : [],
  );
  return [...branchTurn(placed, down), ...gates, ...own];
}

function branchTurn({ node, shape, at }: PlacedNode, down: boolean): Turn[] {
  const { diamond, body } = shape;
  if (!diamond || node.kind !== 'step') return [];
  const middle = { x: at.x + diamond.x, y: at.y + diamond.y };
  const tie = down
    ? ([
        { x: middle.x, y: at.y + body.y + body.height },
        { x: middle.x, y: middle.y - diamondRadius },
      ] as const)
    : ([
        { x: at.x + body.x + body.width, y: middle.y },
        { x: middle.x - diamondRadius, y: middle.y },
      ] as const);
  const place = { stage: node.step.stage, step: node.step.id };
  return [{ mark: drawBranch(`branch(${node.step.id})`, place, tie, middle, diamondRadius), at: 'decoration' }];
}
