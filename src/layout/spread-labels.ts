/** A label that would like to stand at `at` (its middle) and needs `size` px. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * The middle of each label so that none overlap, in the order in which they wish to stand, as near as can be.
 *
 * Neighbours that would overlap form a block around their mean wish (pool adjacent violators: the least squares
 * answer). The whole row is kept between `least` and `most` if it fits there.
 */
export function spreadLabels(wishes: readonly Wish[], least: number, most: number, gap = 0): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
  const blocks: { members: number[]; size: number; start: number }[] = [];
  for (const index of order) {
    const wish = wishes[index] ?? { at: 0, size: 0 };
    blocks.push({ members: [index], size: wish.size, start: wish.at - wish.size / 2 });
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const [before, after] = [blocks[last - 1], blocks[last]];
      if (!before || !after || before.start + before.size + gap <= after.start) break;
      const members = [...before.members, ...after.members];
      const size = before.size + gap + after.size;
      blocks.splice(last - 1, 2, { members, size, start: meanStart(members, wishes, gap) });
    }
  }
  keepInside(blocks, least, most, gap);
  const middles = new Array<number>(wishes.length).fill(0);
  for (const block of blocks) {
    let at = block.start;
    for (const index of block.members) {
      const size = wishes[index]?.size ?? 0;
      middles[index] = at + size / 2;
      at += size + gap;
    }
  }
  return middles;
}

// The start that puts the members, side by side, nearest to where each would like to be.
function meanStart(members: readonly number[], wishes: readonly Wish[], gap: number): number {
  let offset = 0;
  let sum = 0;
  for (const index of members) {
    const { at, size } = wishes[index] ?? { at: 0, size: 0 };
    sum += at - (offset + size / 2);
    offset += size + gap;
  }
  return sum / members.length;
}

function keepInside(blocks: { size: number; start: number }[], least: number, most: number, gap: number): void {
  let end = most;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block) continue;
    block.start = Math.min(block.start, end - block.size);
    end = block.start - gap;
  }
  let start = least;
  for (const block of blocks) {
    block.start = Math.max(block.start, start);
    start = block.start + block.size + gap;
  }
}
