import { spanOf, type Bend } from './bend.js';
import { costBefore, lie, orderBends } from './order-bends.js';

// Beyond that many, nobody can follow a link through the gutter, and trying all pairs takes too long.
const mostBends = 200;

/**
 * Gives each bend of one gutter a track so that legs cross rarely and never lie on each other.
 *
 * Bends that have to step aside get a second half, which is added; it keeps clear of the lines that lead `straight` on, too.
 */
export function assignTracks(bends: Bend[], gap: number, straight: () => readonly number[] = () => []): void {
  if (bends.length > mostBends) {
    pack(bends, gap);
    return;
  }
  const order = orderBends(bends, gap);
  for (let index = 0; index < order.length; index += 1) {
    const bend = order[index];
    const last = bend ? lastInItsWay(order, index, bend, gap) : -1;
    if (!bend || last < 0) continue;
    const far = stepAside(bend, order, gap, straight());
    order.splice(last + 1, 0, far);
    bends.push(far);
  }
  compact(order, gap);
}

// The last of those behind a bend that want to be before it, or its legs would lie on theirs.
function lastInItsWay(order: readonly Bend[], index: number, bend: Bend, gap: number): number {
  let last = -1;
  for (let next = index + 1; next < order.length; next += 1) {
    const other = order[next];
    if (other && costBefore(bend, other, gap) >= lie) last = next;
  }
  return last;
}

// Its first half takes the starts, its second the ends; they meet on a line of their own.
function stepAside(bend: Bend, order: readonly Bend[], gap: number, straight: readonly number[]): Bend {
  const across = freePlace(bend, order, gap, straight);
  const { gutter, links, ends } = bend;
  const far: Bend = { gutter, links, starts: ends.map(() => across), ends: [...ends], track: 0, far: undefined };
  ends.fill(across);
  bend.far = { bend: far, across };
  return far;
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

// Each bend stands as early as those before it allow which it meets.
function compact(order: readonly Bend[], gap: number): void {
  order.forEach((bend, index) => {
    bend.track = 0;
    const [first, last] = spanOf(bend);
    for (let before = 0; before < index; before += 1) {
      const other = order[before];
      if (!other || other.track < bend.track) continue;
      const [otherFirst, otherLast] = spanOf(other);
      const meets = first < otherLast + gap && otherFirst < last + gap;
      if (meets || costBefore(bend, other, gap) > 0) bend.track = other.track + 1;
    }
  });
}

// The first track on which a bend meets no other.
function pack(bends: readonly Bend[], gap: number): void {
  const ends: number[] = [];
  const spans = bends.map((bend) => ({ bend, span: spanOf(bend) })).sort((a, b) => a.span[0] - b.span[0]);
  for (const {
    bend,
    span: [first, last],
  } of spans) {
    const free = ends.findIndex((end) => end + gap <= first);
    bend.track = free < 0 ? ends.length : free;
    ends[bend.track] = last;
  }
}
