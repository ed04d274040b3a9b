/**
 * The longest part of a list of different numbers that rises: which items kept their order, as places in the list.
 *
 * Of two orders of the same things it is their longest common subsequence. Takes n log n time (patience sorting: Fredman,
 * On computing the length of longest increasing subsequences, Discrete Mathematics 11, 1975).
 */
export function risingPlaces(numbers: readonly number[]): ReadonlySet<number> {
  /** By length − 1: the place of the lowest number that a rise of that length can end with. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const places = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) places.add(place);
  return places;
}

/**
 * Two orders as one: the later order, with what only the earlier one has behind the thing it stood behind.
 *
 * Things that are no `anchor` (they were moved) hold no place for others.
 */
export function unionOrder<T>(earlier: readonly T[], later: readonly T[], isAnchor: (one: T) => boolean): readonly T[] {
  const known = new Set(later);
  const behind = new Map<T | undefined, T[]>();
  let anchor: T | undefined;
  for (const one of earlier) {
    if (known.has(one)) {
      if (isAnchor(one)) anchor = one;
      continue;
    }
    const there = behind.get(anchor);
    if (there) there.push(one);
    else behind.set(anchor, [one]);
  }
  return [undefined, ...later].flatMap((one) => [...(one === undefined ? [] : [one]), ...(behind.get(one) ?? [])]);
}
