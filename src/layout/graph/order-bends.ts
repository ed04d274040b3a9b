import { spanOf, type Bend } from './bend.js';

/** What it costs if two legs lie on each other: more than any number of crossings. */
export const lie = 1000;

const mostRounds = 4;

/** The bends of a gutter in an order in which their legs cross rarely: each in turn goes where it costs least. */
export function orderBends(bends: readonly Bend[], gap: number): Bend[] {
  const costs = bends.map((one) => bends.map((other) => (one === other ? 0 : costBefore(one, other, gap))));
  const order = bends.map((_, index) => index).sort((a, b) => middleOf(bends[a]) - middleOf(bends[b]) || a - b);
  for (let round = 0, moved = true; round < mostRounds && moved; round += 1) {
    moved = false;
    for (let bend = 0; bend < bends.length; bend += 1) {
      const from = order.indexOf(bend);
      order.splice(from, 1);
      const to = bestPlace(bend, order, costs, from);
      order.splice(to, 0, bend);
      moved ||= to !== from;
    }
  }
  return order.flatMap((index) => bends[index] ?? []);
}

/** What it costs if one bend stands before another: crossings, and legs that lie on each other or nearly so. */
export function costBefore(one: Bend, other: Bend, gap: number): number {
  const [first, last] = spanOf(one);
  const [otherFirst, otherLast] = spanOf(other);
  if (first > otherLast + gap || otherFirst > last + gap) return 0;
  let cost = 0;
  for (const end of one.ends) {
    if (end > otherFirst && end < otherLast) cost += 1;
    for (const start of other.starts) if (Math.abs(start - end) < gap / 2) cost += lie;
  }
  for (const start of other.starts) if (start > first && start < last) cost += 1;
  return cost;
}

function middleOf(bend: Bend | undefined): number {
  if (!bend) return 0;
  const [first, last] = spanOf(bend);
  return (first + last) / 2;
}

function bestPlace(
  bend: number,
  order: readonly number[],
  costs: readonly (readonly number[])[],
  from: number,
): number {
  let sum = 0;
  const sums = [0];
  for (const other of order) {
    sum += (costs[other]?.[bend] ?? 0) - (costs[bend]?.[other] ?? 0);
    sums.push(sum);
  }
  const least = sums.reduce((most, one) => Math.min(most, one), Infinity);
  return sums[from] === least ? from : sums.indexOf(least);
}
