import { stagePlaces } from '../../content/stage-places.js';
import { inRow, type ReadAt } from '../../scene/reading-order.js';
import type { Box, Point } from '../../layout/box.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { Context } from '../../content/context.js';
import { heatGround, heatInk } from './heat.js';
import { size, space } from '../../scene/tokens.js';
import type { HeatCell, HeatRow, HeatTable } from './heat-table.js';
import { alignIn, labelBlock, type PartSetting } from './part-setting.js';
import { chartMark, piece, text, type ChartMark, type Piece } from './piece.js';
import type { PlacedPart } from './placed.js';

const least = 40;
const iconRoom = 24;

/** The table of channels and stages from `top` down: a row a channel, its cells as wide as the stages above. */
export function placeHeat(table: HeatTable, setting: PartSetting, firstRow: number, top: number): PlacedPart {
  const heads = stageNames(setting, firstRow, top);
  const marks: ChartMark[] = [...heads.marks];
  let y = heads.bottom;
  table.rows.forEach((row, order) => {
    const placed = placeRow(row, setting, firstRow + 1 + order, y);
    marks.push(...placed.marks);
    y = placed.bottom + space.hair;
  });
  return { marks, curves: [], bottom: y };
}

function stageNames(
  { context, columns, measures }: PartSetting,
  row: number,
  top: number,
): { marks: ChartMark[]; bottom: number } {
  const blocks = context.journey.stages.map(({ title }, index) =>
    labelBlock(context.say(title), columns.stages[index]?.size ?? 1, context, 600, true),
  );
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const marks = context.journey.stages.map(({ id }, index) => {
    const { start, size: width } = columns.stages[index] ?? { start: 0, size: 1 };
    const block = blocks[index] ?? labelBlock('', 1, context);
    const at = { x: measures.x + start, y: top + height - block.height };
    return chartMark({
      key: `heat-head(${id})`,
      part: 'column-header',
      pieces: [text(block, at, 'muted', { within: width, align: alignIn(width, context) })],
      place: { stage: id },
      at: 'decoration',
    });
  });
  return {
    marks: marks.filter(({ mark }) => mark.shapes.length > 0),
    bottom: top + height + space.hair,
  };
}

function placeRow(
  row: HeatRow,
  setting: PartSetting,
  index: number,
  top: number,
): { marks: ChartMark[]; bottom: number } {
  const { context, columns, measures } = setting;
  const title = labelBlock(row.title, measures.rail - iconRoom, context);
  const fitted = row.cells.map((cell, stage) => {
    const { start, size: width } = columns.stages[stage] ?? { start: 0, size: 1 };
    const value = wrapText(cell.text, Math.max(1, width - 8), { size: size.stage, weight: 600 }, context.frame.measure);
    return { cell, x: measures.x + start, width, value, note: labelBlock(cell.note, width - 8, context, 400, true) };
  });
  const height = Math.max(least, title.height + 8, ...fitted.map(({ value, note }) => value.height + note.height + 8));
  const head = chartMark({
    key: `channel(${row.channel})`,
    part: 'lane-header',
    pieces: [
      channelPiece(row, context, { x: measures.margin, y: top + (height - 16) / 2 }),
      text(title, { x: measures.margin + iconRoom, y: top + (height - title.height) / 2 }, 'ink'),
    ],
    at: 'lanes',
  });
  const stages = stagePlaces(context.journey);
  const cells = fitted.map(({ cell, x, width, value, note }) => {
    const box: Box = { x, y: top, width, height };
    // A cell wider than the page says what it has where reading starts.
    const align = alignIn(width, context);
    const at = { x: x + (align === 'start' ? space.medium : 4), y: top + (height - value.height - note.height) / 2 };
    const place = { within: width - 8, align } as const;
    const said = [
      text(value, at, cell.level === undefined ? 'muted' : heatInk(cell.level), place),
      text(note, { x: at.x, y: at.y + value.height }, 'muted', place),
    ];
    return cellMark(cell, box, said, inRow(stages.get(cell.stage) ?? 'whole', index));
  });
  return { marks: [head, ...cells], bottom: top + height };
}

/** A cell of the table: its ground, and what is `said` on it. */
export function cellMark(cell: HeatCell, box: Box, said: readonly Piece[], at: ReadAt): ChartMark {
  const { key, level, stage, name } = cell;
  const part = level === undefined ? 'gap' : 'cell';
  return chartMark({ key, part, pieces: [heatGround(level, box), ...said], place: { stage }, name, at });
}

/** The icon of a channel. */
export function channelPiece({ channel, title }: HeatRow, { journey }: Context, { x, y }: Point): Piece {
  const icon = channelIcon({ ...journey.lookup.channels.get(channel), name: title });
  return piece([{ kind: 'icon', icon, x, y, size: 16, color: 'muted' }]);
}
