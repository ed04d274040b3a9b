import type { Place } from './mark.js';
import type { MoodLevel } from './mood-face.js';

/** A table of data in words: what it is about, its columns, and its rows in groups. Every painter makes of it what it can. */
export interface Table {
  /** Unique among the tables of a journey. */
  readonly key: string;
  readonly caption: string;
  /** The head of the column of running numbers; none where rows have no number. */
  readonly numbers?: string | undefined;
  /** The head of the column that names each row. */
  readonly head: string;
  /** The columns behind it. */
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
}

/** A column of a table. */
export interface TableColumn {
  /** Unique in its table. */
  readonly key: string;
  readonly head: string;
  /** Whether its cells are plain numbers, which stand at the end of the line. */
  readonly numeric: boolean;
}

/** Rows that belong together, under a head of their own where they have one. */
export interface TableGroup {
  readonly key: string;
  readonly head?: TableGroupHead | undefined;
  readonly rows: readonly TableRow[];
}

/** What stands over a group of rows: its name, and what is said about the group as a whole. */
export interface TableGroupHead {
  readonly title: TableLine;
  readonly notes: readonly TableNote[];
  /** Its place among the groups, from 0, and how many they are. */
  readonly index: number;
  readonly count: number;
  readonly place: Place;
}

/** Something said about a group, with a word before it that tells what it is. */
export interface TableNote {
  readonly label: string;
  readonly lines: readonly TableLine[];
}

/** One row: its name, and a cell for each column. */
export interface TableRow {
  /** Unique in its table; the id of the step in a table of steps. */
  readonly key: string;
  readonly number?: string | undefined;
  readonly head: TableCell;
  readonly cells: readonly TableCell[];
  readonly place: Place;
}

/** What stands in one place of a table: nothing, or some statements one below the other. */
export interface TableCell {
  readonly lines: readonly TableLine[];
}

/** One statement. */
export interface TableLine {
  readonly text: string;
  /** BCP 47 tag of the text, where it is in another language than the table. */
  readonly lang?: string | undefined;
  /** Something beside the point: a sample size, an owner, a date. */
  readonly quiet?: boolean | undefined;
  /** A mood that the text tells, for a small face before it. */
  readonly mood?: MoodLevel | undefined;
}
