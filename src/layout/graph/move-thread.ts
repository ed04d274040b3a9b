import type { Item } from './layered.js';
import { crossingCost, slotCosts, slotPlaces } from './slot-costs.js';
import type { Thread } from './threads.js';

/** Moves threads of one layered graph; it keeps the arrays that it needs for that. */
export interface ThreadMover {
  /** Takes a thread out and puts it back where it costs least. */
  move(thread: Thread): void;
}

/** Costs by slot of the column of one item, and of the one before it. */
interface Scratch {
  /** Of the item alone. */
  readonly costs: Float64Array;
  readonly places: Float64Array;
  readonly placesBefore: Float64Array;
  /** The least costs of the whole thread up to here. */
  readonly sums: Float64Array;
  readonly nextSums: Float64Array;
  /** What a step to each slot crosses. */
  readonly row: Float64Array;
}

// Room for what a journey needs several times over. Only where hundreds of links run side by side it comes to an end.
const workAtLeast = 6e7;
const workPerItem = 1e3;

/** A mover for threads in these columns; it stops moving before that takes too long. */
export function threadMover(columns: Item[][]): ThreadMover {
  let left = columns.reduce((sum, items) => sum + items.length * workPerItem, workAtLeast);
  const widest = columns.reduce((most, items) => Math.max(most, items.length), 0) + 2;
  const array = (): Float64Array => new Float64Array(widest);
  const scratch: Scratch = {
    costs: array(),
    places: array(),
    placesBefore: array(),
    sums: array(),
    nextSums: array(),
    row: array(),
  };
  let origins = new Int32Array(0);
  return {
    move: (thread) => {
      left -= thread.reduce((sum, { column }) => sum + workIn(columns, column), 0);
      if (left < 0) return;
      if (origins.length < thread.length * widest) origins = new Int32Array(thread.length * widest);
      const old = thread.map(({ at }) => at);
      for (const item of thread) takeOut(columns, item);
      let now = 0;
      thread.forEach((item, index) => {
        const before = thread[index - 1];
        const items = columns[item.column] ?? [];
        slotPlaces(items, scratch.places);
        slotCosts(item, columns, before, scratch.places, scratch.costs);
        const at = old[index] ?? 0;
        now += scratch.costs[at] ?? 0;
        if (before) {
          const firsts = columns[before.column] ?? [];
          slotPlaces(firsts, scratch.placesBefore);
          now += stepCost(scratch, firsts, old[index - 1] ?? 0, at);
          step(scratch, firsts, items.length, origins.subarray(index * widest));
        } else scratch.sums.set(scratch.costs.subarray(0, items.length + 1));
      });
      const last = columns[thread.at(-1)?.column ?? 0] ?? [];
      let slot = 0;
      for (let other = 1; other <= last.length; other += 1)
        if ((scratch.sums[other] ?? 0) < (scratch.sums[slot] ?? 0)) slot = other;
      const better = now - (scratch.sums[slot] ?? 0) > 0.5;
      for (let index = thread.length - 1; index >= 0; index -= 1) {
        const item = thread[index];
        if (item) putIn(columns, item, better ? slot : (old[index] ?? 0));
        slot = origins[index * widest + slot] ?? 0;
      }
    },
  };
}

// Each slot of a column is tried with each of the one before, and each hop between them is looked at.
function workIn(columns: Item[][], column: number): number {
  const [width = 0, before = 0] = [columns[column]?.length, columns[column - 1]?.length];
  return (width + 4) * (before + 4);
}

// The least sum of costs up to each slot of a column, and from which slot of the one before it comes.
function step(scratch: Scratch, firsts: readonly Item[], width: number, origins: Int32Array): void {
  const { costs, places, placesBefore, sums, nextSums, row } = scratch;
  startRow(row, firsts, width);
  nextSums.fill(Infinity, 0, width + 1);
  for (let from = 0; from <= firsts.length; from += 1) {
    const sum = sums[from] ?? 0;
    const place = placesBefore[from] ?? 0;
    for (let to = 0; to <= width; to += 1) {
      const all = sum + (row[to] ?? 0) + Math.abs((places[to] ?? 0) - place);
      if (all < (nextSums[to] ?? 0)) {
        nextSums[to] = all;
        origins[to] = from;
      }
    }
    const first = firsts[from];
    if (first) passRow(row, first, width);
  }
  for (let to = 0; to <= width; to += 1) sums[to] = (nextSums[to] ?? 0) + (costs[to] ?? 0);
}

// The same for one slot in each column.
function stepCost({ places, placesBefore }: Scratch, firsts: readonly Item[], from: number, to: number): number {
  let cost = Math.abs((places[to] ?? 0) - (placesBefore[from] ?? 0));
  for (const first of firsts)
    for (const hop of first.outs) if (hop.to.at >= 0 && first.at < from !== hop.to.at < to) cost += crossingCost;
  return cost;
}

// From before the first item of a column, all hops that end before the other slot are crossed.
function startRow(row: Float64Array, firsts: readonly Item[], width: number): void {
  row.fill(0, 0, width + 1);
  for (const { outs } of firsts)
    for (const { to } of outs) if (to.at >= 0) row[to.at + 1] = (row[to.at + 1] ?? 0) + crossingCost;
  for (let slot = 1; slot <= width; slot += 1) row[slot] = (row[slot] ?? 0) + (row[slot - 1] ?? 0);
}

// From behind an item, its hops are crossed on the way to the slots before their ends instead.
function passRow(row: Float64Array, { outs }: Item, width: number): void {
  for (const { to } of outs) {
    if (to.at < 0) continue;
    for (let slot = 0; slot <= to.at; slot += 1) row[slot] = (row[slot] ?? 0) + crossingCost;
    for (let slot = to.at + 1; slot <= width; slot += 1) row[slot] = (row[slot] ?? 0) - crossingCost;
  }
}

function takeOut(columns: Item[][], item: Item): void {
  const items = columns[item.column] ?? [];
  items.splice(item.at, 1);
  renumber(items, item.at);
  item.at = -1;
}

function putIn(columns: Item[][], item: Item, slot: number): void {
  const items = columns[item.column] ?? [];
  items.splice(slot, 0, item);
  renumber(items, slot);
}

function renumber(items: readonly Item[], from: number): void {
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (item) item.at = at;
  }
}
