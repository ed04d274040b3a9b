import type { Id, Journey } from '../model/journey.js';
import type { AtStage } from '../scene/reading-order.js';

/** When each stage is read: before its first step; one without steps before the next that has some. */
export function stagePlaces({ stages }: Pick<Journey, 'stages'>): ReadonlyMap<Id, AtStage> {
  let next = 0;
  return new Map(
    stages.map(({ id, steps }, stage) => {
      const place = { stage, before: next };
      next += steps.length;
      return [id, place] as const;
    }),
  );
}
