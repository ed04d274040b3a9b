import type { Frame } from '../../layout/frame.js';
import type { Font } from '../../layout/text/font.js';
import type { Table, TableLine } from '../../scene/table.js';
import { face, tableFonts } from './text.js';
import { space } from '../../scene/tokens.js';

/** Room at both sides of a text in its column, in px. */
export const padX = space.medium;

/** How wide everything of a table is, in px. */
export interface TableWidths {
  /** The column of running numbers; 0 where there is none. */
  readonly numbers: number;
  /** The column that names each row. */
  readonly head: number;
  readonly columns: readonly number[];
  readonly all: number;
}

/** What a column asks for: the least it can bear, and what it needs to set every text in one line. */
interface Wish {
  readonly least: number;
  readonly natural: number;
  /** All texts of its fullest cell in one line. */
  readonly bulk: number;
}

const narrowest = 96;
const comfortable = 240;
/** Where the page scrolls sideways, a column need be no wider than this to read well. */
const scrolled = 176;
const widest = 320;
/** Above so many lines a cell leaves the rest of its row empty. */
const manyLines = 4;
/** A text column alone on a wide page may be wider: about seventy letters a line. */
const reading = 560;
/** Longer texts want the widest column anyway. */
const longest = 200;

/**
 * The widths of a table's columns: by what they hold, none below 96 px, and none above 320 px unless the page has room to spare.
 *
 * Where even narrow columns find no place on the page they take what reads well, and the page scrolls sideways.
 */
export function tableWidths(table: Table, room: number, frame: Frame): TableWidths {
  const rows = table.groups.flatMap((group) => group.rows);
  const names = wishOf(
    table.head,
    rows.map(({ head }) => head.lines),
    tableFonts.name,
    frame,
  );
  const wishes = table.columns.map(({ head }, index) =>
    wishOf(
      head,
      rows.map(({ cells }) => cells[index]?.lines ?? []),
      tableFonts.cell,
      frame,
    ),
  );
  const numbers = numbersWidth(table, frame);
  const [head = narrowest, ...columns] = shared([names, ...wishes], Math.max(1, room - numbers));
  return { numbers, head, columns, all: numbers + head + columns.reduce((sum, width) => sum + width, 0) };
}

function numbersWidth({ numbers, groups }: Table, frame: Frame): number {
  if (numbers === undefined) return 0;
  const head = frame.measure(numbers, tableFonts.head);
  const widths = groups.flatMap(({ rows }) => rows.map(({ number = '' }) => frame.measure(number, tableFonts.quiet)));
  return Math.ceil(Math.min(comfortable, largest([head, ...widths])) + 2 * padX);
}

function wishOf(head: string, cells: readonly (readonly TableLine[])[], font: Font, { measure }: Frame): Wish {
  let natural = measure(head.slice(0, longest), tableFonts.head);
  let word = wordsOf(head).reduce((most, one) => Math.max(most, measure(one, tableFonts.head)), 0);
  let bulk = 0;
  for (const lines of cells) {
    let all = 0;
    for (const { text, quiet, mood } of lines) {
      const indent = mood === undefined ? 0 : face.room;
      const own = quiet ? tableFonts.quiet : font;
      const width = indent + measure(text.slice(0, longest), own);
      natural = Math.max(natural, width);
      all += width;
      for (const one of wordsOf(text)) word = Math.max(word, indent + measure(one, own));
    }
    bulk = Math.max(bulk, all);
  }
  const wide = Math.ceil(natural) + 2 * padX;
  const least = Math.max(narrowest, Math.ceil(word) + 2 * padX, Math.min(wide, 140));
  return { least: Math.min(comfortable, least), natural: Math.max(narrowest, wide), bulk };
}

/** What of a text cannot be broken between lines; Chinese and Japanese can be anywhere. */
function wordsOf(text: string): readonly string[] {
  return text.slice(0, longest).match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,40}/gu) ?? [];
}

function shared(wishes: readonly Wish[], room: number): number[] {
  const capped = wishes.map(({ natural, least }) => Math.max(least, Math.min(natural, widest)));
  const sum = total(capped);
  if (sum <= room) return grown(wishes, capped, room - sum);
  const least = total(wishes.map((wish) => wish.least));
  if (least <= room) {
    const share = (room - least) / (sum - least);
    return wishes.map((wish, index) => Math.floor(wish.least + share * ((capped[index] ?? 0) - wish.least)));
  }
  return wishes.map(({ least: own, natural, bulk }) => {
    const eased = Math.min(widest, Math.max(scrolled, Math.ceil(bulk / manyLines) + 2 * padX));
    return Math.max(own, Math.min(natural, eased));
  });
}

/** Room to spare goes to the columns that would else break their lines. */
function grown(wishes: readonly Wish[], widths: readonly number[], spare: number): number[] {
  const more = wishes.map(({ natural }, index) => Math.max(0, Math.min(natural, reading) - (widths[index] ?? 0)));
  const wanted = total(more);
  const share = wanted > 0 ? Math.min(1, spare / wanted) : 0;
  return widths.map((width, index) => Math.floor(width + share * (more[index] ?? 0)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
