import type { Item, Turn } from './layered.js';

/**
 * Adds what turns cost in each slot of an item, as steps from slot to slot.
 *
 * Hops of the item cross the turns of others that reach over it; its own turns cross what lies between their ends.
 */
export function addTurnCosts(steps: Float64Array, item: Item, items: readonly Item[], crossingCost: number): void {
  for (const { at, turns } of items)
    for (const { other, behind } of turns) {
      if (other.at < at) continue;
      const hops = (behind ? item.outs : item.ins).length * crossingCost;
      steps[at + 1] = (steps[at + 1] ?? 0) + hops;
      steps[other.at + 1] = (steps[other.at + 1] ?? 0) - hops;
    }
  for (const turn of item.turns) {
    const end = turn.other.at;
    if (end < 0) continue;
    for (const one of items) {
      if (one.at === end) continue;
      const cost = crossedAt(one, turn) * crossingCost;
      if (one.at < end) {
        steps[0] = (steps[0] ?? 0) + cost;
        steps[one.at + 1] = (steps[one.at + 1] ?? 0) - cost;
      } else steps[one.at + 1] = (steps[one.at + 1] ?? 0) + cost;
    }
  }
}

// What a turn crosses if it reaches over an item: its hops, and other turns that end there. One that it reaches over
// with both ends it does not cross after all, which is found at the farther of them.
function crossedAt(one: Item, { behind, other: { at: end } }: Turn): number {
  let crossed = (behind ? one.outs : one.ins).length;
  for (const turn of one.turns) {
    const { at } = turn.other;
    if (turn.behind !== behind || at === end || at < 0) continue;
    const farther = at < end === one.at < end && Math.abs(at - end) < Math.abs(one.at - end);
    crossed += farther ? -1 : 1;
  }
  return crossed;
}
