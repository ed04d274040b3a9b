import type { Point } from '../layout/box.js';
import { looks } from '../scene/looks.js';
import type { Shape } from '../scene/mark.js';
import { polyline } from '../scene/path.js';
import type { Joint } from '../content/rows.js';

/** The line from one step to the next, with a badge in its middle where the channel or the team changes. */
export function jointShapes(kind: Joint['kind'], from: Point, to: Point): Shape[] {
  const line: Shape = { kind: 'path', commands: polyline([from, to]), ...looks.link };
  if (kind === 'same') return [line];
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const color = kind === 'broken-switch' ? 'pain' : 'muted';
  const icon = kind === 'broken-switch' ? 'failed' : kind === 'hand-off' ? 'hand-off' : 'switch';
  return [
    line,
    { kind: 'circle', cx: x, cy: y, r: 7, fill: 'page', stroke: color },
    { kind: 'icon', icon, x: x - 5, y: y - 5, size: 10, color },
  ];
}
