/** A stretch of the time axis, in px. */
export interface Stretch {
  readonly start: number;
  readonly size: number;
}

/**
 * The level of each stretch, 0 first, so that stretches on one level keep `gap` px apart.
 *
 * Each goes to the lowest level that is free where it starts, the earliest first, so that there are no more levels than
 * stretches lie over each other anywhere; of those that start together the order of the list decides.
 */
export function stackLevels(stretches: readonly Stretch[], gap: number): number[] {
  const ends: number[] = [];
  const levels = stretches.map(() => 0);
  const inTurn = stretches.map((stretch, index) => ({ ...stretch, index })).sort((a, b) => a.start - b.start);
  for (const { start, size, index } of inTurn) {
    const free = ends.findIndex((end) => end + gap <= start + 0.001);
    const level = free === -1 ? ends.length : free;
    ends[level] = start + size;
    levels[index] = level;
  }
  return levels;
}

/** The top of each level when every level is as high as its highest member. */
export function levelTops(
  levels: readonly number[],
  heights: readonly number[],
  gap: number,
): { readonly tops: number[]; readonly height: number } {
  const highest: number[] = [];
  levels.forEach((level, index) => (highest[level] = Math.max(highest[level] ?? 0, heights[index] ?? 0)));
  const tops: number[] = [];
  let y = 0;
  for (const height of highest) {
    tops.push(y);
    y += height + gap;
  }
  return { tops, height: Math.max(0, y - gap) };
}
