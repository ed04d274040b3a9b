import type { Point } from '../layout/box.js';
import type { Ink, PathShape } from './mark.js';
import { polyline } from './path.js';

/** The mark of a moment that matters: a diamond, which no ordinary point is (rule 32). */
export function momentDiamond({ x, y }: Point, radius: number, ink: Ink): PathShape {
  const corners = [
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
    { x: x - radius, y },
  ];
  return { kind: 'path', commands: polyline(corners, true), ...ink };
}
