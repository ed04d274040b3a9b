import type { Box } from '../../layout/box.js';
import { hatch } from '../../scene/hatch.js';
import type { Shape } from '../../scene/mark.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { radius, type ColorName } from '../../scene/tokens.js';

/** The ground of a cell of a heat table: five tints around neutral, or the hatch of what is not known. */
export function heatGround(level: MoodLevel | undefined, box: Box): Shape[] {
  const rounded = { kind: 'rect', ...box, radius: radius.chip } as const;
  if (level !== undefined) return [{ ...rounded, fill: `emotion-${level}-soft` }];
  return [
    { ...rounded, fill: 'surface' },
    { ...hatch(box, 'axis'), opacity: 0.2 },
  ];
}

/** The ink on a tint of a heat table. */
export function heatInk(level: MoodLevel): ColorName {
  return `emotion-${level}`;
}
