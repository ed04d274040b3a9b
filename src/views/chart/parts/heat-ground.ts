import type { Box } from '../../../layout/box.js';
import type { MoodLevel } from '../../../scene/mood-face.js';
import { radius, type ColorName } from '../../../scene/tokens.js';
import { missing, piece, type Piece } from '../piece.js';

/** The ground of a cell of a heat table: five tints around neutral, or the hatch of what is not known. */
export function heatGround(level: MoodLevel | undefined, box: Box): Piece {
  return level === undefined
    ? missing(box)
    : piece([{ kind: 'rect', ...box, radius: radius.chip, fill: `emotion-${level}-soft` }], `heat-${level}`);
}

/** The ink on a tint of a heat table. */
export function heatInk(level: MoodLevel): ColorName {
  return `emotion-${level}`;
}
