import { lineText } from './paragraph.js';

/** A paragraph to be set, and the box it is set in. */
export interface Column {
  readonly paragraph: string;
  /** Of the box, in px. */
  readonly width: number;
  /** The width of a text in the column's font. */
  readonly measure: (text: string) => number;
}

/** A line as a part of its paragraph. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the last piece of the line that must not be broken begins. */
  readonly lastPiece: number;
  readonly text: string;
  readonly width: number;
  /** True if the line ends inside a word, because the word alone is wider than the box. */
  readonly inWord: boolean;
}

/** The line from one offset of a paragraph to another. */
export function lineOf(column: Column, start: number, end: number, lastPiece = start): Line {
  const text = lineText(column.paragraph, start, end);
  return { start, end, lastPiece, text, width: column.measure(text), inWord: false };
}
