import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Context } from './context.js';

/** Of two journeys in one: whose line it is. `undefined` where they are not told apart by their lines. */
export function sideOf({ voice, segment }: EmotionSeries, { journey }: Context): 'earlier' | 'later' | undefined {
  const { laterVoices } = journey;
  if (!laterVoices) return undefined;
  const isLater =
    (voice === 'predicted' && laterVoices.predicted) ||
    (segment !== undefined && laterVoices.segments.includes(segment));
  return isLater ? 'later' : 'earlier';
}

/** The only one of two journeys that has a step; `undefined` where both have it. */
export function onlySideOf(index: number, { journey }: Context): 'earlier' | 'later' | undefined {
  const kind = journey.changes?.get(journey.steps[index]?.id ?? '')?.kind;
  if (kind === 'removed' || kind === 'missing') return 'earlier';
  return kind === 'added' || kind === 'ad-hoc' ? 'later' : undefined;
}

/** Whether these lines could have a score at a step: not at a slot, nor where the step is not in their journey or not theirs. */
export function canScore(lines: readonly EmotionSeries[], index: number, context: Context): boolean {
  const { changes, laterVoices, steps } = context.journey;
  const kind = changes?.get(steps[index]?.id ?? '')?.kind;
  if (!changes || kind === undefined) return true;
  if (laterVoices) {
    const only = onlySideOf(index, context);
    return only === undefined || lines.some((line) => sideOf(line, context) === only);
  }
  const personas = steps[index]?.personas ?? [];
  const isTheirs = ({ persona }: EmotionSeries): boolean => persona === undefined || personas.includes(persona);
  return kind !== 'absent' && kind !== 'missing' && (personas.length === 0 || lines.some(isTheirs));
}

/** Whether no line of a row has a score at a step, though one could: that is no data, which is not neutral (rule 8). */
export function isGap(lines: readonly EmotionSeries[], index: number, context: Context): boolean {
  return !lines.some(({ scores }) => scores[index]) && canScore(lines, index, context);
}

/**
 * Whether a line of a row is broken at a step without a score (rule 30).
 *
 * At a step that is none of its own it goes on, from the step before to the step after; never through what is shown as no data.
 */
export function breaksAt(
  line: EmotionSeries,
  lines: readonly EmotionSeries[],
  index: number,
  context: Context,
): boolean {
  return canScore([line], index, context) || isGap(lines, index, context);
}
