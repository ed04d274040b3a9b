import type { Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import type { Table, TableRow } from '../../scene/table.js';
import { placeBand } from './band.js';
import { cellKey, placeCaption, rowHead } from './grid.js';
import { placedLines, spokenCell, type PlacedPiece, type PlacedTable } from './placed.js';
import { fitLines, tableFonts } from './text.js';
import { space } from '../../scene/tokens.js';

/** A table for a narrow page: each row a block, its name on top, below it each cell beside the head of its column. */
export function placeTableBlocks(table: Table, at: Point, room: number, frame: Frame): PlacedTable {
  const caption = placeCaption(table, at, room, frame);
  const pieces: PlacedPiece[] = [caption];
  const breaks: number[] = [at.y];
  let y = at.y + caption.box.height + space.small;
  for (const group of table.groups) {
    if (group.head) {
      if (group !== table.groups[0]) breaks.push(y);
      const place = { x: at.x, y: y + space.small, width: room, room };
      const band = placeBand(table.key, group.key, group.head, place, frame);
      pieces.push(band);
      y = band.box.y + band.box.height;
    }
    group.rows.forEach((row, index) => {
      y = placeBlock(pieces, row, { table, room, frame }, { x: at.x, y });
      if (index + 1 === group.rows.length) return;
      pieces.push({
        key: `rule(${table.key},${group.key},${row.key})`,
        part: 'lane-line',
        box: { x: at.x, y: y - 1, width: room, height: 1 },
        texts: [],
        rule: 'hairline',
        place: {},
      });
    });
  }
  return { key: table.key, pieces, right: at.x + Math.max(room, caption.box.width), bottom: y, breaks };
}

/** The share of a block that the heads of columns have. */
const aside = 0.34;

interface BlockContext {
  readonly table: Table;
  readonly room: number;
  readonly frame: Frame;
}

/** Adds the pieces of a block; its lower edge. */
function placeBlock(pieces: PlacedPiece[], row: TableRow, context: BlockContext, at: Point): number {
  const { table, room, frame } = context;
  const number = row.number ? wrapText(row.number, room, tableFonts.quiet, frame.measure) : undefined;
  const indent = number ? number.width + space.small : 0;
  const names = fitLines(row.head.lines, Math.max(1, room - indent), frame, tableFonts.name);
  const top = at.y + space.medium;
  const lineHeight = names.lines[0]?.block.lineHeight ?? number?.lineHeight ?? 0;
  const nameHeight = Math.max(names.height, number?.height ?? 0);
  pieces.push({
    ...rowHead(row, table, frame),
    box: { ...at, width: room, height: space.medium + nameHeight + space.hair },
    texts: [
      ...(number
        ? [{ block: number, at: { x: at.x, y: top + (lineHeight - number.lineHeight) / 2 }, fill: 'muted' as const }]
        : []),
      ...placedLines(names, { x: at.x + indent, y: top }),
    ],
  });
  let y = top + nameHeight + space.hair;
  row.cells.forEach(({ lines }, index) => {
    const column = table.columns[index];
    if (!column || lines.length === 0) return;
    const label = wrapText(column.head, Math.max(1, room * aside), tableFonts.head, frame.measure);
    const x = at.x + room * aside + space.medium;
    const fitted = fitLines(lines, Math.max(1, at.x + room - x), frame);
    const height = space.hair + Math.max(label.height, fitted.height) + space.hair;
    const drop = Math.max(0, (fitted.lines[0]?.block.lineHeight ?? 0) - label.lineHeight) / 2;
    pieces.push({
      key: cellKey(table, row, column.key),
      part: 'cell',
      box: { x: at.x, y, width: room, height },
      texts: [
        { block: label, at: { x: at.x, y: y + space.hair + drop }, fill: 'muted' },
        ...placedLines(fitted, { x, y: y + space.hair }),
      ],
      name: spokenCell(column.head, lines, frame),
      place: row.place,
    });
    y += height;
  });
  return y + space.medium;
}
