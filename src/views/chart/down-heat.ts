import { stagePlaces } from '../../content/stage-places.js';
import { inRow, type ReadAt } from '../../scene/reading-order.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import type { Id } from '../../model/journey.js';
import { heatInk } from './heat.js';
import { size, space } from '../../scene/tokens.js';
import type { HeatCell, HeatRow, HeatTable } from './heat-table.js';
import { labelBlock, type DownRoom } from './part-setting.js';
import { chartMark, text } from './piece.js';
import { cellMark, channelPiece } from './place-heat.js';
import type { PlacedBlock } from './placed.js';

/** The channels of each stage down the page: those that are known with their tint, the others named as not known. */
export function heatBlocks({ rows }: HeatTable, room: DownRoom, row: number): ReadonlyMap<Id, readonly PlacedBlock[]> {
  const stages = stagePlaces(room.context.journey);
  return new Map(
    room.context.journey.stages.map(({ id }, index): [Id, PlacedBlock[]] => {
      const cells = rows.flatMap((one) => {
        const cell = one.cells[index];
        return cell ? [{ one, cell }] : [];
      });
      const known = cells.filter(({ cell }) => cell.level !== undefined);
      const missing = cells.filter(({ cell }) => cell.level === undefined).map(({ one }) => one.title);
      const turn = stages.get(id) ?? 'whole';
      const blocks = known.map(({ one, cell }) => cellBlock(one, cell, room, { row, turn }));
      return [id, missing.length > 0 ? [...blocks, missingBlock(id, missing, room, { row, turn })] : blocks];
    }),
  );
}

interface Turn {
  readonly row: number;
  readonly turn: ReadAt;
}

function cellBlock(
  row: HeatRow,
  cell: HeatCell,
  { context, x, width }: DownRoom,
  { row: index, turn }: Turn,
): PlacedBlock {
  const value = wrapText(cell.text, Math.max(1, width - 24), { size: size.cell, weight: 600 }, context.frame.measure);
  const room = width - 40;
  const isBeside = room - value.width - space.small > 64;
  const title = labelBlock(row.title, isBeside ? room - value.width - space.small : room, context);
  const note = labelBlock(cell.note, room, context);
  const valueTop = isBeside ? 6 : 6 + title.height;
  const noteTop = Math.max(6 + title.height, valueTop + value.height);
  const height = noteTop + note.height + 6;
  return {
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
      return [cellMark(cell, { x, y, width, height }, said, inRow(turn, index))];
    },
  };
}

function missingBlock(
  stage: Id,
  titles: readonly string[],
  { context, x, width }: DownRoom,
  { row, turn }: Turn,
): PlacedBlock {
  const { noData, labelSeparator, listSeparator } = context.frame.words;
  const name = noData + labelSeparator + titles.join(listSeparator);
  const block = labelBlock(name, width, context);
  return {
    height: block.height,
    at: (y) => [
      chartMark({
        key: `heat-missing(${stage})`,
        part: 'gap',
        pieces: [text(block, { x, y }, 'muted')],
        place: { stage },
        name,
        at: inRow(turn, [row, 1]),
      }),
    ],
  };
}
