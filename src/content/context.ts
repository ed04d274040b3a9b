import { emotionSeries, type EmotionSeries } from '../insight/emotion-series.js';
import type { Frame } from '../layout/frame.js';
import type { Deviation, Id, Journey, Text } from '../model/journey.js';
import { longestText, textIn } from '../model/text.js';
import type { Place } from '../scene/mark.js';

/** The journey, who reads it, and what a text says to that reader. */
export interface Context {
  readonly journey: Journey;
  readonly frame: Frame;
  /** First and last step index of each stage that has steps. */
  readonly span: ReadonlyMap<Id, readonly [number, number]>;
  /** All scores, as lines. */
  readonly series: readonly EmotionSeries[];
  /** What departs from the plan, by the step where it shows. */
  readonly deviations: ReadonlyMap<Id, readonly Deviation[]>;
  /** A text in the reader's language; empty for none. */
  readonly say: (text: Text | undefined) => string;
}

/** A journey made ready to be told in a frame. */
export function contextOf(journey: Journey, frame: Frame): Context {
  const span = new Map<Id, readonly [number, number]>();
  let next = 0;
  for (const stage of journey.stages) {
    if (stage.steps.length > 0) span.set(stage.id, [next, next + stage.steps.length - 1]);
    next += stage.steps.length;
  }
  const deviations = new Map<Id, Deviation[]>();
  for (const deviation of journey.deviations) {
    const step = deviation.actual ?? deviation.planned;
    const known = step === undefined ? undefined : deviations.get(step);
    if (known) known.push(deviation);
    else if (step !== undefined) deviations.set(step, [deviation]);
  }
  const say = (text: Text | undefined): string => shown(textIn(text, frame.locale, journey.locale));
  return { journey, frame, span, series: emotionSeries(journey), deviations, say };
}

// Blank is the same as nothing; what nobody could read in a cell is cut before it costs time.
function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > longestText ? `${trimmed.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')}…` : trimmed;
}

/** The step ranges that a list of ids (steps or stages) covers, neighbours in one stage joined. */
export function rangesOf({ journey, span }: Context, ids: readonly Id[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  const places = ids.flatMap((id): (readonly [number, number])[] => {
    const step = journey.lookup.steps.get(id);
    const place = step ? ([step.index, step.index] as const) : span.get(id);
    return place ? [place] : [];
  });
  for (const [first, last] of [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const open = ranges.at(-1);
    const joins = open && first <= open[1] + 1 && journey.steps[first]?.stage === journey.steps[open[1]]?.stage;
    if (joins) open[1] = Math.max(open[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}

/** Where a card belongs that starts at a step. */
export function placeAt({ journey }: Context, index: number): Place {
  const step = journey.steps[index];
  return step ? { stage: step.stage, step: step.id } : {};
}

/** The parts of a sentence that are there, joined. */
export function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}
