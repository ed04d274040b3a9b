import type { Box } from '../../layout/box.js';
import { linearScale } from '../../layout/linear-scale.js';
import type { MetricItem } from './metric-lanes.js';
import type { Figure } from './placed.js';

/** The values of one figure over time as a small line in a box. */
export function sparkIn({ x, y, width, height }: Box, { trend, state }: MetricItem): Figure {
  const least = trend.reduce((low, value) => Math.min(low, value), Infinity);
  const most = trend.reduce((high, value) => Math.max(high, value), -Infinity);
  const at = linearScale([least, most], [y + height - 3, y + 3]);
  const along = linearScale([0, trend.length - 1], [x + 3, x + width - 3]);
  return { kind: 'spark', state, points: trend.map((value, index) => ({ x: along(index), y: at(value) })) };
}
