import { countDisorder, crossingsForOrder } from './bound-order.js';
import type { Item } from './layered.js';

/** How often links cross in an order of all columns; ways that stand against their priorities count as many crossings. */
export function countCrossings(columns: readonly (readonly Item[])[]): number {
  return columns.reduce((sum, _, column) => sum + crossingsBehind(columns, column), 0);
}

/** The same for the gutter behind one column. */
export function crossingsBehind(columns: readonly (readonly Item[])[], column: number): number {
  const [items, next] = [columns[column] ?? [], columns[column + 1] ?? []];
  const crossings = crossingHops(items, next.length) + crossedTurns(items, true) + crossedTurns(next, false);
  return crossings + crossingsForOrder * countDisorder(items);
}

// Hops are met in the order of their first ends; each crosses those met before that end after it. A Fenwick tree counts them.
function crossingHops(items: readonly Item[], width: number): number {
  const tree = new Int32Array(width + 1);
  let crossings = 0;
  let met = 0;
  for (const { outs } of items) {
    for (const { to } of outs) {
      let before = 0;
      for (let index = to.at + 1; index > 0; index &= index - 1) before += tree[index] ?? 0;
      crossings += met - before;
    }
    for (const { to } of outs) {
      met += 1;
      for (let index = to.at + 1; index <= width; index += index & -index) tree[index] = (tree[index] ?? 0) + 1;
    }
  }
  return crossings;
}

// A turn crosses all hops on its side of the items between its ends, and turns of which it holds one end only.
function crossedTurns(items: readonly Item[], behind: boolean): number {
  let crossings = 0;
  for (const { at, turns } of items)
    for (const turn of turns) {
      if (turn.behind !== behind || turn.other.at < at) continue;
      for (let between = at + 1; between < turn.other.at; between += 1) {
        const item = items[between];
        if (!item) continue;
        crossings += (behind ? item.outs : item.ins).length;
        // Counted at the later of its two ends, so once a pair.
        for (const one of item.turns) if (one.behind === behind && one.other.at > turn.other.at) crossings += 1;
      }
    }
  return crossings;
}
