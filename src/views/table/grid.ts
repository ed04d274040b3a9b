import type { Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import type { Table, TableGroup, TableRow } from '../../scene/table.js';
import { placeBand } from './band.js';
import { placedLines, spoken, spokenCell, type PlacedPiece, type PlacedTable } from './placed.js';
import { fitLines, tableFonts } from './text.js';
import { padX, tableWidths, type TableWidths } from './widths.js';
import { space } from '../../scene/tokens.js';

const padY = 10;

/** A table with its top left corner at `at`, as columns and rows; `room` is the width that a page has for it. */
export function placeTableGrid(table: Table, at: Point, room: number, frame: Frame): PlacedTable {
  const widths = tableWidths(table, room, frame);
  const caption = placeCaption(table, at, room, frame);
  const pieces: PlacedPiece[] = [caption];
  const breaks: number[] = [at.y];
  const heads = placeHeads(table, { x: at.x, y: at.y + caption.box.height + space.medium }, widths, frame);
  pieces.push(...heads);
  let y = heads.reduce((low, { box }) => Math.max(low, box.y + box.height), at.y);
  for (const group of table.groups) {
    if (group.head) {
      if (group !== table.groups[0]) breaks.push(y);
      const band = placeBand(
        table.key,
        group.key,
        group.head,
        { ...at, y: y + space.small, width: widths.all, room },
        frame,
      );
      pieces.push(band);
      y = band.box.y + band.box.height;
    }
    y = placeRows(pieces, { table, group, widths, frame }, { x: at.x, y });
  }
  return { key: table.key, pieces, right: at.x + Math.max(widths.all, caption.box.width), bottom: y, breaks };
}

/** The caption of a table with its top left corner at `at`. */
export function placeCaption({ key, caption }: Table, at: Point, room: number, frame: Frame): PlacedPiece {
  const block = wrapText(caption, room, tableFonts.caption, frame.measure);
  return {
    key: `table(${key})`,
    part: 'title',
    box: { ...at, width: block.width, height: block.height },
    texts: [{ block, at, fill: 'ink' }],
    name: caption,
    place: {},
  };
}

function placeHeads(table: Table, at: Point, widths: TableWidths, frame: Frame): PlacedPiece[] {
  const cells = [
    ...(table.numbers === undefined
      ? []
      : [{ key: 'number()', text: table.numbers, width: widths.numbers, end: true }]),
    { key: 'head()', text: table.head, width: widths.head, end: false },
    ...table.columns.map(({ key, head, numeric }, index) => ({
      key,
      text: head,
      width: widths.columns[index] ?? 0,
      end: numeric,
    })),
  ];
  const blocks = cells.map(({ text, width }) => fitHead(text, width, frame));
  const height = blocks.reduce((most, block) => Math.max(most, block.height), 0) + 2 * space.small;
  let x = at.x;
  return cells.map(({ key, width, end }, index): PlacedPiece => {
    const block = blocks[index] ?? fitHead('', width, frame);
    const box = { x, y: at.y, width, height };
    x += width;
    const corner = { x: box.x + padX, y: at.y + height - space.small - block.height };
    const within = end ? { within: width - 2 * padX } : {};
    return {
      key: `column(${table.key},${key})`,
      part: 'column-header',
      box,
      texts: [{ block, at: corner, fill: 'muted', ...within }],
      rule: 'axis',
      place: {},
    };
  });
}

function fitHead(text: string, width: number, frame: Frame): TextBlock {
  return wrapText(text, Math.max(1, width - 2 * padX), tableFonts.head, frame.measure);
}

interface RowContext {
  readonly table: Table;
  readonly group: TableGroup;
  readonly widths: TableWidths;
  readonly frame: Frame;
}

/** Adds the pieces of a group's rows; the lower edge of the last. */
function placeRows(pieces: PlacedPiece[], context: RowContext, at: Point): number {
  const { table, group, widths } = context;
  let y = at.y;
  group.rows.forEach((row, index) => {
    const height = placeRow(pieces, row, context, { x: at.x, y });
    y += height;
    if (index + 1 === group.rows.length) return;
    pieces.push({
      key: `rule(${table.key},${group.key},${row.key})`,
      part: 'lane-line',
      box: { x: at.x, y: y - 1, width: widths.all, height: 1 },
      texts: [],
      rule: 'hairline',
      place: {},
    });
  });
  return y;
}

function placeRow(pieces: PlacedPiece[], row: TableRow, context: RowContext, at: Point): number {
  const { table, widths, frame } = context;
  const names = fitLines(row.head.lines, widths.head - 2 * padX, frame, tableFonts.name);
  const cells = row.cells.map(({ lines }, index) => fitLines(lines, (widths.columns[index] ?? 0) - 2 * padX, frame));
  const height = 2 * padY + [names, ...cells].reduce((most, cell) => Math.max(most, cell.height), names.height);
  const top = at.y + padY;
  const number = row.number ? wrapText(row.number, widths.numbers, tableFonts.quiet, frame.measure) : undefined;
  const first = names.lines[0]?.block;
  pieces.push({
    ...rowHead(row, table, frame),
    box: { ...at, width: widths.numbers + widths.head, height },
    texts: [
      ...(number
        ? [
            {
              block: number,
              at: { x: at.x + padX, y: top + ((first?.lineHeight ?? number.lineHeight) - number.lineHeight) / 2 },
              fill: 'muted' as const,
              within: widths.numbers - 2 * padX,
            },
          ]
        : []),
      ...placedLines(names, { x: at.x + widths.numbers + padX, y: top }),
    ],
  });
  let x = at.x + widths.numbers + widths.head;
  cells.forEach((cell, index) => {
    const width = widths.columns[index] ?? 0;
    const column = table.columns[index];
    if (column && cell.lines.length > 0) {
      const within = column.numeric ? { within: width - 2 * padX } : {};
      pieces.push({
        key: cellKey(table, row, column.key),
        part: 'cell',
        box: { x, y: at.y, width, height },
        texts: placedLines(cell, { x: x + padX, y: top }, within),
        name: spokenCell(column.head, row.cells[index]?.lines ?? [], frame),
        place: row.place,
      });
    }
    x += width;
  });
  return height;
}

/** What the head of a row is called: a step has its own id, and is a card. */
export function rowHead(
  row: TableRow,
  table: Table,
  frame: Frame,
): Pick<PlacedPiece, 'key' | 'part' | 'name' | 'place'> {
  const isStep = row.place.step !== undefined;
  return {
    key: isStep ? row.key : `${table.key}(${row.key})`,
    part: isStep ? 'card' : 'cell',
    name: spoken(row.head.lines, frame),
    place: row.place,
  };
}

/** The key of a cell. */
export function cellKey(table: Table, row: TableRow, column: string): string {
  return `${table.key}(${row.key},${column})`;
}
