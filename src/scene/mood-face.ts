import type { Point } from '../layout/box.js';
import type { Shape } from './mark.js';
import type { ColorName } from './tokens.js';

/** A mood from 1 (very bad) to 5 (very good). */
export type MoodLevel = 1 | 2 | 3 | 4 | 5;

/** A round face on the tint of its mood: mouth and brows tell it, the colour only repeats it (rule 43). */
export function moodFace(level: MoodLevel, { x, y }: Point, radius = 11): Shape[] {
  const color = `emotion-${level}` as ColorName;
  const size = radius * 2;
  return [
    { kind: 'circle', cx: x, cy: y, r: radius + 2, fill: 'page' },
    { kind: 'circle', cx: x, cy: y, r: radius, fill: `${color}-soft` as ColorName },
    { kind: 'icon', icon: `face-${level}`, x: x - radius, y: y - radius, size, color },
  ];
}
