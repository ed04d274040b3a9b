import type { Hop, Item } from './layered.js';

/** So many crossings are less of a fault than two ways from one node that stand against their priorities. */
export const crossingsForOrder = 100;

/**
 * Below 0 if by their priorities one of two ways from a node stands before the other, above 0 if behind it; 0 if they do
 * not say, or lead to different lanes, which have an order of their own.
 */
export function boundOrder({ rank: one }: Hop, { rank: other }: Hop): number {
  return one && other && one.lane === other.lane && one.priority !== other.priority
    ? Math.sign(one.priority - other.priority)
    : 0;
}

/** How many ways from these nodes stand before one that they should stand behind. */
export function countDisorder(items: readonly Item[]): number {
  let count = 0;
  for (const { kind, outs } of items) {
    if (kind !== 'node' || outs.length < 2) continue;
    const bound = outs.filter(({ rank }) => rank !== undefined).sort(byLane);
    bound.forEach((hop, index) => {
      const before = bound[index - 1];
      if (before && boundOrder(before, hop) < 0 && before.to.at > hop.to.at) count += 1;
    });
  }
  return count;
}

function byLane(one: Hop, other: Hop): number {
  return (one.rank?.lane ?? 0) - (other.rank?.lane ?? 0) || boundOrder(one, other);
}
