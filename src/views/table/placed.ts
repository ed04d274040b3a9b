import { allSentences } from '../../layout/all-sentences.js';
import type { Box, Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { Part, Place } from '../../scene/mark.js';
import type { TableLine } from '../../scene/table.js';
import type { FittedLines } from './text.js';
import type { ColorName } from '../../scene/tokens.js';

/** A text of a table at its place. */
export interface PlacedText {
  readonly block: TextBlock;
  readonly at: Point;
  readonly fill: ColorName;
  readonly lang?: string | undefined;
  readonly mood?: TableLine['mood'];
  /** The width at whose end it stands; without it, it stands at the start. */
  readonly within?: number | undefined;
}

/** A piece of a table at its place: a caption, the head of a column, a cell, a band over rows, or a rule. */
export interface PlacedPiece {
  readonly key: string;
  readonly part: Part;
  readonly box: Box;
  readonly texts: readonly PlacedText[];
  /** The colour of its ground. */
  readonly ground?: ColorName | undefined;
  /** The colour of a line along its lower edge. */
  readonly rule?: ColorName | undefined;
  readonly name?: string | undefined;
  readonly place: Place;
}

/** A table whose pieces have their places. */
export interface PlacedTable {
  readonly key: string;
  readonly pieces: readonly PlacedPiece[];
  readonly right: number;
  readonly bottom: number;
  /** Where a page may end: above each group of rows. */
  readonly breaks: readonly number[];
}

/** The texts of a cell with their top left corner at `at`. */
export function placedLines(
  { lines }: FittedLines,
  at: Point,
  look: { readonly fill?: ColorName; readonly within?: number | undefined } = {},
): PlacedText[] {
  return lines.map(({ block, y, indent, line }) => ({
    block,
    at: { x: at.x + indent, y: at.y + y },
    fill: line.quiet ? 'muted' : (look.fill ?? 'ink'),
    lang: line.lang,
    mood: line.mood,
    ...(look.within === undefined ? {} : { within: look.within - indent }),
  }));
}

/** What a reader hears of some statements. */
export function spoken(lines: readonly TableLine[], { words }: Frame): string {
  return allSentences(
    lines.map(({ text }) => text),
    words,
  );
}

/** What a reader hears of a cell: the head of its column, then what it says. */
export function spokenCell(head: string, lines: readonly TableLine[], frame: Frame): string {
  const said = spoken(lines, frame);
  return head ? head + frame.words.labelSeparator + said : said;
}
