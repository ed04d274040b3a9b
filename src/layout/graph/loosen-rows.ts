import { reachBehind, rowsOf, type Rows, type Stack } from './stack.js';

const mostRounds = 60;
const workPerItem = 60;
const none = -1;
const apart = -2;

/** How many steps may still be made. */
interface Work {
  left: number;
}

/**
 * Takes items out of line where straight rows push each other apart over several columns.
 *
 * Until the picture is at most `slack` times as high as it has to be.
 */
export function loosenRows(stack: Stack, slack: number): void {
  const most = slack * heightOf(looseOf(stack));
  const work = { left: stack.items.length * workPerItem };
  for (let round = 0; round < mostRounds && work.left > 0; round += 1) {
    const rows = rowsOf(stack);
    let cuts = 0;
    for (const end of tooFar(stack, rows, most)) if (cutPath(stack, rows, end, work)) cuts += 1;
    if (cuts === 0) return;
  }
}

// The same with nothing in line but borders: then the fullest column of each lane says how high it must be.
function looseOf(stack: Stack): Stack {
  const loose: Stack = { ...stack, before: stack.before.slice(), behind: stack.behind.slice() };
  for (const { id } of stack.items) if (stack.hold[id] !== Infinity) cutBefore(loose, id);
  return loose;
}

function heightOf(stack: Stack): number {
  const rows = rowsOf(stack);
  let height = 0;
  for (let row = 0; row < rows.count; row += 1)
    height = Math.max(height, (rows.least[row] ?? 0) + reachBehind(stack, rows, row));
  return height;
}

function cutBefore({ before, behind }: Stack, id: number): void {
  const one = before[id] ?? -1;
  if (one < 0) return;
  behind[one] = -1;
  before[id] = -1;
}

// The rows that end too far across, the worst first.
function tooFar(stack: Stack, rows: Rows, most: number): number[] {
  const ends: { row: number; end: number }[] = [];
  for (let row = 0; row < rows.count; row += 1) {
    const end = (rows.least[row] ?? 0) + reachBehind(stack, rows, row);
    if (end > most + 0.5) ends.push({ row, end });
  }
  return ends.sort((a, b) => b.end - a.end || a.row - b.row).map(({ row }) => row);
}

// Follows what pushes a row to its place, and takes apart the row on the way that is straight for the least reason.
function cutPath(stack: Stack, { of, pushed }: Rows, end: number, work: Work): boolean {
  let best = none;
  let leaves = none;
  for (let row = end; row >= 0 && work.left > 0; work.left -= 1) {
    const enters = pushed[row] ?? none;
    if (leaves >= 0 && enters >= 0 && leaves !== enters) {
      const weakest = weakestBetween(stack, enters, leaves, work);
      if (weakest === apart) return false;
      if (weakest >= 0 && (best < 0 || (stack.hold[weakest] ?? 0) < (stack.hold[best] ?? 0))) best = weakest;
    }
    leaves = enters < 0 ? none : (stack.above[enters] ?? none);
    row = leaves < 0 ? none : (of[leaves] ?? none);
  }
  if (best < 0) return false;
  cutBefore(stack, best);
  return true;
}

// Both were in one row, unless another cut has set them apart.
function weakestBetween({ column, behind, hold }: Stack, one: number, other: number, work: Work): number {
  const [first, last] = (column[one] ?? 0) < (column[other] ?? 0) ? [one, other] : [other, one];
  let best = none;
  for (let id = first; id !== last; work.left -= 1) {
    id = behind[id] ?? none;
    if (id < 0) return apart;
    if (hold[id] !== Infinity && (best < 0 || (hold[id] ?? 0) < (hold[best] ?? 0))) best = id;
  }
  return best;
}
