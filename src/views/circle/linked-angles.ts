import { divideLinked, type Division } from './angles.js';
import type { Cycle } from './cycles.js';

/** Where a ring touches the one before it and the one after it: at 9 and at 3 o'clock. */
const before = 270;
const after = 450;

/** A linked ring: its steps in order around it, and which of them it shares with the next. */
export interface LinkedDivision {
  readonly division: Division;
  /** Place among the steps of this ring; `undefined` for the last ring. */
  readonly shared: number | undefined;
}

/**
 * The first ring ends where it touches the second; each later one starts there, at the left, and touches the next
 * with the step in which the customer goes on (rule 79). Stretches are equal between two points of contact.
 */
export function linkedDivision(
  cycle: Cycle,
  { isFirst, shared }: { readonly isFirst: boolean; readonly shared: number | undefined },
): LinkedDivision {
  const count = cycle.stages.reduce((sum, { steps }) => sum + steps.length, 0);
  if (isFirst) {
    const step = 360 / count;
    const angles = Array.from({ length: count }, (_, index) => 90 - (count - 1 - index) * step);
    return { division: divideLinked(cycle.stages, angles, (angles[0] ?? 0) - step, 90 + step), shared: count - 1 };
  }
  if (shared === undefined) {
    const step = 360 / (count + 1);
    const angles = Array.from({ length: count }, (_, index) => before + (index + 1) * step);
    return { division: divideLinked(cycle.stages, angles, before, before + 360), shared };
  }
  const [over, under] = [180 / (shared + 1), 180 / (count - shared)];
  const angles = Array.from({ length: count }, (_, index) =>
    index <= shared ? before + (index + 1) * over : after + (index - shared) * under,
  );
  const end = Math.min(before + 360, (angles.at(-1) ?? after) + (shared === count - 1 ? over : under));
  return { division: divideLinked(cycle.stages, angles, before, end), shared };
}
