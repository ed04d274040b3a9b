import type { Item, Layered } from './layered.js';
import { threadMover } from './move-thread.js';
import { threadsOf } from './threads.js';

const rounds = 2;
// How many columns before and behind a link are ordered anew.
const reach = 3;

/** Takes the order over from another layered graph of the same nodes, and moves what stands near one link, which changed. */
export function adoptOrder(layered: Layered, known: Layered, link: number): void {
  const { columns, chains } = layered;
  columns.forEach((items, column) => {
    const places = new Map((known.columns[column] ?? []).map((item, place) => [nameOf(item), place]));
    // What is new stands beside what it turns to.
    const placeOf = (item: Item): number => {
      const [turn] = item.turns;
      return places.get(nameOf(item)) ?? (turn ? (places.get(nameOf(turn.other)) ?? 0) + 0.5 : 0);
    };
    items.sort((a, b) => placeOf(a) - placeOf(b));
    items.forEach((item, at) => {
      item.at = at;
    });
  });
  const near = (chains[link] ?? []).map(({ column }) => column);
  const [first, last] = [Math.min(...near) - reach, Math.max(...near) + reach];
  const threads = threadsOf(layered).filter((thread) => thread.some(({ column }) => column >= first && column <= last));
  const mover = threadMover(columns);
  for (let round = 0; round < rounds; round += 1) for (const thread of threads) mover.move(thread);
}

function nameOf({ kind, index }: Item): string {
  return `${kind} ${index}`;
}
