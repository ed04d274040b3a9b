import { characterWidth } from '../src/layout/text/character-width.js';

/** What a cell of the grid holds, and where it stands once laid out. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell with its place and the ends of its lines, as offsets into its text. */
export interface PlacedCell {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly ends: readonly number[];
}

const column = { width: 176, padding: 12, fontSize: 13, lineHeight: 18 };

/**
 * The least work that lays a grid out: one loop wraps every text and finds each row's height, a second one sets the places.
 *
 * It knows spaces and Chinese characters as places to break a line, and nothing else of what text needs.
 */
export function gridFloor(cells: readonly Cell[], rowCount: number): PlacedCell[] {
  const heights = new Float64Array(rowCount);
  const ends = cells.map(({ row, text }) => {
    const lines = lineEnds(text, ((column.width - 2 * column.padding) * 1000) / column.fontSize);
    heights[row] = Math.max(heights[row] ?? 0, lines.length * column.lineHeight + 2 * column.padding);
    return lines;
  });
  const tops = new Float64Array(rowCount);
  for (let row = 1; row < rowCount; row++) tops[row] = (tops[row - 1] ?? 0) + (heights[row - 1] ?? 0);
  return cells.map((cell, index) => ({
    x: cell.column * column.width,
    y: tops[cell.row] ?? 0,
    height: heights[cell.row] ?? 0,
    ends: ends[index] ?? [],
  }));
}

function lineEnds(text: string, room: number): number[] {
  const ends: number[] = [];
  let [width, breakAt, widthAtBreak] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x2e80) [breakAt, widthAtBreak] = [index, width];
    width += characterWidth(code, 400);
    if (code === 0x20) [breakAt, widthAtBreak] = [index + 1, width];
    if (width <= room || breakAt <= (ends.at(-1) ?? 0)) continue;
    ends.push(breakAt);
    width -= widthAtBreak;
    widthAtBreak = 0;
  }
  ends.push(text.length);
  return ends;
}
