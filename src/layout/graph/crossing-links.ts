import type { Item, Layered } from './layered.js';

/** The links that cross others in an order of all columns. */
export function crossingLinks({ columns, chains }: Layered): Set<number> {
  const crossing = new Set<number>();
  const turning = new Map<Item, number[]>();
  const turns = chains.flatMap((chain, link) =>
    chain.slice(1).flatMap((item, index) => {
      const before = chain[index];
      if (before?.column !== item.column) return [];
      for (const end of [before, item]) turning.set(end, [...(turning.get(end) ?? []), link]);
      return [{ link, from: before, to: item }];
    }),
  );
  for (const items of columns) {
    const hops = items.flatMap(({ outs }) => outs);
    hops.forEach((one, index) => {
      for (const other of hops.slice(index + 1))
        if ((one.from.at - other.from.at) * (one.to.at - other.to.at) < 0) crossing.add(one.link).add(other.link);
    });
  }
  for (const { link, from, to } of turns) {
    const behind = from.turns.some((turn) => turn.other === to && turn.behind);
    const items = columns[from.column] ?? [];
    for (const item of items.slice(Math.min(from.at, to.at) + 1, Math.max(from.at, to.at))) {
      const met = [...(behind ? item.outs : item.ins).map((hop) => hop.link), ...(turning.get(item) ?? [])];
      for (const other of met) crossing.add(link).add(other);
    }
  }
  crossing.delete(-1);
  return crossing;
}
