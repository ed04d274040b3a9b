import { countCrossings } from './count-crossings.js';
import type { Layered } from './layered.js';
import { threadMover } from './move-thread.js';
import { shakeColumns } from './shake-columns.js';
import { sweepColumns } from './sweep-columns.js';
import { threadsOf } from './threads.js';

const rounds = 2;
// Enough to untangle a journey of some hundred steps; one of thousands has no need to be perfect.
const shaken = 2000;

/** Orders the items of every column so that links cross rarely, and keep the order in which they are listed. */
export function orderItems(layered: Layered): void {
  const { columns } = layered;
  sweepColumns(columns, true);
  sweepColumns(columns, false);
  const threads = threadsOf(layered);
  const mover = threadMover(columns);
  const moveAll = (): void => {
    for (const thread of threads) mover.move(thread);
  };
  for (let round = 0; round < rounds; round += 1) moveAll();
  if (countCrossings(columns) === 0) return;
  shakeColumns(columns, threads, mover, shaken);
  // Shaking minds crossings only.
  moveAll();
}
