import type { Item } from './layered.js';
import { reachBehind, rowsOf, type Rows, type Stack } from './stack.js';

// What a bend costs, in px of length.
const bendCost = 40;
// Beyond that many links, hardly any of them can be straight.
const mostTried = 12;
const rounds = 2;

/** Gives every item its place across: apart from its neighbours, and near to what links join it with. */
export function placeRows(stack: Stack): void {
  const rows = rowsOf(stack);
  const pulls = pullsOf(stack, rows);
  const at = rows.least.slice();
  let height = 0;
  for (let row = 0; row < rows.count; row += 1)
    height = Math.max(height, (at[row] ?? 0) + reachBehind(stack, rows, row));
  const limits = limitsOf(stack, rows, at, height);
  // Lanes stay as narrow as they are now; what stands in them goes into the middle of the room that it has.
  const free = rows.order.filter((row) => stack.hold[stack.behind[rows.heads[row] ?? 0] ?? -1] !== Infinity);
  const back = free.toReversed();
  for (const row of back) {
    const most = limits.most(row);
    at[row] = Math.max(limits.least(row), Math.min(most, Math.round(((at[row] ?? 0) + most) / 2)));
  }
  const settle = (row: number): void => {
    at[row] = bestPlace(pulls[row] ?? [], at, at[row] ?? 0, { least: limits.least(row), most: limits.most(row) });
  };
  // By turns from both sides, to where links pull.
  for (let round = 0; round < rounds; round += 1) {
    back.forEach(settle);
    free.forEach(settle);
  }
  for (const item of stack.items) item.across = at[rows.of[item.id] ?? 0] ?? 0;
}

/** How far a row can move before it meets its neighbours, or the edge. */
interface Limits {
  least(row: number): number;
  most(row: number): number;
}

function limitsOf(
  { above, below, behind, distance, rest }: Stack,
  rows: Rows,
  at: Float64Array,
  height: number,
): Limits {
  const { heads, of } = rows;
  return {
    least: (row) => {
      let least = 0;
      for (let id = heads[row] ?? -1; id >= 0; id = behind[id] ?? -1) {
        const other = above[id] ?? -1;
        least = Math.max(least, (distance[id] ?? 0) + (other < 0 ? 0 : (at[of[other] ?? 0] ?? 0)));
      }
      return least;
    },
    most: (row) => {
      let most = height;
      for (let id = heads[row] ?? -1; id >= 0; id = behind[id] ?? -1) {
        const other = below[id] ?? -1;
        most = Math.min(
          most,
          other < 0 ? height - (rest[id] ?? 0) : (at[of[other] ?? 0] ?? 0) - (distance[other] ?? 0),
        );
      }
      return most;
    },
  };
}

// The rows that links join with each row.
function pullsOf({ items }: Stack, { count, of }: Rows): number[][] {
  const pulls = Array.from({ length: count }, (): number[] => []);
  const join = (item: Item, other: Item): void => {
    const [one, two] = [of[item.id] ?? 0, of[other.id] ?? 0];
    if (one === two) return;
    pulls[one]?.push(two);
    pulls[two]?.push(one);
  };
  for (const item of items) {
    for (const { to } of item.outs) join(item, to);
    for (const { other } of item.turns) if (other.id > item.id) join(item, other);
  }
  return pulls;
}

// A place in line with one of the rows that pull, or else in their middle: the nearest to all, where a bend costs too.
function bestPlace(
  pulls: readonly number[],
  at: Float64Array,
  now: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const inside = (place: number): number => Math.max(least, Math.min(most, place));
  if (pulls.length === 0) return inside(now);
  if (pulls.length === 1) return inside(at[pulls[0] ?? 0] ?? now);
  const places = pulls.map((row) => at[row] ?? 0).sort((a, b) => a - b);
  const low = places[(places.length - 1) >> 1] ?? now;
  const high = places[places.length >> 1] ?? now;
  let best = inside(Math.max(low, Math.min(high, now)));
  if (places.length > mostTried) return best;
  let cost = costOf(best, places);
  for (const place of places) {
    if (place < least || place > most) continue;
    const other = costOf(place, places);
    if (other < cost - 1e-6) [best, cost] = [place, other];
  }
  return best;
}

function costOf(at: number, places: readonly number[]): number {
  return places.reduce((sum, place) => (Math.abs(place - at) < 1e-6 ? sum : sum + Math.abs(place - at) + bendCost), 0);
}
