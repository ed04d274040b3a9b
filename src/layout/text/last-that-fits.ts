/**
 * The greatest index below `count` for which `fits` holds, if it holds up to some index and no further; −1 if for none.
 *
 * A good `guess` makes it two questions; a bad one costs the logarithm of its error.
 */
export function lastThatFits(count: number, guess: number, fits: (index: number) => boolean): number {
  let low = -1; // the greatest known to fit
  let high = count; // the least known not to
  let at = Math.min(Math.max(guess, 0), count - 1);
  for (let step = 1; low + 1 < high; step *= 2) {
    if (fits(at)) low = at;
    else high = at;
    const leap = low === at ? low + step : high - step;
    at = leap > low && leap < high ? leap : Math.floor((low + high) / 2);
  }
  return low;
}
