import type { Frame } from '../../../src/layout/frame.js';
import { draw, type Drawing } from '../../../src/pipeline.js';
import type { Mark, Part } from '../../../src/scene/mark.js';
import type { Table, TableCell } from '../../../src/scene/table.js';
import { table, type TableLayout, type TableOptions } from '../../../src/views/table/index.js';

/** Drawn tables, with questions that tests ask of them. */
export interface Drawn extends Drawing<TableLayout> {
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** All marks of a part, from back to front. */
  parts(part: Part): Mark[];
  /** The table with this key; a throw where there is none. */
  table(key: string): Table;
  /** The statements in the cell of a row and a column. */
  cell(table: string, row: string, column: string): readonly string[];
}

/** The tables of a document. */
export function drawn(json: unknown, options: Partial<TableOptions> = {}, frame: Partial<Frame> = {}): Drawn {
  const drawing = draw(json, { view: table, ...frame, options });
  const { marks } = drawing.scene;
  const tableOf = (key: string): Table => found(drawing.layout.tables, key);
  return {
    ...drawing,
    mark: (key) => found(marks, key),
    parts: (part) => marks.filter((mark) => mark.part === part),
    table: tableOf,
    cell: (key, row, column) => {
      const { columns, groups } = tableOf(key);
      const { cells } = found(
        groups.flatMap(({ rows }) => rows),
        row,
      );
      return textsOf(cells[columns.indexOf(found(columns, column))]);
    },
  };
}

/** The statements of a cell. */
export function textsOf(cell: TableCell | undefined): readonly string[] {
  return cell?.lines.map(({ text }) => text) ?? [];
}

function found<T extends { readonly key: string }>(items: readonly T[], wanted: string): T {
  const item = items.find(({ key }) => key === wanted);
  if (!item) throw new RangeError(`expected one of ${items.map(({ key }) => key).join(', ')}, got ${wanted}`);
  return item;
}
