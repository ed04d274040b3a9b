import type { Box } from '../../layout/box.js';
import type { Shape } from '../../scene/mark.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { noData } from '../../scene/no-data.js';
import { radius, type ColorName } from '../../scene/tokens.js';

/** The ground of a cell of a heat table: five tints around neutral, or the hatch of what is not known. */
export function heatGround(level: MoodLevel | undefined, box: Box): Shape[] {
  return level === undefined
    ? noData(box)
    : [{ kind: 'rect', ...box, radius: radius.chip, fill: `emotion-${level}-soft` }];
}

/** The ink on a tint of a heat table. */
export function heatInk(level: MoodLevel): ColorName {
  return `emotion-${level}`;
}
