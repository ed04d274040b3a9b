import type { Id, Journey, StepChange } from '../model/journey.js';
import type { LaneDocument, StageDocument } from '../model/schema-grid.js';
import type { StepDocument } from '../model/schema-step.js';
import type { JourneyDocument } from '../model/schema.js';
import type { Column, StageColumns } from './compare-columns.js';
import type { UnionIds } from './compare-ids.js';
import { comparedJourney } from './compare-union.js';

/** What one side is made of. */
export interface SideParts {
  readonly side: 'before' | 'after';
  /** The side's own document, its things named as in the union. */
  readonly document: JourneyDocument;
  /** The lanes of both sides. */
  readonly lanes: JourneyDocument['lanes'];
  readonly columns: readonly StageColumns[];
  readonly changes: ReadonlyMap<Id, StepChange>;
  readonly ids: UnionIds;
}

/**
 * One side of a comparison, with the stages, columns and lanes of both: where it has no step stands a slot without a title,
 * whose change is `absent` and whose note says what the other side has there.
 */
export function paddedSide(parts: SideParts): Journey {
  const { document, columns } = parts;
  const stages = new Map(document.stages.map((stage) => [stage.id ?? '', stage]));
  const steps = new Map(document.stages.flatMap((stage) => stage.steps).map((step) => [step.id ?? '', step]));
  const changes = new Map<Id, StepChange>();
  const padded = columns.map((stage): StageDocument => {
    const own = stages.get(stage.id) ?? { id: stage.id, title: (stage.after ?? stage.before)?.title ?? '' };
    return { ...own, steps: stage.columns.map((column) => stepOf(column, steps, changes, parts)) };
  });
  const own = new Map(document.lanes?.map((lane) => [lane.id, lane]));
  // Of a lane that only the other side has, no more than its name: whom it belongs to may be unknown here.
  const lanes = parts.lanes?.map((lane) => own.get(lane.id) ?? { id: lane.id, role: lane.role, ...titleOf(lane) });
  return comparedJourney({ ...document, stages: padded, lanes: lanes ?? [] }, changes);
}

function stepOf(
  column: Column,
  steps: ReadonlyMap<Id, StepDocument>,
  changes: Map<Id, StepChange>,
  { side, ids, changes: all }: SideParts,
): StepDocument {
  const own = column[side] ? steps.get(column.id) : undefined;
  if (own) {
    const change = all.get(column.id);
    if (change) changes.set(column.id, change);
    return own;
  }
  const id = ids.free(`${column.id}~absent`);
  const title = (column.before ?? column.after)?.title;
  const note =
    side === 'before' ? ({ field: 'title', after: title } as const) : ({ field: 'title', before: title } as const);
  changes.set(id, Object.freeze({ kind: 'absent', notes: Object.freeze([Object.freeze(note)]) }));
  return { id, title: '' };
}

function titleOf({ title }: LaneDocument): Partial<LaneDocument> {
  return title === undefined ? {} : { title };
}
