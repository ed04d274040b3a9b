import { durationParts } from '../layout/iso-time.js';
import type { Step } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import { stepCard } from './step-card.js';
import { joined, rangesOf, type Context } from './context.js';
import { waitName } from './time-cards.js';

/** A place where a service breaks or keeps its customer waiting. */
export type PointKind = 'fail' | 'wait';

/** What goes wrong at a step and what it waits for, in words: with its count and its time (rule 69). */
export interface ServicePoint {
  readonly kind: PointKind;
  /** Empty where the glyph alone says it all. */
  readonly notes: readonly string[];
  /** Whether the notes say already which kind of point it is. */
  readonly named: boolean;
  readonly name: string;
}

/** The fail and wait points of each step that has one, by the id of the step. */
export function servicePoints(context: Context): ReadonlyMap<string, readonly ServicePoint[]> {
  const labels = pointLabels(context);
  const points = context.journey.steps.flatMap((step) => {
    const found = [waitPoint(step, labels, context), failPoint(step, labels, context)].filter(
      (point) => point !== undefined,
    );
    return found.length > 0 ? [[step.id, found] as const] : [];
  });
  return new Map(points);
}

/** The card of a step with what goes wrong there and what it waits for; a glyph on its edge shows it, so no icon does. */
export function servicedStepCard(step: Step, points: readonly ServicePoint[], context: Context): CardContent {
  // A fail point that says why need not be told to have failed.
  const card = stepCard(
    step,
    context,
    points.some(({ kind, named }) => kind === 'fail' && named),
  );
  if (points.length === 0) return card;
  const notes = points.flatMap((point) => point.notes);
  const shown = points.some(({ kind }) => card.icon === (kind === 'fail' ? 'failed' : 'wait'));
  return {
    ...card,
    notes: [...notes, ...(card.notes ?? [])],
    icon: shown ? undefined : card.icon,
    name: context.frame.words.sentences(card.name, ...points.map(({ name }) => name)),
  };
}

type Labels = Readonly<Record<PointKind, ReadonlyMap<number, readonly string[]>>>;

function pointLabels(context: Context): Labels {
  const of = (kind: PointKind): ReadonlyMap<number, readonly string[]> => {
    const labels = new Map<number, string[]>();
    for (const moment of context.journey.moments) {
      if (moment.kind !== kind) continue;
      for (const [index] of rangesOf(context, [moment.at])) {
        labels.set(index, [...(labels.get(index) ?? []), context.say(moment.label)]);
      }
    }
    return labels;
  };
  return { fail: of('fail'), wait: of('wait') };
}

function waitPoint(step: Step, moments: Labels, context: Context): ServicePoint | undefined {
  const { words } = context.frame;
  const own = moments.wait.get(step.index);
  const before = waitName(step, context);
  if (!own && !before && step.kind !== 'wait') return undefined;
  const parts = step.kind === 'wait' && step.time?.duration ? durationParts(step.time.duration) : undefined;
  const during = parts ? words.wait(words.duration(parts)) : '';
  const labels = labelled(own, words.moments.wait, context);
  const notes = [...labels, before, during].filter(Boolean);
  return point('wait', [...new Set(notes)], labels.length > 0, context);
}

function failPoint(step: Step, labels: Labels, context: Context): ServicePoint | undefined {
  const { journey, frame } = context;
  const own = labels.fail.get(step.index);
  if (!own && step.touchpoint?.status !== 'failed') return undefined;
  const left = journey.lookup.flowAt(step.id).find((count) => count.segment === undefined)?.exit ?? 0;
  const count = left > 0 ? frame.words.blueprint.leave(frame.words.number(left)) : '';
  const [first, ...others] = labelled(own, frame.words.moments.fail, context);
  const notes = [joined(' · ', first, count), ...others].filter(Boolean);
  return point('fail', notes, first !== undefined, context);
}

function point(kind: PointKind, notes: readonly string[], named: boolean, { frame }: Context): ServicePoint {
  const { sentences, moments } = frame.words;
  return { kind, notes, named, name: sentences(named ? '' : moments[kind], ...notes) };
}

// Several moments of one kind at a step are as many lines; those without a label are counted by their glyph.
function labelled(labels: readonly string[] | undefined, kind: string, { frame }: Context): string[] {
  return (labels ?? []).filter(Boolean).map((label) => kind + frame.words.labelSeparator + label);
}
