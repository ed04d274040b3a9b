import { inRow } from '../../scene/reading-order.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { DownRoom, PlacedBlock } from './placed-block.js';
import { flowLine, type FlowItem, type FlowRow } from './flow-rows.js';
import { labelBlock } from './part-setting.js';
import type { Figure, PlacedMark, PlacedText } from './placed.js';

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
    at: (y): PlacedMark[] => {
      const texts: PlacedText[] = [
        { block: head, at: { x, y }, fill: 'ink' },
        { block: fault, at: { x: x + 20, y: y + barTop }, fill: 'pain' },
        { block: lines, at: { x, y: y + linesTop }, fill: 'muted' },
        { block: drop, at: { x, y: y + linesTop + lines.height }, fill: 'pain' },
      ];
      const figures: Figure[] =
        item.fault === undefined
          ? segments(row, item, { x, y: y + barTop, width })
          : [{ kind: 'state', state: 'bad', at: { x, y: y + barTop + (fault.lineHeight - 12) / 2 } }];
      const { place, at } = item.where;
      return [{ key: item.key, part: 'bar', figures, texts, place, name: item.name, at: inRow(at, index) }];
    },
  };
}

function segments(
  { most }: FlowRow,
  { parts }: FlowItem,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Figure[] {
  let x = at.x;
  return parts.map(({ part, count }): Figure => {
    const width = (count / most) * at.width;
    const box = { x, y: at.y, width, height: thick };
    x += width;
    return { kind: 'segment', part, box };
  });
}
