import { stagePlaces } from '../../content/stage-places.js';
import { inRow } from '../../scene/reading-order.js';
import type { Box } from '../../layout/box.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { channelIcon } from '../../scene/channel-icon.js';
import { heatInk } from './heat.js';
import { size, space } from '../../scene/tokens.js';
import type { HeatCell, HeatRow, HeatTable } from './heat-table.js';
import { alignIn, labelBlock, type PartSetting, type PlacedPart } from './part-setting.js';
import type { PlacedMark } from './placed.js';

const least = 40;
const iconRoom = 24;

/** The table of channels and stages from `top` down: a row a channel, its cells as wide as the stages above. */
export function placeHeat(table: HeatTable, setting: PartSetting, firstRow: number, top: number): PlacedPart {
  const heads = stageNames(setting, firstRow, top);
  const marks: PlacedMark[] = [...heads.marks];
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
): { marks: PlacedMark[]; bottom: number } {
  const blocks = context.journey.stages.map(({ title }, index) =>
    labelBlock(context.say(title), columns.stages[index]?.size ?? 1, context, 600, true),
  );
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const marks = context.journey.stages.map(({ id }, index): PlacedMark => {
    const { start, size: width } = columns.stages[index] ?? { start: 0, size: 1 };
    const block = blocks[index] ?? labelBlock('', 1, context);
    const at = { x: measures.x + start, y: top + height - block.height };
    return {
      key: `heat-head(${id})`,
      part: 'column-header',
      figures: [],
      texts: [{ block, at, fill: 'muted', within: width, align: alignIn(width, context) }],
      place: { stage: id },
      at: 'decoration',
    };
  });
  return {
    marks: marks.filter(({ texts }) => texts.some(({ block }) => block.lines.length > 0)),
    bottom: top + height + space.hair,
  };
}

function placeRow(
  row: HeatRow,
  setting: PartSetting,
  index: number,
  top: number,
): { marks: PlacedMark[]; bottom: number } {
  const { context, columns, measures } = setting;
  const channel = context.journey.lookup.channels.get(row.channel);
  const title = labelBlock(row.title, measures.rail - iconRoom, context);
  const fitted = row.cells.map((cell, stage) => {
    const { start, size: width } = columns.stages[stage] ?? { start: 0, size: 1 };
    const text = wrapText(cell.text, Math.max(1, width - 8), { size: size.stage, weight: 600 }, context.frame.measure);
    return { cell, x: measures.x + start, width, text, note: labelBlock(cell.note, width - 8, context, 400, true) };
  });
  const height = Math.max(least, title.height + 8, ...fitted.map(({ text, note }) => text.height + note.height + 8));
  const head: PlacedMark = {
    key: `channel(${row.channel})`,
    part: 'lane-header',
    figures: [
      {
        kind: 'icon',
        icon: channelIcon({ ...channel, name: row.title }),
        at: { x: measures.margin, y: top + (height - 16) / 2 },
        size: 16,
        color: 'muted',
      },
    ],
    texts: [{ block: title, at: { x: measures.margin + iconRoom, y: top + (height - title.height) / 2 }, fill: 'ink' }],
    place: {},
    at: 'lanes',
  };
  const stages = stagePlaces(context.journey);
  const cells = fitted.map(({ cell, x, width, text, note }): PlacedMark => {
    const box: Box = { x, y: top, width, height };
    // A cell wider than the page says what it has where reading starts.
    const align = alignIn(width, context);
    const at = { x: x + (align === 'start' ? space.medium : 4), y: top + (height - text.height - note.height) / 2 };
    return {
      ...heatMark(cell, box),
      texts: [
        {
          block: text,
          at,
          fill: cell.level === undefined ? 'muted' : heatInk(cell.level),
          within: width - 8,
          align,
        },
        {
          block: note,
          at: { x: at.x, y: at.y + text.height },
          fill: 'muted',
          within: width - 8,
          align,
        },
      ],
      at: inRow(stages.get(cell.stage) ?? 'whole', index),
    };
  });
  return { marks: [head, ...cells], bottom: top + height };
}

/** A cell of the table without its texts. */
export function heatMark(cell: HeatCell, box: Box): Omit<PlacedMark, 'texts' | 'at'> {
  return {
    key: cell.key,
    part: cell.level === undefined ? 'gap' : 'cell',
    figures: [{ kind: 'cell', box, level: cell.level }],
    place: { stage: cell.stage },
    name: cell.name,
  };
}
