import { lineBreaks } from './line-breaks.js';
import type { Column } from './line.js';
import { trimEnd } from './paragraph.js';

/** A part of a paragraph in which no line ends by itself, with the space after it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** About how wide: what stands at its edges may kern or join. */
  readonly width: number;
  /** The width without the space after it, which vanishes at the end of a line. */
  readonly solid: number;
}

/** The pieces of a paragraph, found and measured as they are asked for. */
export interface PieceQueue {
  /** The next pieces: as many as a line may hold, and a few more. */
  takeForLine(): Piece[];
  giveBack(pieces: readonly Piece[]): void;
}

/** How much wider than the box the pieces of a line may be by their sum: measured as a whole they may be narrower. */
export const AMPLE = 1.1;

/** A piece of a column's paragraph, measured. */
export function measuredPiece({ paragraph, measure }: Column, start: number, end: number): Piece {
  const text = paragraph.slice(start, end);
  const width = measure(text);
  const solidEnd = trimEnd(text).length;
  return { start, end, width, solid: solidEnd < text.length ? width - measure(text.slice(solidEnd)) : width };
}

/** The queue of a column's pieces. */
export function pieceQueue(column: Column): PieceQueue {
  const breaks = lineBreaks(column.paragraph);
  const returned: Piece[] = []; // the next one last
  let found = 0;

  function next(): Piece | undefined {
    if (returned.length > 0) return returned.pop();
    const { done, value: end } = breaks.next() as IteratorResult<number, undefined>;
    if (done || end === undefined) return undefined;
    const start = found;
    found = end;
    return measuredPiece(column, start, end);
  }

  return {
    takeForLine() {
      const taken: Piece[] = [];
      let width = 0;
      while (taken.length === 0 || width <= column.width * AMPLE) {
        const piece = next();
        if (!piece) break;
        taken.push(piece);
        width += piece.width;
      }
      return taken;
    },
    giveBack(pieces) {
      for (let i = pieces.length - 1; i >= 0; i--) returned.push(pieces[i] as Piece);
    },
  };
}
