import type { Point } from '../../layout/box.js';

/** A stretch of a circle, in degrees from 12 o'clock, clockwise; `to` is not less than `from`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** A place on a circle: an angle in degrees from 12 o'clock, clockwise, and the distance from the centre in px. */
export interface PolarPoint {
  readonly angle: number;
  readonly radius: number;
}

/**
 * The point at an angle and a distance from `centre`.
 *
 * ```ts
 * polar({ x: 0, y: 0 }, { angle: 90, radius: 10 }); // { x: 10, y: 0 }
 * ```
 */
export function polar(centre: Point, { angle, radius }: PolarPoint): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: centre.x + radius * Math.sin(turn), y: centre.y - radius * Math.cos(turn) };
}

/** The angle of a point around `centre`, from 0 up to 360. */
export function angleOf(centre: Point, { x, y }: Point): number {
  const turn = (Math.atan2(x - centre.x, centre.y - y) * 180) / Math.PI;
  return turn < 0 ? turn + 360 : turn;
}

/** Degrees of a circle with the given radius that are `length` px long. */
export function degreesOf(length: number, radius: number): number {
  return (length / Math.max(1, radius)) * (180 / Math.PI);
}

/** The middle of an arc. */
export function middleOf({ from, to }: Arc): number {
  return (from + to) / 2;
}

/** Neighbouring arcs that fill `whole` in the proportion of their weights; equal ones where all weights are 0. */
export function arcsOf(weights: readonly number[], whole: Arc): Arc[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const sweep = whole.to - whole.from;
  let at = whole.from;
  return weights.map((weight, index) => {
    const from = at;
    at = index === weights.length - 1 ? whole.to : at + sweep * (sum > 0 ? weight / sum : 1 / weights.length);
    return { from, to: at };
  });
}

/**
 * Weights of which none is less than `least` of the whole: those below it get `least`, the others share the rest in
 * their own proportion.
 *
 * ```ts
 * raisedShares([0, 1, 3], 0.2); // [0.2, 0.2, 0.6]
 * ```
 */
export function raisedShares(weights: readonly number[], least: number): number[] {
  const floor = Math.min(least, 1 / Math.max(1, weights.length));
  // From the lightest up: once one is heavy enough, so are all heavier ones.
  const order = weights.map((_, index) => index).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  const shares = weights.map(() => floor);
  let rest = weights.reduce((total, weight) => total + weight, 0);
  let room = 1;
  order.forEach((index, place) => {
    const weight = weights[index] ?? 0;
    const share = rest > 0 ? (weight / rest) * room : room / (order.length - place);
    if (share >= floor) {
      shares[index] = share;
      return;
    }
    rest -= weight;
    room -= floor;
  });
  return shares;
}
