import type { Point } from '../../layout/box.js';
import { looks } from '../../scene/looks.js';
import type { Mark, Place, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { momentDiamond } from '../../scene/moment.js';

/** A decision: the diamond through which all outcomes of a step leave, and the short line that joins it to the card. */
export function drawBranch(
  key: string,
  place: Place,
  tie: readonly [Point, Point],
  middle: Point,
  radius: number,
): Mark {
  return {
    key,
    part: 'branch',
    box: boxOf(tie, middle, radius + 1),
    shapes: [{ kind: 'path', commands: polyline(tie), ...looks.link }, branchDiamond(middle, radius)],
    place,
  };
}

/** The diamond alone, as a legend shows it. */
export function branchDiamond(middle: Point, radius: number): Shape {
  return momentDiamond(middle, radius, { fill: 'raised', stroke: 'muted', strokeWidth: 1.5 });
}

function boxOf([from]: readonly [Point, Point], { x, y }: Point, reach: number): Mark['box'] {
  const [left, top] = [Math.min(from.x - 1, x - reach), Math.min(from.y - 1, y - reach)];
  return { x: left, y: top, width: x + reach - left, height: y + reach - top };
}
