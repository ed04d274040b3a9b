import type { Font } from '../../layout/text/font.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import type { TableLine } from '../../scene/table.js';
import { size } from '../../scene/tokens.js';

/** A statement in lines, at its height in the cell. */
export interface FittedLine {
  readonly block: TextBlock;
  readonly y: number;
  /** How far it stands in, to leave room for a face. */
  readonly indent: number;
  readonly line: TableLine;
}

/** The statements of a cell, one below the other. */
export interface FittedLines {
  readonly lines: readonly FittedLine[];
  readonly height: number;
}

/** Size in px of the face before a score, and the room it takes. */
export const face = { size: 16, room: 22 } as const;

const gap = 2;

/** The fonts of a table. */
export const tableFonts = {
  caption: { size: size.name, weight: 600 },
  head: { size: size.label, weight: 600 },
  band: { size: size.stage, weight: 600 },
  name: { size: size.cell, weight: 600 },
  cell: { size: size.cell, weight: 400 },
  quiet: { size: size.label, weight: 400 },
} as const satisfies Readonly<Record<string, Font>>;

/** The statements of a cell, wrapped to a width. `font` is that of what is not beside the point. */
export function fitLines(
  lines: readonly TableLine[],
  width: number,
  frame: Frame,
  font: Font = tableFonts.cell,
): FittedLines {
  let y = 0;
  const fitted = lines.flatMap((line): FittedLine[] => {
    const indent = line.mood === undefined ? 0 : face.room;
    const room = Math.max(1, width - indent);
    const block = wrapText(line.text, room, line.quiet ? tableFonts.quiet : font, frame.measure);
    if (block.lines.length === 0) return [];
    const top = y === 0 ? 0 : y + gap;
    y = top + Math.max(block.height, line.mood === undefined ? 0 : face.size + gap);
    return [{ block, y: top, indent, line }];
  });
  return { lines: fitted, height: y };
}
