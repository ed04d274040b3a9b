import { inRow } from '../../scene/reading-order.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import { flowLine, type FlowItem, type FlowRow } from './flow-rows.js';
import { flowSegment, stateGlyph } from './bar.js';
import { labelBlock, type DownRoom } from './part-setting.js';
import { chartMark, text, type Piece } from './piece.js';
import type { PlacedBlock } from './placed.js';

const thick = 12;

/** The counts at a place down the page: a stacked bar as long as those who came in, and its numbers in words. */
export function flowBlock(row: FlowRow, item: FlowItem, { context, x, width }: DownRoom, index: number): PlacedBlock {
  const { words } = context.frame;
  const { flow, dropped } = words.chart;
  const head = wrapText(
    `${row.title} · ${flow.inflow} ${item.figures.inflow}`,
    width,
    { size: size.cell, weight: 600 },
    context.frame.measure,
  );
  const fault = labelBlock(item.fault ?? '', width - 20, context, 600);
  const said = (['processed', 'processing', 'exit'] as const).map((part) => flowLine(part, item.figures, context));
  const lines = labelBlock([...said, ...item.exits].join('\n'), width, context);
  const drop = labelBlock(
    item.figures.drop ? dropped + words.labelSeparator + item.figures.drop : '',
    width,
    context,
    600,
  );
  const barTop = head.height + space.hair;
  const barHeight = item.fault === undefined ? thick : fault.height;
  const linesTop = barTop + barHeight + space.hair;
  return {
    height: linesTop + lines.height + drop.height,
    at: (y) => {
      const pieces = [
        ...(item.fault === undefined
          ? segments(row, item, { x, y: y + barTop, width })
          : [stateGlyph('bad', { x, y: y + barTop + (fault.lineHeight - 12) / 2 })]),
        text(head, { x, y }, 'ink'),
        text(fault, { x: x + 20, y: y + barTop }, 'pain'),
        text(lines, { x, y: y + linesTop }, 'muted'),
        text(drop, { x, y: y + linesTop + lines.height }, 'pain'),
      ];
      const { place, at } = item.where;
      return [chartMark({ key: item.key, part: 'bar', pieces, place, name: item.name, at: inRow(at, index) })];
    },
  };
}

function segments(
  { most }: FlowRow,
  { parts }: FlowItem,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Piece[] {
  let x = at.x;
  return parts.map(({ part, count }) => {
    const width = (count / most) * at.width;
    const box = { x, y: at.y, width, height: thick };
    x += width;
    return flowSegment(part, box);
  });
}
