import type { Item } from './layered.js';
import type { Stack } from './stack.js';

// What two bends more must save in px of length.
const worthwhile = 60;
// Rows are taken apart only where ways meet, not in the middle of a line that leads on alone.
const mostHold = 16;
// How often each item may be looked at, on average; a row that is split many times must not take too long.
const workPerItem = 40;

/** What draws one part of a row across. */
interface Pull {
  /** How many links lead there, less all that the move makes longer. */
  readonly count: Float64Array;
  /** How far it can go until it meets something, or is in line with the nearest end of a link. */
  readonly reach: Float64Array;
}

/**
 * Takes rows of a placed stack apart where that makes links shorter; returns how many.
 *
 * A node where many ways meet then stands among them, though the line of the journey bends there.
 */
export function splitRows(stack: Stack): number {
  const { items, before, behind } = stack;
  const byId: Item[] = [];
  let height = 0;
  for (const item of items) {
    byId[item.id] = item;
    height = Math.max(height, item.across + (stack.rest[item.id] ?? 0));
  }
  let splits = 0;
  let work = items.length * workPerItem;
  for (const { id } of items) {
    if ((before[id] ?? -1) >= 0 || (behind[id] ?? -1) < 0) continue;
    const row: Item[] = [];
    for (let item = byId[id]; item; item = byId[behind[item.id] ?? -1]) row.push(item);
    work -= row.length;
    if (work < 0) return splits;
    const at = bestSplit(row, stack, byId, height);
    const item = row[at];
    if (!item) continue;
    behind[before[item.id] ?? -1] = -1;
    before[item.id] = -1;
    splits += 1;
  }
  return splits;
}

// Before which item; -1 if a row is best as it is.
function bestSplit(row: readonly Item[], stack: Stack, byId: readonly Item[], height: number): number {
  let best = -1;
  let most = worthwhile;
  for (const sign of [-1, 1])
    for (const on of [true, false]) {
      const part = on ? row : row.toReversed();
      const { count, reach } = pullsOn(part, sign, stack, byId, height);
      for (let at = 1; at < part.length; at += 1) {
        const cut = on ? at : part.length - at;
        const hold = stack.hold[row[cut]?.id ?? -1] ?? Infinity;
        const gain = ((count[at] ?? 0) - 1) * (reach[at] ?? 0);
        if (hold < mostHold && gain > most) [best, most] = [cut, gain];
      }
    }
  return best;
}

// Of each part from an item to the end of the row.
function pullsOn(row: readonly Item[], sign: number, stack: Stack, byId: readonly Item[], height: number): Pull {
  const pull: Pull = { count: new Float64Array(row.length), reach: new Float64Array(row.length) };
  let count = 0;
  let reach = Infinity;
  for (let at = row.length - 1; at >= 0; at -= 1) {
    const item = row[at];
    if (!item) continue;
    reach = Math.min(reach, roomOf(item, sign, stack, byId, height));
    for (const other of joinedWith(item)) {
      if (stack.before[item.id] === other.id || stack.behind[item.id] === other.id) continue;
      const way = (other.across - item.across) * sign;
      count += way > 0 ? 1 : -1;
      if (way > 0) reach = Math.min(reach, way);
    }
    pull.count[at] = count;
    pull.reach[at] = reach;
  }
  return pull;
}

function roomOf({ id, across }: Item, sign: number, stack: Stack, byId: readonly Item[], height: number): number {
  const [above, below] = [byId[stack.above[id] ?? -1], byId[stack.below[id] ?? -1]];
  if (sign < 0) return across - (above?.across ?? 0) - (stack.distance[id] ?? 0);
  return below ? below.across - across - (stack.distance[below.id] ?? 0) : height - across - (stack.rest[id] ?? 0);
}

function joinedWith({ ins, outs, turns }: Item): Item[] {
  return [...ins.map(({ from }) => from), ...outs.map(({ to }) => to), ...turns.map(({ other }) => other)];
}
