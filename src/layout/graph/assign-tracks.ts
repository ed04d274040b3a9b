import { spanOf, type Bend } from './bend.js';
import { costBefore, orderBends } from './order-bends.js';
import { stepAside } from './step-aside.js';

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
  let order = orderBends(bends, gap);
  for (let index = 0; index < order.length; index += 1) {
    const aside = stepAside(order, index, gap, straight);
    if (!aside) continue;
    order = aside.order;
    bends.push(aside.far);
  }
  compact(order, gap);
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
