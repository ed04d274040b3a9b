import type { Point } from '../layout/box.js';
import type { Shape } from '../scene/mark.js';
import { polyline } from '../scene/path.js';
import { seriesPoint, type SeriesStyle } from '../scene/series-style.js';

/**
 * The company's own rating at a step: a square, joined to what customers say there.
 *
 * It is no line of its own from step to step: two lines would be compared along time, and what matters is the distance at
 * each step.
 */
export function dumbbell(customer: Point | undefined, company: Point, style: SeriesStyle): Shape[] {
  const bar: Shape[] = customer
    ? [{ kind: 'path', commands: polyline([customer, company]), stroke: 'axis', strokeWidth: 2 }]
    : [];
  return [...bar, ...seriesPoint({ ...style, color: 'ink', point: 'square' }, company, true)];
}
