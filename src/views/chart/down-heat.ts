import { stagePlaces } from '../../content/stage-places.js';
import { inRow, type ReadAt } from '../../scene/reading-order.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import type { Id } from '../../model/journey.js';
import { channelIcon } from '../../scene/channel-icon.js';
import { heatInk } from './heat.js';
import { size, space } from '../../scene/tokens.js';
import type { DownRoom, PlacedBlock } from './placed-block.js';
import type { HeatCell, HeatRow, HeatTable } from './heat-table.js';
import { labelBlock } from './part-setting.js';
import { heatMark } from './place-heat.js';
import type { PlacedMark, PlacedText } from './placed.js';

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
  const channel = context.journey.lookup.channels.get(row.channel);
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
    at: (y): PlacedMark[] => {
      const mark = heatMark(cell, { x, y, width, height });
      const left = x + 32;
      const texts: PlacedText[] = [
        { block: title, at: { x: left, y: y + 6 }, fill: 'ink' },
        {
          block: value,
          at: { x: isBeside ? x + width - value.width - space.small : left, y: y + valueTop },
          fill: heatInk(cell.level ?? 3),
        },
        { block: note, at: { x: left, y: y + noteTop }, fill: 'muted' },
      ];
      const icon = {
        kind: 'icon',
        icon: channelIcon({ ...channel, name: row.title }),
        at: { x: x + 8, y: y + 6 },
        size: 16,
        color: 'muted',
      } as const;
      return [{ ...mark, figures: [...mark.figures, icon], texts, at: inRow(turn, index) }];
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
  const text = noData + labelSeparator + titles.join(listSeparator);
  const block = labelBlock(text, width, context);
  return {
    height: block.height,
    at: (y): PlacedMark[] => [
      {
        key: `heat-missing(${stage})`,
        part: 'gap',
        figures: [],
        texts: [{ block, at: { x, y }, fill: 'muted' }],
        place: { stage },
        name: text,
        at: inRow(turn, [row, 1]),
      },
    ],
  };
}
