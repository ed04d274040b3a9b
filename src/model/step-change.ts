import type { Id, Text } from './shape.js';

/**
 * How a step differs from its counterpart in the journey it is compared with. The first four hold for two states or revisions,
 * the next five for a plan and what came of it (the kinds of deviation of CJML, the Customer Journey Modeling Language of
 * Halvorsrud and others, SINTEF); `absent` marks a slot that only keeps a column: the step is not on this side.
 */
export type StepChangeKind =
  'added' | 'removed' | 'moved' | 'changed' | 'ad-hoc' | 'missing' | 'failed' | 'sequence' | 'timing' | 'absent';

/** What a step has that can differ. `place` is its order in the journey, `note` what the document says of a deviation. */
export type ChangeField =
  | 'title'
  | 'description'
  | 'kind'
  | 'stage'
  | 'place'
  | 'actor'
  | 'channel'
  | 'message'
  | 'status'
  | 'emotion'
  | 'effort'
  | 'intensity'
  | 'expectation'
  | 'cells'
  | 'owner'
  | 'time'
  | 'note';

/** One thing that differs. A side that says nothing there is `undefined`. */
export interface ChangeNote {
  readonly field: ChangeField;
  /** The lane of a cell, the persona of a score. */
  readonly about?: Id | undefined;
  /** Words for people; numbers and times as JSON writes them (`-0.5`, `PT8M`), choices as the document writes them. */
  readonly before?: Text | undefined;
  readonly after?: Text | undefined;
}

/** How one step differs, and in what. A step that was moved or failed may have changed too: then the notes say so. */
export interface StepChange {
  readonly kind: StepChangeKind;
  readonly notes: readonly ChangeNote[];
}
