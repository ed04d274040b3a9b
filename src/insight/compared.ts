import type { Id, Journey } from '../model/journey.js';

/** Two journeys, and how what the earlier one names is called in the later one. */
export interface Sides {
  readonly before: Journey;
  readonly after: Journey;
  /** An id of the earlier journey as the union calls it. */
  readonly idOf: (before: Id) => Id;
  /** Whether readings by different personas are told apart; not where two personas are compared. */
  readonly byPersona: boolean;
  /** Whether the later one is what came of the earlier one, so that kinds of change are those of a plan. */
  readonly againstPlan: boolean;
}
