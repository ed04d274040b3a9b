import type { ChangeNote, Deviation, Id, Step, StepChange, StepChangeKind } from '../model/journey.js';
import { lengthMs, timeSpan } from '../model/time-span.js';
import { changedFields } from './compare-fields.js';
import type { Sides } from './compared.js';
import type { Pairs } from './compare-pairs.js';

/** Says how one step of the union differs. */
export type Judge = (before: Step | undefined, after: Step | undefined) => StepChange | undefined;

/** How steps of two states or revisions differ: one side only, moved, or the same step with other facts. */
export function stateJudge(sides: Sides, pairs: Pairs): Judge {
  return (before, after) => {
    if (!before || !after) return after ? changeOf('added') : changeOf('removed');
    const fields = changedFields(before, after, sides);
    if (pairs.moved.has(after.id)) return changeOf('moved', [...moveNotes(before, after, sides, pairs), ...fields]);
    return fields.length > 0 ? changeOf('changed', fields) : undefined;
  };
}

/** The gravest first: one step has one mark, its notes tell the rest. */
const kinds = ['missing', 'failed', 'ad-hoc', 'sequence', 'timing'] as const;

/** What a plan says about how a step is made; how it then felt, when it happened and how it went are told in other ways. */
const planned = new Set<ChangeNote['field']>(['title', 'channel', 'actor', 'owner']);

/**
 * How an actual journey deviates from its plan, by the kinds of CJML (Customer Journey Modeling Language; Halvorsrud and others, SINTEF).
 *
 * What the document names in `deviations` counts. Where it names none they are derived: a contact only on one side is ad hoc or
 * missing; a status of failed, missing or unexpected says so itself; a moved step is out of sequence; and a step is out
 * of time when it begins after its planned end (counted from the first step that both sides date) or takes more than twice
 * as long as planned. A step that deviates in none of these has `changed` when it is called or done otherwise.
 */
export function planJudge(sides: Sides, pairs: Pairs): Judge {
  const named = namedDeviations(sides);
  const isTold = sides.after.deviations.length > 0;
  const isLate = isTold ? () => false : latenessOf(sides, pairs);
  return (before, after) => {
    const found = named.get(after?.id ?? sides.idOf(before?.id ?? '')) ?? [];
    const notes = found.flatMap(({ note }): ChangeNote[] =>
      note === undefined ? [] : [{ field: 'note', after: note }],
    );
    const told = kinds.find((each) => found.some((deviation) => deviation.kind === each));
    if (!before || !after) return changeOf(told ?? (after ? 'ad-hoc' : 'missing'), notes);
    const kind = told ?? (isTold ? undefined : derivedKind(before, after, pairs, isLate));
    const made = changedFields(before, after, sides).filter(
      ({ field }) => planned.has(field) || (field === 'time' && kind === 'timing'),
    );
    const places = kind === 'sequence' ? moveNotes(before, after, sides, pairs) : [];
    return kind || made.length > 0 ? changeOf(kind ?? 'changed', [...notes, ...places, ...made]) : undefined;
  };
}

function changeOf(kind: StepChangeKind, notes: readonly ChangeNote[] = []): StepChange {
  for (const note of notes) for (const part of [note, note.before, note.after]) Object.freeze(part);
  return Object.freeze({ kind, notes: Object.freeze([...notes]) });
}

function moveNotes(before: Step, after: Step, sides: Sides, pairs: Pairs): ChangeNote[] {
  const stage = {
    before: sides.before.lookup.stages.get(before.stage),
    after: sides.after.lookup.stages.get(after.stage),
  };
  return [
    ...(pairs.stages.get(before.stage) === after.stage
      ? []
      : [{ field: 'stage' as const, before: stage.before?.title, after: stage.after?.title }]),
    // Counted from 1, as people do.
    { field: 'place', before: String(before.index + 1), after: String(after.index + 1) },
  ];
}

/** By the id of a step in the union: what the document says about it. */
function namedDeviations({ after, idOf }: Sides): ReadonlyMap<Id, readonly Deviation[]> {
  const named = new Map<Id, Deviation[]>();
  for (const deviation of after.deviations) {
    const id = deviation.actual ?? (deviation.planned === undefined ? undefined : idOf(deviation.planned));
    if (id !== undefined) named.set(id, [...(named.get(id) ?? []), deviation]);
  }
  return named;
}

function derivedKind(before: Step, after: Step, pairs: Pairs, isLate: Late): StepChangeKind | undefined {
  const status = after.touchpoint?.status;
  if (status === before.touchpoint?.status) return orderKind(before, after, pairs, isLate);
  if (status === 'missing' || status === 'failed') return status;
  return status === 'unexpected' ? 'ad-hoc' : orderKind(before, after, pairs, isLate);
}

function orderKind(before: Step, after: Step, pairs: Pairs, isLate: Late): StepChangeKind | undefined {
  if (pairs.moved.has(after.id)) return 'sequence';
  return isLate(before, after) ? 'timing' : undefined;
}

type Late = (before: Step, after: Step) => boolean;

function latenessOf({ before, after }: Sides, pairs: Pairs): Late {
  const first = before.steps.flatMap((step): number[] => {
    const partner = after.lookup.steps.get(pairs.steps.get(step.id) ?? '');
    const [from, to] = [startOf(step), partner && startOf(partner)];
    return from === undefined || to === undefined ? [] : [to - from];
  })[0];
  return (planned, actual) => {
    const [length, took] = [lengthMs(planned.time), lengthMs(actual.time)];
    if (length !== undefined && took !== undefined && took > 2 * length) return true;
    const [from, to] = [startOf(planned), startOf(actual)];
    if (from === undefined || to === undefined || first === undefined || length === undefined) return false;
    return to - from - first > length;
  };
}

function startOf({ time }: Step): number | undefined {
  return timeSpan(time)?.startMs;
}
