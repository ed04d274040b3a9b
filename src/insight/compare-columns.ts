import type { Id, Journey, Stage, Step } from '../model/journey.js';
import type { UnionIds } from './compare-ids.js';
import { unionOrder } from './compare-order.js';
import type { Pairs } from './compare-pairs.js';

/** One column of two journeys next to each other: what stands in it on each side. */
export interface Column {
  /** The id of the step in the union. */
  readonly id: Id;
  readonly before: Step | undefined;
  readonly after: Step | undefined;
  /** The place that a moved step has left: it stands in another column too, where it is now. */
  readonly isLeft: boolean;
}

/** One stage of two journeys, with all columns of both. */
export interface StageColumns {
  /** The id of the stage in the union. */
  readonly id: Id;
  readonly before: Stage | undefined;
  readonly after: Stage | undefined;
  readonly columns: readonly Column[];
}

/**
 * The columns that two journeys need to stand next to each other, stage by stage: in the later order, with what only the
 * earlier one has where it stood. A moved step has two columns.
 */
export function unionColumns(before: Journey, after: Journey, pairs: Pairs, ids: UnionIds): readonly StageColumns[] {
  const earlier = new Map(before.stages.map((stage) => [ids.of(stage.id), stage]));
  const isAnchor = (stage: Id): boolean => !pairs.moved.has(stage);
  const order = unionOrder(
    [...earlier.keys()],
    after.stages.map(({ id }) => id),
    isAnchor,
  );
  return order.map((id) => {
    const [was, is] = [earlier.get(id), after.lookup.stages.get(id)];
    return { id, before: was, after: is, columns: columnsOf(was?.steps ?? [], is?.steps ?? [], pairs, ids) };
  });
}

function columnsOf(before: readonly Step[], after: readonly Step[], pairs: Pairs, ids: UnionIds): readonly Column[] {
  const earlier = before.map((step): Column => {
    const id = ids.of(step.id);
    return { id, before: step, after: undefined, isLeft: pairs.steps.has(step.id) };
  });
  const stayed = new Map(earlier.filter(({ id }) => !pairs.moved.has(id)).map((column) => [column.id, column]));
  const later = after.map((step): Column => {
    const partner = stayed.get(step.id);
    return { id: step.id, before: partner?.before, after: step, isLeft: false };
  });
  const byId = new Map(later.map((column) => [column.id, column]));
  // A place that was left is another thing than the place where the step is now.
  const places = earlier.map((column) => (pairs.moved.has(column.id) ? column : (byId.get(column.id) ?? column)));
  return unionOrder(places, later, () => true);
}
