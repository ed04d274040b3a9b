import { leadOf } from '../../curve/facts.js';
import type { CurveRow } from '../../content/rows.js';
import type { Point } from '../../layout/box.js';
import type { Shape } from '../../scene/mark.js';

/** Radius of the faces at the ends of a scale. */
export const scaleFace = 8;

/** Whether a curve has to say which way is better: the points of one voice are faces, and say it themselves. */
export function needsFaces(row: CurveRow): boolean {
  return row.felt && leadOf(row) === undefined;
}

/** The face at an end of a scale: which way is better (rule 6). */
export function scaleFaceAt({ x, y }: Point, end: 'worst' | 'best'): Shape {
  const icon = end === 'worst' ? 'face-1' : 'face-5';
  return { kind: 'icon', icon, x: x - scaleFace, y: y - scaleFace, size: 2 * scaleFace, color: 'muted' };
}
