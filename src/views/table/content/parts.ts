import { localeOfText } from '../../../model/text.js';
import type { Text } from '../../../model/journey.js';
import type { Table, TableCell, TableGroup, TableLine, TableRow } from '../../../scene/table.js';
import type { Context } from '../../../content/context.js';

/** Something that may stand in a cell. Nothing, and an empty text, take no room. */
export type Said = TableLine | string | undefined;

/** A column of a table of things: what its cells say of each. */
export interface ColumnOf<Thing> {
  readonly key: string;
  /** What else a host may call it by, alone or with others: `score`, the id or the role of a lane. */
  readonly calls?: readonly string[];
  readonly head: string;
  readonly numeric?: boolean;
  readonly cell: (thing: Thing) => Said | readonly Said[];
}

/** A row to be: the thing it is about, and how it is called. */
export interface RowOf<Thing> {
  readonly key: string;
  readonly thing: Thing;
  readonly name: readonly Said[];
  readonly number?: string;
  readonly place?: TableRow['place'];
}

/** A group of rows to be. */
export interface GroupOf<Thing> {
  readonly key: string;
  readonly head?: TableGroup['head'];
  readonly rows: readonly RowOf<Thing>[];
}

/** What a table is called, and how its rows are grouped. */
export interface TableOf<Thing> {
  readonly key: string;
  readonly caption: string;
  readonly numbers?: string;
  readonly head: string;
  readonly columns: readonly ColumnOf<Thing>[];
  readonly groups: readonly GroupOf<Thing>[];
}

/** A table with the columns that have something to say; none where there are no rows. */
export function tableOf<Thing>({ columns, groups, ...names }: TableOf<Thing>): Table[] {
  const cells = groups.map(({ rows }) =>
    rows.map(({ thing }) => columns.map((column): TableCell => ({ lines: cellLines(column, thing) }))),
  );
  const filled = columns.map((_, index) => cells.some((rows) => rows.some((row) => row[index]?.lines.length)));
  const kept = <T>(items: readonly T[]): T[] => items.filter((_, index) => filled[index]);
  const table: Table = {
    ...names,
    columns: kept(columns).map(({ key, head, numeric = false }) => ({ key, head, numeric })),
    groups: groups.map(({ key, head, rows }, group) => ({
      key,
      head,
      rows: rows.map((row, index) => ({
        key: row.key,
        number: row.number,
        head: { lines: linesOf(row.name) },
        cells: kept(cells[group]?.[index] ?? []),
        place: row.place ?? {},
      })),
    })),
  };
  return groups.every(({ rows, head }) => rows.length === 0 && !head) ? [] : [table];
}

/** Things as the rows of one group without a head; each key is the thing's own id, or its number. */
export function rowsOf<Thing extends object>(
  things: readonly Thing[],
  name: (thing: Thing) => readonly Said[] | Said,
): GroupOf<Thing>[] {
  const idOf = (thing: Thing): string | undefined => ('id' in thing ? String(thing.id) : undefined);
  const rows = things.map((thing, index) => ({
    key: idOf(thing) ?? String(index),
    thing,
    name: linesOf(name(thing)),
  }));
  return rows.length > 0 ? [{ key: 'all', rows }] : [];
}

// A spreadsheet reads no minus but the hyphen as the sign of a number.
function cellLines<Thing>({ cell, numeric }: ColumnOf<Thing>, thing: Thing): TableLine[] {
  const lines = linesOf(cell(thing));
  return numeric ? lines.map((line) => ({ ...line, text: line.text.replace(/^−/, '-') })) : lines;
}

/** The statements among what may be said. */
export function linesOf(said: Said | readonly Said[]): TableLine[] {
  const all: readonly Said[] = Array.isArray(said) ? said : [said as Said];
  return all.flatMap((one): TableLine[] => {
    const line = typeof one === 'string' ? { text: one } : one;
    return line && line.text.trim() !== '' ? [line] : [];
  });
}

/** A text of the document as a line; it knows its language where that is not the reader's. */
export function told(text: Text | undefined, { say, frame, journey }: Context): TableLine {
  const lang = localeOfText(text, frame.locale, journey.locale);
  const line = { text: say(text) };
  return lang !== undefined && lang !== frame.locale ? { ...line, lang } : line;
}

/** The same texts as lines. */
export function toldAll(texts: readonly Text[], context: Context): TableLine[] {
  return texts.map((text) => told(text, context));
}

/** A line beside the point. */
export function quiet(text: string): TableLine {
  return { text, quiet: true };
}

/** A number as the reader's language writes it; nothing for none. */
export function figure(value: number | null | undefined, { frame }: Context): string {
  return value === undefined || value === null ? '' : frame.words.number(value);
}

/** A choice of the document in the reader's language; a word that the library does not know, as it is. */
export function chosen(words: Readonly<Record<string, string>>, choice: string | undefined): string {
  if (choice === undefined) return '';
  return (Object.hasOwn(words, choice) ? words[choice] : undefined) ?? choice;
}
