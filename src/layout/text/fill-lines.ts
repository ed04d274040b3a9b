import { breakLongWord } from './break-long-word.js';
import { avoidWidow } from './avoid-widow.js';
import { lastThatFits } from './last-that-fits.js';
import { lineOf, type Column, type Line } from './line.js';
import { isBlank, lineText } from './paragraph.js';
import { AMPLE, measuredPiece, pieceQueue, type Piece, type PieceQueue } from './pieces.js';

/** Up to this length a text is measured as a whole first: most labels need one line only. */
const SHORT = 200;

/**
 * The lines of one paragraph, each as full as it can be; at most `most` of them.
 *
 * Takes time in proportion to what it sets: every piece is measured once, every line a few times.
 */
export function fillLines(column: Column, most: number): Line[] {
  const end = column.paragraph.length;
  if (end <= SHORT) {
    const whole = lineOf(column, 0, end);
    if (whole.width <= column.width) return [whole];
  }
  const pieces = pieceQueue(column);
  const lines: Line[] = [];
  for (let start = 0; lines.length < most;) {
    const line = nextLine(column, pieces, start);
    // A soft hyphen or the like may fill a line by itself, with nothing to see.
    if (line.text !== '') lines.push(line);
    if (line.end >= end) return avoidWidow(column, lines);
    start = line.end;
  }
  return lines;
}

function nextLine(column: Column, pieces: PieceQueue, start: number): Line {
  const taken = pieces.takeForLine();
  const count = countThatFits(column, taken);
  if (count > 0) {
    const last = taken[count - 1] as Piece;
    pieces.giveBack(taken.slice(count));
    return lineOf(column, start, last.end, last.start);
  }
  const [word = measuredPiece(column, start, column.paragraph.length), ...others] = taken;
  pieces.giveBack(others);
  return wordLine(column, pieces, word);
}

/** How many of the pieces fit on one line. */
function countThatFits(column: Column, pieces: readonly Piece[]): number {
  const start = pieces[0]?.start ?? 0;
  const sums: number[] = []; // up to and with each piece, without the space after it
  let sum = 0;
  for (const piece of pieces) {
    sums.push(sum + piece.solid);
    sum += piece.width;
  }
  const guess = sums.findLastIndex((width) => width <= column.width);
  return (
    1 +
    lastThatFits(pieces.length, guess, (index) => {
      // Far too wide by the sum is too wide; a word of a million letters is not measured line after line.
      if ((sums[index] ?? 0) > column.width * AMPLE) return false;
      return column.measure(lineText(column.paragraph, start, pieces[index]?.end ?? start)) <= column.width;
    })
  );
}

/** A line of the beginning of a word that is wider than the box; the rest of the word goes back. */
function wordLine(column: Column, pieces: PieceQueue, word: Piece): Line {
  const end = breakLongWord(column, word.start, word.end);
  const line = lineOf(column, word.start, end);
  if (isBlank(column.paragraph.slice(end, word.end))) return { ...line, end: word.end };
  pieces.giveBack([restOf(column, word, end)]);
  return { ...line, inWord: true };
}

/** What is left of a piece from an offset on. If it is long its width is a guess, or a very long word would be measured again for each line. */
function restOf(column: Column, piece: Piece, start: number): Piece {
  if (piece.end - start <= SHORT) return measuredPiece(column, start, piece.end);
  const share = (piece.end - start) / (piece.end - piece.start);
  return { start, end: piece.end, width: piece.width * share, solid: piece.solid * share };
}
