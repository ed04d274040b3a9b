import type { Stretch } from '../layout/stack-cards.js';
import type { Context } from './context.js';

/** Where each step and each stage stands along the line of time, in px from the start of the grid. */
export interface Columns {
  /** One a step. */
  readonly steps: readonly Stretch[];
  /** The point of each step on which a curve stands: the middle of its column. */
  readonly centres: readonly number[];
  /** One a stage, those without steps included. */
  readonly stages: readonly Stretch[];
  readonly size: number;
  /** Whether cards over different steps may lie above one another, as on an axis of time. */
  readonly overlapping: boolean;
}

/** Room between two columns and how far a stage band reaches into it on both sides. */
export interface ColumnRoom {
  readonly width: number;
  readonly gutter: number;
}

/** Columns of equal meaning and equal width, in journey order; a stage without steps keeps one column free. */
export function sequenceColumns({ journey }: Context, room: ColumnRoom): Columns {
  const steps: Stretch[] = [];
  const stages: Stretch[] = [];
  let next = 0;
  for (const stage of journey.stages) {
    const start = next;
    for (let count = 0; count < Math.max(1, stage.steps.length); count += 1) {
      if (count < stage.steps.length) steps.push({ start: next, size: room.width });
      next += room.width + room.gutter;
    }
    stages.push({ start, size: next - room.gutter - start });
  }
  const centres = steps.map(({ start, size }) => start + size / 2);
  return { steps, centres, stages, size: Math.max(0, next - room.gutter), overlapping: false };
}

/** How many columns a sequence needs. */
export function columnCount({ journey }: Context): number {
  return journey.stages.reduce((count, stage) => count + Math.max(1, stage.steps.length), 0);
}

/** The stretch from the first to the last step of a range. */
export function stretchOf(columns: Columns, first: number, last: number): Stretch {
  const from = columns.steps[first] ?? { start: 0, size: 0 };
  let end = from.start + from.size;
  for (let index = first + 1; index <= last; index += 1) {
    const step = columns.steps[index];
    if (step) end = Math.max(end, step.start + step.size);
  }
  return { start: from.start, size: end - from.start };
}
