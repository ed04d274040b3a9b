import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import type { Table } from '../../scene/table.js';
import { placeTableBlocks } from './blocks.js';
import { placeTableGrid } from './grid.js';
import type { PlacedTable } from './placed.js';
import { space } from '../../scene/tokens.js';
import { sheetAround, sheetRoom, type Sheet } from '../../content/sheet.js';
import { factsInHeader } from './content/about.js';
import { tablesOf } from './content/tables.js';
import { contextOf } from '../../content/context.js';
import type { TableOptions } from './options.js';

/** The tables of a journey with everything in its place, in px from the side where reading starts. */
export interface TableLayout {
  readonly width: number;
  readonly height: number;
  readonly options: TableOptions;
  /** All that is said, before it has a place: for those who show tables of their own. */
  readonly tables: readonly Table[];
  readonly placed: readonly PlacedTable[];
  readonly sheet: Sheet;
}

/** Narrower pages than this show each row as a block. */
const narrow = 560;

/** Where everything of the tables fits. Linear in what the journey holds. */
export function layoutTable(journey: Journey, frame: Frame, options: TableOptions): TableLayout {
  const context = contextOf(journey, frame);
  const around = { header: options.header, legend: 'hide' } as const;
  const room = sheetRoom(context, around);
  const tables = tablesOf(context, options);
  const place = frame.width < narrow ? placeTableBlocks : placeTableGrid;
  let y = room.top;
  const placed = (room.header ? tables.flatMap(besideHeader) : tables).map((table, index) => {
    const at = { x: room.margin, y: index === 0 ? y : y + space.huge };
    const one = place(table, at, room.width, frame);
    y = one.bottom;
    return one;
  });
  const right = placed.reduce((most, one) => Math.max(most, one.right), room.margin + room.width);
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const sheet = sheetAround(room, { right, bottom: y, entries: [], message }, context, around);
  return { width: sheet.width, height: sheet.height, options, tables, placed, sheet };
}

/** A table beside a header: what that says already is not drawn twice. */
function besideHeader(table: Table): Table[] {
  if (table.key !== 'about') return [table];
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ key }) => !factsInHeader.includes(key)),
  }));
  return groups.some(({ rows }) => rows.length > 0) ? [{ ...table, groups }] : [];
}
