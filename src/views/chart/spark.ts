import type { Box } from '../../layout/box.js';
import { linearScale } from '../../layout/linear-scale.js';
import type { MetricItem } from './metric-lanes.js';
import { polyline } from '../../scene/path.js';
import { stateColor } from './bar.js';
import { piece, type Piece } from './piece.js';

/** The values of one figure over time as a small line in a box. */
export function sparkIn({ x, y, width, height }: Box, { trend, state }: MetricItem): Piece {
  const least = trend.reduce((low, value) => Math.min(low, value), Infinity);
  const most = trend.reduce((high, value) => Math.max(high, value), -Infinity);
  const at = linearScale([least, most], [y + height - 3, y + 3]);
  const along = linearScale([0, trend.length - 1], [x + 3, x + width - 3]);
  const points = trend.map((value, index) => ({ x: along(index), y: at(value) }));
  const last = points.at(-1);
  const color = stateColor(state);
  return piece([
    { kind: 'path', commands: polyline(points), stroke: color, strokeWidth: 1.5 },
    ...(last ? ([{ kind: 'circle', cx: last.x, cy: last.y, r: 2.5, fill: color }] as const) : []),
  ]);
}
