import type { Box, Point } from '../layout/box.js';
import type { Shape } from '../scene/mark.js';
import type { PathCommand } from '../scene/path-command.js';

/**
 * A place on the straight picture of a curve: `x` along the way, `y` in px above the worst score of its scale.
 *
 * Everything about a curve is reckoned here, where time runs to the right and better is up: lines, zones, areas, bands.
 */
export type Spot = Point;

/**
 * How the straight picture of a curve is laid onto the page: across it, down it, around a centre.
 *
 * The only thing that a new way to draw curves has to bring.
 */
export interface Projection {
  /** The box on the page that the curve may fill. */
  readonly box: Box;
  /** From the worst score to the best, in px. */
  readonly rise: number;
  /** Where the ground of the plot is: 0 or less, as far below the worst score. */
  readonly floor: number;
  /** About how many px of the page one unit along the way takes. */
  readonly unit: number;
  readonly point: (spot: Spot) => Point;
  /** A path of the straight picture, on the page. */
  readonly path: (commands: readonly PathCommand[]) => PathCommand[];
  /** The line of all places at one height, from end to end. */
  readonly level: (height: number) => PathCommand[];
  /** The hatched ground where nobody said how it was, between two places along the way, and the box that it stands for. */
  readonly ground: (from: number, to: number) => { readonly box?: Box; readonly shapes: readonly Shape[] };
}
