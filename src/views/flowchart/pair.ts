import type { Journey, Step } from '../../model/journey.js';

/** Both journeys of a comparison side by side, the earlier first; else the one that is drawn. */
export function bothOf(journey: Journey): readonly Journey[] {
  return journey.pair ?? [journey];
}

/** Whether a step only keeps a column: it is not on this side of a comparison. */
export function isSlot({ id }: Step, { changes }: Journey): boolean {
  return changes?.get(id)?.kind === 'absent';
}

/** What stands in the column of a step, and in which journey: where it is only a slot, what the other side has there. */
export function standsIn(step: Step, journey: Journey): readonly [Step, Journey] {
  if (!isSlot(step, journey)) return [step, journey];
  for (const other of bothOf(journey)) {
    const there = other.steps[step.index];
    if (there && !isSlot(there, other)) return [there, other];
  }
  return [step, journey];
}
