import { ReadMap } from '../model/read-map.js';
import type { Id, Journey, Step, StepChange, StepChangeKind, Text } from '../model/journey.js';
import { planJudge, stateJudge } from './compare-changes.js';
import { unionColumns } from './compare-columns.js';
import type { StageColumns } from './compare-columns.js';
import { unionIds } from './compare-ids.js';
import type { UnionIds } from './compare-ids.js';
import { labelsFor } from './compare-labels.js';
import type { Labels } from './compare-labels.js';
import { isPlanOf, pairsOf } from './compare-pairs.js';
import type { Pairs } from './compare-pairs.js';
import { paddedSide } from './compare-sides.js';
import { comparedJourney, earlierDocument, fullDocument, unionDocument } from './compare-union.js';
import { voicesOf } from './compare-voices.js';
import type { Sides } from './compared.js';
import { withDistinctIds } from './distinct-ids.js';

/** How two journeys are drawn: over each other, next to each other, or as one with what differs marked. */
export type CompareMode = 'overlay' | 'side-by-side' | 'delta';

/** How two journeys are compared. */
export interface CompareOptions {
  /** How it is drawn; what each mode needs is always there. Default `delta`. */
  readonly mode?: CompareMode;
  /** What the two are called. Default: by the first of state, modality, revision and title in which they differ. */
  readonly labels?: readonly [Text, Text];
}

/** A stage of the union, and which it is on each side; `undefined` where a side has none. */
export interface ComparedStage {
  readonly id: Id;
  readonly before: Id | undefined;
  readonly after: Id | undefined;
  readonly kind: 'added' | 'removed' | 'moved' | 'same';
}

/** A step of the union, which it is on each side, and how it differs; `undefined` where it does not. */
export interface ComparedStep {
  readonly id: Id;
  readonly before: Id | undefined;
  readonly after: Id | undefined;
  readonly change: StepChange | undefined;
}

/** Two journeys held against each other. */
export interface Comparison {
  readonly mode: CompareMode;
  /** What the earlier and the later one are called. */
  readonly labels: readonly [Text, Text];
  /** Whether kinds of change are those of a plan and what came of it. */
  readonly againstPlan: boolean;
  readonly stages: readonly ComparedStage[];
  /** In the order of the union. */
  readonly steps: readonly ComparedStep[];
  /** How the steps of the union differ, by their ids; those that do not are not in it. */
  readonly changes: ReadonlyMap<Id, StepChange>;
  /** How many steps differ in which way, and how many are the same. */
  readonly counts: Readonly<Record<Exclude<StepChangeKind, 'absent'> | 'same', number>>;
  /** Both as one journey: all steps, scores of both as lines of their own, and `changes`. For overlay and delta. */
  readonly journey: Journey;
  /** Both as they are, padded so that stages and columns line up, with `changes`. For side by side. */
  readonly sides: readonly [Journey, Journey];
}

/**
 * Two journeys compared: what is the same, what differs and how, and journeys that any view can draw without knowing more.
 *
 * Where `later` is actual and `earlier` is its plan, differences are named as CJML names deviations. Ids in the union are those
 * of `later`; what only `earlier` has keeps its own unless that is taken.
 *
 * ```ts
 * const { journey, changes } = compareJourneys(today, tomorrow);
 * ```
 */
export function compareJourneys(earlier: Journey, later: Journey, options: CompareOptions = {}): Comparison {
  const [before, after] = [withDistinctIds(earlier), withDistinctIds(later)];
  const pairs = pairsOf(before, after);
  const ids = unionIds(before, after, pairs);
  const againstPlan = isPlanOf(before, after);
  const sides: Sides = { before, after, idOf: (id) => ids.of(id), byPersona: true, againstPlan };
  const judge = againstPlan ? planJudge(sides, pairs) : stateJudge(sides, pairs);
  const labels = options.labels ?? labelsFor(before, after);
  return comparisonOf({
    ...{ sides, pairs, ids, labels, judge },
    mode: checkedMode(options.mode),
    union: (columns, changes) => {
      const voices = voicesOf(before, after, labels[1], ids);
      const journey = comparedJourney(unionDocument({ before, after, columns, ids, voices, labels }), changes);
      const { predicted, segments } = voices;
      const laterVoices = Object.freeze({ predicted, segments: Object.freeze(segments.map(({ id }) => id)) });
      return Object.freeze({ ...journey, laterVoices });
    },
  });
}

/** What a comparison is made of, once it is known what is the same. */
export interface ComparisonParts {
  readonly sides: Sides;
  readonly pairs: Pairs;
  readonly ids: UnionIds;
  readonly labels: Labels;
  readonly mode: CompareMode;
  readonly judge: (before: Step | undefined, after: Step | undefined) => StepChange | undefined;
  readonly union: (columns: readonly StageColumns[], changes: ReadonlyMap<Id, StepChange>) => Journey;
}

/** The comparison that these parts make. */
export function comparisonOf({ sides, pairs, ids, labels, mode, judge, union }: ComparisonParts): Comparison {
  const { before, after, againstPlan } = sides;
  const columns = unionColumns(before, after, pairs, ids);
  const partners = new Map([...pairs.steps].map(([was, is]) => [is, was]));
  const steps = columns.flatMap((stage) =>
    stage.columns.flatMap((column): ComparedStep[] => {
      if (column.isLeft && !column.after) return [];
      const was = column.before ?? before.lookup.steps.get(partners.get(column.id) ?? '');
      const change = judge(was, column.after);
      return [Object.freeze({ id: column.id, before: was?.id, after: column.after?.id, change })];
    }),
  );
  const changes = new ReadMap(steps.flatMap(({ id, change }) => (change ? [[id, change] as const] : [])));
  const journey = union(columns, changes);
  const later = fullDocument(after);
  const earlier = earlierDocument({ before, after, ids });
  const { lanes } = fullDocument(journey);
  const side = { lanes, columns, changes, ids };
  return Object.freeze({
    mode,
    labels: Object.freeze([...labels] as const),
    againstPlan,
    stages: Object.freeze(columns.map((stage) => comparedStage(stage, pairs))),
    steps: Object.freeze(steps),
    changes,
    counts: countsOf(steps),
    journey,
    sides: Object.freeze([
      paddedSide({ ...side, side: 'before', document: earlier }),
      paddedSide({ ...side, side: 'after', document: later }),
    ] as const),
  });
}

/** The mode of a comparison; another word is the caller's slip. */
export function checkedMode(mode: CompareMode = 'delta'): CompareMode {
  if (mode === 'overlay' || mode === 'side-by-side' || mode === 'delta') return mode;
  throw new RangeError(`expected overlay, side-by-side or delta, got ${String(mode)}`);
}

function comparedStage({ id, before, after }: StageColumns, pairs: Pairs): ComparedStage {
  const kind = !before ? 'added' : !after ? 'removed' : pairs.moved.has(id) ? 'moved' : 'same';
  return Object.freeze({ id, before: before?.id, after: after?.id, kind });
}

function countsOf(steps: readonly { readonly change: StepChange | undefined }[]): Comparison['counts'] {
  const counts = {
    same: 0,
    added: 0,
    removed: 0,
    moved: 0,
    changed: 0,
    'ad-hoc': 0,
    missing: 0,
    failed: 0,
    sequence: 0,
    timing: 0,
  };
  for (const { change } of steps) {
    const kind = change?.kind ?? 'same';
    if (kind !== 'absent') counts[kind]++;
  }
  return Object.freeze(counts);
}
