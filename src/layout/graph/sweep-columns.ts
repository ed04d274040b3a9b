import type { Item } from './layered.js';

/**
 * Orders each column after the one before it (`on`) or behind it: an item stands where its neighbours there stand on average.
 *
 * Nodes stay between the borders of their lane.
 */
export function sweepColumns(columns: readonly Item[][], on: boolean): void {
  for (let step = 1; step < columns.length; step += 1) {
    const column = on ? step : columns.length - 1 - step;
    const items = columns[column] ?? [];
    const beside = columns[on ? column - 1 : column + 1] ?? [];
    const stretch = beside.length / Math.max(1, items.length);
    const wishes = new Map(items.map((item) => [item, wishOf(item, on, stretch)]));
    holdInLanes(items, wishes);
    items.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
    items.forEach((item, at) => {
      item.at = at;
    });
  }
}

function wishOf({ at, ins, outs, turns }: Item, on: boolean, stretch: number): number {
  const hops = on ? ins : outs;
  // What only turns round here stays with what it turns to.
  if (hops.length === 0) return (turns[0]?.other.at ?? at) * stretch;
  return hops.reduce((sum, { from, to }) => sum + (on ? from.at : to.at), 0) / hops.length;
}

// Nodes stand within their own lane, links that go back outside all of them, other links inside.
function holdInLanes(items: readonly Item[], wishes: Map<Item, number>): void {
  const borders = items
    .filter(({ kind }) => kind === 'border')
    .sort((a, b) => a.index - b.index)
    .map((border) => wishes.get(border) ?? 0);
  if (borders.length === 0) return;
  const [first, last] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  for (const [item, wish] of wishes) {
    if (item.kind === 'border') continue;
    const [least, most] =
      item.kind === 'node' ? [borders[item.lane] ?? first, borders[item.lane + 1] ?? last] : [first, last];
    const inside = Math.min(most - margin, Math.max(least + margin, wish));
    wishes.set(item, item.outer ? outsideOf(wish, first, last) : inside);
  }
}

const margin = 0.1;

function outsideOf(wish: number, first: number, last: number): number {
  return wish - first < last - wish ? Math.min(wish, first - margin) : Math.max(wish, last + margin);
}
