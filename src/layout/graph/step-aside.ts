import { spanOf, type Bend } from './bend.js';
import { costBefore, lie } from './order-bends.js';

/** The order of bends of a gutter in which one of them is in two halves. */
interface Aside {
  readonly order: Bend[];
  /** The second half, which is new. */
  readonly far: Bend;
}

/** A bend in two halves: the first takes its starts, the second its ends; they meet on a line of their own. */
interface Halves {
  readonly bend: Bend;
  readonly near: Bend;
  readonly far: Bend;
  readonly across: number;
}

// Which of two steps aside matters to the eye; among more bends than these nobody sees it.
const mostWeighed = 40;

/**
 * Lets a bend step aside that wants to be behind others which want to be behind it, as their legs would lie on each other;
 * or instead of it the one in its way, where that crosses less. Nothing where none is in its way.
 *
 * The line between its halves keeps clear of the lines that lead `straight` on, too.
 */
export function stepAside(
  order: readonly Bend[],
  index: number,
  gap: number,
  straight: () => readonly number[],
): Aside | undefined {
  const bend = order[index];
  const rivals = bend ? inItsWay(order, index, gap) : [];
  const last = rivals.at(-1);
  const rival = order[last ?? -1];
  if (!bend || !rival || last === undefined) return undefined;
  const lines = straight();
  const [before, between, behind] = [order.slice(0, index), order.slice(index + 1, last), order.slice(last + 1)];
  const own = halvesOf(bend, order, gap, lines);
  const asOwn = [...before, own.near, ...between, rival, own.far, ...behind];
  if (rivals.length > 1 || rival.far || order.length > mostWeighed) return settled(asOwn, own);
  const other = halvesOf(rival, order, gap, lines);
  const asOther = [...before, other.near, bend, ...between, other.far, ...behind];
  const isBetter =
    inItsWay(asOther, index, gap).length === 0 && costOf(asOther, other, gap, lines) < costOf(asOwn, own, gap, lines);
  return isBetter ? settled(asOther, other) : settled(asOwn, own);
}

// Those behind a bend that want to be before it, or its legs would lie on theirs.
function inItsWay(order: readonly Bend[], index: number, gap: number): number[] {
  const bend = order[index];
  const places: number[] = [];
  for (let next = index + 1; next < order.length; next += 1) {
    const other = order[next];
    if (bend && other && bend.far?.bend !== other && costBefore(bend, other, gap) >= lie) places.push(next);
  }
  return places;
}

function halvesOf(bend: Bend, order: readonly Bend[], gap: number, straight: readonly number[]): Halves {
  const across = freePlace(bend, order, gap, straight);
  const { gutter, links, ends } = bend;
  const far: Bend = { gutter, links, starts: ends.map(() => across), ends: [...ends], track: 0, far: undefined };
  return { bend, near: { ...bend, ends: ends.map(() => across), far: { bend: far, across } }, far, across };
}

// The bend itself is its first half: its legs know it.
function settled(order: readonly Bend[], { bend, near, far, across }: Halves): Aside {
  bend.ends.fill(across);
  bend.far = near.far;
  return { order: order.map((one) => (one === near ? bend : one)), far };
}

// Crossings of bends with each other and with lines that lead straight on, but for those that start or end with them.
function costOf(
  order: readonly Bend[],
  { near, far, across }: Halves,
  gap: number,
  straight: readonly number[],
): number {
  // What the line between the halves crosses is counted with the first of them.
  const second: Bend = { ...far, starts: [], far: { bend: far, across } };
  const counted = order.map((bend) => (bend === far ? second : bend));
  let cost = 0;
  counted.forEach((bend, index) => {
    const [first, last] = spanOf(bend);
    const isApart = (line: number): boolean => !bend.starts.includes(line) && !bend.ends.includes(line);
    cost += straight.filter((line) => line > first && line < last && isApart(line)).length;
    for (const other of counted.slice(index + 1))
      if (bend !== near || other !== second) cost += costBefore(bend, other, gap);
  });
  return cost;
}

// The place nearest to the middle of a bend that keeps clear of all legs, or else the one with the most room.
function freePlace(bend: Bend, order: readonly Bend[], gap: number, straight: readonly number[]): number {
  const [least, most] = spanOf(bend);
  const wish = (least + most) / 2;
  const taken = [...order.flatMap(({ starts, ends }) => [...starts, ...ends]), ...straight].sort((a, b) => a - b);
  let best = (taken.at(-1) ?? wish) + gap;
  let room = gap;
  taken.forEach((end, index) => {
    const start = taken[index - 1] ?? end - 4 * gap;
    const margin = Math.min(gap, (end - start) / 2);
    const at = Math.max(start + margin, Math.min(end - margin, wish));
    const better = margin > room || (margin === room && Math.abs(at - wish) < Math.abs(best - wish));
    if (margin > 0 && better) [best, room] = [at, margin];
  });
  return best;
}
