import { crossingsBehind } from './count-crossings.js';
import type { Item } from './layered.js';
import type { ThreadMover } from './move-thread.js';
import type { Thread } from './threads.js';

const longest = 60;

/**
 * Shakes the columns around each crossing and moves the threads there anew; what is no better is taken back.
 *
 * Moving one thread after another ends where no single move helps. The way out is by chance, the same for each run, and
 * costs at most `budget` items moved.
 */
export function shakeColumns(columns: Item[][], threads: readonly Thread[], mover: ThreadMover, budget: number): void {
  const passing = threadsAt(columns, threads);
  const next = numbers();
  let left = budget;
  while (left > 0) {
    const bad = columns.flatMap((_, column) => (crossingsBehind(columns, column) > 0 ? [column] : []));
    if (bad.length === 0) return;
    for (const column of bad) {
      if (left <= 0) return;
      if (crossingsBehind(columns, column) > 0)
        left -= shake(columns, passing, mover, around(column, columns, next), next);
    }
  }
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function around(column: number, columns: readonly unknown[], next: () => number): Stretch {
  const reach = Math.floor(next() * 3);
  return { first: Math.max(0, column - reach), last: Math.min(columns.length - 1, column + 1 + reach) };
}

function shake(
  columns: Item[][],
  passing: readonly (readonly Thread[])[],
  mover: ThreadMover,
  { first, last }: Stretch,
  next: () => number,
): number {
  const threads = [...new Set(passing.slice(first, last + 1).flat())];
  const start = threads.reduce((least, [head]) => Math.min(least, head?.column ?? least), first);
  const end = threads.reduce((most, thread) => Math.max(most, thread.at(-1)?.column ?? most), last);
  const saved = columns.slice(start, end + 1).map((items) => items.slice());
  const before = crossingsIn(columns, start, end);
  for (let column = first; column <= last; column += 1) shuffle(columns[column] ?? [], next);
  let moved = 0;
  for (let round = 0; round < 2; round += 1) {
    mix(threads, next);
    for (const thread of threads) {
      mover.move(thread);
      moved += thread.length;
    }
  }
  if (crossingsIn(columns, start, end) > before)
    saved.forEach((items, index) => {
      columns[start + index] = items;
      items.forEach((item, at) => {
        item.at = at;
      });
    });
  return moved + 1;
}

function threadsAt(columns: readonly unknown[], threads: readonly Thread[]): Thread[][] {
  const passing = columns.map((): Thread[] => []);
  for (const thread of threads)
    if (thread.length <= longest) for (const { column } of thread) passing[column]?.push(thread);
  return passing;
}

function crossingsIn(columns: readonly (readonly Item[])[], first: number, last: number): number {
  let sum = 0;
  for (let column = Math.max(0, first - 1); column <= last; column += 1) sum += crossingsBehind(columns, column);
  return sum;
}

// Between two borders, items change places by chance.
function shuffle(items: Item[], next: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    let least = at;
    while (least > 0 && items[least - 1]?.kind !== 'border') least -= 1;
    if (items[at]?.kind === 'border') continue;
    const other = least + Math.floor(next() * (at - least + 1));
    const [one, two] = [items[at], items[other]];
    if (one && two) [items[at], items[other]] = [two, one];
  }
  items.forEach((item, at) => {
    item.at = at;
  });
}

function mix<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
}

// A row of numbers from 0 up to 1 that only looks like chance (mulberry32).
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
