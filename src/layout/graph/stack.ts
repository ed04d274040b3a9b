import type { Graph, GraphRoom } from './graph.js';
import type { Item, Layered } from './layered.js';
import { gapBetween, reachOf } from './reach.js';

/** All items that take room, by their ids: who stands on whom, and who in one line with whom. No item is -1. */
export interface Stack {
  /** Column by column, and in each from the first to the last across. */
  readonly items: readonly Item[];
  /** One more than the highest id. */
  readonly count: number;
  readonly column: Int32Array;
  readonly above: Int32Array;
  readonly below: Int32Array;
  /** How far an item stands at least from the one above, or from the edge of the picture. */
  readonly distance: Float64Array;
  /** How far it reaches behind its own line. */
  readonly rest: Float64Array;
  /** The item in the column before that stands in one line with it. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** How much it matters that it stands in one line with the one before. */
  readonly hold: Float64Array;
}

/** The stack of a graph in which nothing is in line yet but the borders of its lanes. */
export function stackOf({ columns }: Layered, graph: Graph, room: GraphRoom): Stack {
  const count = columns.reduce((most, items) => items.reduce((other, { id }) => Math.max(other, id + 1), most), 0);
  const none = (): Int32Array => new Int32Array(count).fill(-1);
  const stack: Stack = {
    items: columns.flat(),
    count,
    column: none(),
    above: none(),
    below: none(),
    distance: new Float64Array(count),
    rest: new Float64Array(count),
    before: none(),
    behind: none(),
    hold: new Float64Array(count),
  };
  let last: Item | undefined;
  let reached = 0;
  for (const item of stack.items) {
    const [before, behind] = reachOf(item, graph);
    if (last?.column === item.column) {
      stack.above[item.id] = last.id;
      stack.below[last.id] = item.id;
      stack.distance[item.id] = reached + gapBetween(last, item, room) + before;
    } else stack.distance[item.id] = before;
    stack.rest[item.id] = behind;
    stack.column[item.id] = item.column;
    [last, reached] = [item, behind];
    if (item.kind === 'border') for (const { to } of item.outs) putInLine(stack, item, to, Infinity);
  }
  return stack;
}

/** Puts two items of neighbouring columns in one line. */
export function putInLine({ before, behind, hold }: Stack, one: Item, next: Item, worth: number): void {
  behind[one.id] = next.id;
  before[next.id] = one.id;
  hold[next.id] = worth;
}

/** The rows of a stack: items in one line across neighbouring columns. */
export interface Rows {
  readonly count: number;
  /** The row of each item. */
  readonly of: Int32Array;
  /** The first item of each row. */
  readonly heads: Int32Array;
  /** Each row after all that stand above it somewhere. */
  readonly order: Int32Array;
  /** Where each row stands if all are pushed together at the start. */
  readonly least: Float64Array;
  /** At which of its items a row is pushed there; -1 at the edge. */
  readonly pushed: Int32Array;
}

/** The rows of a stack, pushed together. Rows never cross, so one order suits all columns. */
export function rowsOf({ items, count, before, behind, above, below, distance }: Stack): Rows {
  const of = new Int32Array(count);
  const heads = new Int32Array(items.length);
  let rows = 0;
  const waiting = new Int32Array(items.length);
  const least = new Float64Array(items.length);
  for (const { id } of items) {
    const one = before[id] ?? -1;
    const row = one >= 0 ? (of[one] ?? 0) : rows;
    if (one < 0) {
      heads[row] = id;
      rows += 1;
    }
    of[id] = row;
    if ((above[id] ?? -1) >= 0) waiting[row] = (waiting[row] ?? 0) + 1;
    else least[row] = Math.max(least[row] ?? 0, distance[id] ?? 0);
  }
  const pushed = new Int32Array(rows).fill(-1);
  const order = new Int32Array(rows);
  let ready = 0;
  for (let row = 0; row < rows; row += 1) if (waiting[row] === 0) order[ready++] = row;
  for (let next = 0; next < ready; next += 1) {
    const row = order[next] ?? 0;
    for (let id = heads[row] ?? -1; id >= 0; id = behind[id] ?? -1) {
      const other = below[id] ?? -1;
      if (other < 0) continue;
      const pushedRow = of[other] ?? 0;
      const at = (least[row] ?? 0) + (distance[other] ?? 0);
      if (at > (least[pushedRow] ?? 0)) {
        least[pushedRow] = at;
        pushed[pushedRow] = other;
      }
      waiting[pushedRow] = (waiting[pushedRow] ?? 0) - 1;
      if (waiting[pushedRow] === 0) order[ready++] = pushedRow;
    }
  }
  return { count: rows, of, heads, order, least, pushed };
}

/** How far a row reaches behind its line. */
export function reachBehind({ behind, rest }: Stack, { heads }: Rows, row: number): number {
  let reach = 0;
  for (let id = heads[row] ?? -1; id >= 0; id = behind[id] ?? -1) reach = Math.max(reach, rest[id] ?? 0);
  return reach;
}
