/** A straight map from one range of numbers to another. */
export type LinearScale = (value: number) => number;

/**
 * The straight map that takes `from[0]` to `to[0]` and `from[1]` to `to[1]`.
 *
 * ```ts
 * linearScale([-2, 2], [100, 0])(0); // 50
 * ```
 *
 * A range without length maps to the middle of `to`, so that no NaN can arise.
 */
export function linearScale(from: readonly [number, number], to: readonly [number, number]): LinearScale {
  // Halves, because the whole length of a range may be more than a number can hold.
  const half = from[1] / 2 - from[0] / 2;
  if (!(Math.abs(half) > 0)) return () => (to[0] + to[1]) / 2;
  return (value) => to[0] + ((value / 2 - from[0] / 2) / half) * (to[1] - to[0]);
}
