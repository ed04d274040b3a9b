import type { Box } from '../../layout/box.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { noData } from '../../scene/no-data.js';
import { radius, type ColorName } from '../../scene/tokens.js';
import { piece, type Piece } from './piece.js';

/** The ground of a cell of a heat table: five tints around neutral, or the hatch of what is not known. */
export function heatGround(level: MoodLevel | undefined, box: Box): Piece {
  return level === undefined
    ? missing(box)
    : piece([{ kind: 'rect', ...box, radius: radius.chip, fill: `emotion-${level}-soft` }], `heat-${level}`);
}

/** The ground of something that is not known, where it could be. */
export function missing(box: Box): Piece {
  return piece(noData(box), 'no-data');
}

/** The ink on a tint of a heat table. */
export function heatInk(level: MoodLevel): ColorName {
  return `emotion-${level}`;
}
