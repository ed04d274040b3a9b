import { scaleEnds } from '../insight/emotion-figures.js';
import { linearScale } from '../layout/linear-scale.js';
import type { Scale } from '../model/journey.js';
import type { Projection, Spot } from './projection.js';
import type { Point } from '../layout/box.js';

/** How good a score is on its scale: 0 for the worst, 1 for the best. */
export function shareOf(scale: Scale): (value: number) => number {
  return heightOf(scale, { rise: 1 });
}

/** How high a score stands above the worst one, in px. */
export function heightOf(scale: Scale, { rise }: Pick<Projection, 'rise'>): (value: number) => number {
  const { worst, best } = scaleEnds(scale);
  return linearScale([worst, best], [0, rise]);
}

/** The point on the page of a score at a place along the way. */
export function pointOf(scale: Scale, projection: Projection): (value: number, along: Spot['x']) => Point {
  const height = heightOf(scale, projection);
  return (value, along) => projection.point({ x: along, y: height(value) });
}
