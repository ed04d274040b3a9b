import type { Context } from '../../../content/context.js';
import { stagePlaces } from '../../../content/stage-places.js';
import type { Box, Point } from '../../../layout/box.js';
import { wrapText } from '../../../layout/text/wrap-text.js';
import type { Id } from '../../../model/journey.js';
import { channelIcon } from '../../../scene/channel-icon.js';
import { inRow, type ReadAt } from '../../../scene/reading-order.js';
import { size, space } from '../../../scene/tokens.js';
import type { ChartOptions } from '../options.js';
import { alignIn, labelBlock, partHead, type ChartPart, type DownRoom, type PartSetting } from '../part.js';
import { chartMark, piece, text, type ChartMark, type Piece } from '../piece.js';
import type { PlacedBlock, PlacedPart } from '../placed.js';
import { heatGround, heatInk } from './heat-ground.js';
import { heatTable, type HeatCell, type HeatRow, type HeatTable } from './heat-table.js';

const least = 40;
const iconRoom = 24;

/** The table of channels and stages; `undefined` when nothing is known. */
export function heatPart(context: Context, { heat }: ChartOptions): ChartPart | undefined {
  const table = heatTable(context, heat);
  return (
    table && {
      head: partHead('heat', context, table.notes),
      rows: table.rows.length + 1,
      hasNames: false,
      levels: table.levels,
      across: (setting, firstRow, top) => placeHeat(table, setting, firstRow, top),
      down: (room, firstRow) => heatBlocks(table, room, firstRow),
    }
  );
}

/** The table of channels and stages from `top` down: a row a channel, its cells as wide as the stages above. */
function placeHeat(table: HeatTable, setting: PartSetting, firstRow: number, top: number): PlacedPart {
  const heads = stageNames(setting, top);
  const marks: ChartMark[] = [...heads.marks];
  let y = heads.bottom;
  table.rows.forEach((row, order) => {
    const placed = placeRow(row, setting, firstRow + 1 + order, y);
    marks.push(...placed.marks);
    y = placed.bottom + space.hair;
  });
  return { marks, curves: [], bottom: y };
}

function stageNames({ context, columns, measures }: PartSetting, top: number): { marks: ChartMark[]; bottom: number } {
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
function cellMark(cell: HeatCell, box: Box, said: readonly Piece[], at: ReadAt): ChartMark {
  const { key, level, stage, name } = cell;
  const part = level === undefined ? 'gap' : 'cell';
  return chartMark({ key, part, pieces: [heatGround(level, box), ...said], place: { stage }, name, at });
}

/** The icon of a channel. */
function channelPiece({ channel, title }: HeatRow, { journey }: Context, { x, y }: Point): Piece {
  const icon = channelIcon({ ...journey.lookup.channels.get(channel), name: title });
  return piece([{ kind: 'icon', icon, x, y, size: 16, color: 'muted' }]);
}

/** The channels of each stage down the page: those that are known with their tint, the others named as not known. */
function heatBlocks({ rows }: HeatTable, room: DownRoom, row: number): PlacedBlock[] {
  const stages = stagePlaces(room.context.journey);
  return room.context.journey.stages.flatMap(({ id }, index): PlacedBlock[] => {
    const cells = rows.flatMap((one) => {
      const cell = one.cells[index];
      return cell ? [{ one, cell }] : [];
    });
    const known = cells.filter(({ cell }) => cell.level !== undefined);
    const missing = cells.filter(({ cell }) => cell.level === undefined).map(({ one }) => one.title);
    const at = stages.get(id) ?? 'whole';
    const blocks = known.map(({ one, cell }) => cellBlock(one, cell, room, inRow(at, row)));
    return missing.length > 0 ? [...blocks, missingBlock(id, missing, room, inRow(at, [row, 1]))] : blocks;
  });
}

function cellBlock(row: HeatRow, cell: HeatCell, { context, x, width }: DownRoom, readAt: ReadAt): PlacedBlock {
  const value = wrapText(cell.text, Math.max(1, width - 24), { size: size.cell, weight: 600 }, context.frame.measure);
  const room = width - 40;
  const isBeside = room - value.width - space.small > 64;
  const title = labelBlock(row.title, isBeside ? room - value.width - space.small : room, context);
  const note = labelBlock(cell.note, room, context);
  const valueTop = isBeside ? 6 : 6 + title.height;
  const noteTop = Math.max(6 + title.height, valueTop + value.height);
  const height = noteTop + note.height + 6;
  return {
    place: { stage: cell.stage },
    height,
    at: (y) => {
      const left = x + 32;
      const valueX = isBeside ? x + width - value.width - space.small : left;
      const said = [
        channelPiece(row, context, { x: x + 8, y: y + 6 }),
        text(title, { x: left, y: y + 6 }, 'ink'),
        text(value, { x: valueX, y: y + valueTop }, heatInk(cell.level ?? 3)),
        text(note, { x: left, y: y + noteTop }, 'muted'),
      ];
      return [cellMark(cell, { x, y, width, height }, said, readAt)];
    },
  };
}

function missingBlock(
  stage: Id,
  titles: readonly string[],
  { context, x, width }: DownRoom,
  readAt: ReadAt,
): PlacedBlock {
  const { noData, labelSeparator, listSeparator } = context.frame.words;
  const name = noData + labelSeparator + titles.join(listSeparator);
  const block = labelBlock(name, width, context);
  return {
    place: { stage },
    height: block.height,
    at: (y) => [
      chartMark({
        key: `heat-missing(${stage})`,
        part: 'gap',
        pieces: [text(block, { x, y }, 'muted')],
        place: { stage },
        name,
        at: readAt,
      }),
    ],
  };
}
