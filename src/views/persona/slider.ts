import type { Point } from '../../layout/box.js';
import type { Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { seriesPoint, type SeriesStyle } from '../../scene/series-style.js';

/** The height in px that a slider takes. */
export const sliderHeight = 16;

/** Where somebody stands between two ends: a line with a tick at each end and in the middle, and the point of their series. */
export function drawSlider(style: SeriesStyle, at: Point, width: number, share: number): Shape[] {
  const y = at.y + sliderHeight / 2;
  // Both ends are so far in that the point can stand on them with its halo.
  const placeOf = (part: number): number => at.x + 7 + part * Math.max(0, width - 14);
  const line = (from: Point, to: Point): Shape => ({
    kind: 'path',
    commands: polyline([from, to]),
    stroke: 'axis',
    strokeWidth: 1,
  });
  const ticks = [0, 0.5, 1].map(placeOf);
  return [
    line({ x: placeOf(0), y }, { x: placeOf(1), y }),
    ...ticks.map((x) => line({ x, y: y - 3 }, { x, y: y + 3 })),
    ...seriesPoint(style, { x: placeOf(share), y }),
  ];
}
