import { fault } from './issue.js';
import type { Fault } from './issue.js';
import { nearest } from './nearest.js';
import { shown, told } from './sentence.js';

/** What the library says of facts that are right one by one and do not go together. */

/** The score lies outside its scale. */
export function scoreOffScale(value: number, scale: { id: string; min: number; max: number }, step: string): Fault {
  return fault('score-off-scale', 'error', () => ({
    message: `The score ${value} of step ${shown(step)} is not on the scale ${shown(scale.id)}, which runs from ${scale.min} to ${scale.max}. It is drawn as missing; correct it or name its scale.`,
    found: String(value),
    expected: `a number from ${scale.min} to ${scale.max}`,
  }));
}

/** Something ends before it begins, or by another sort of time. */
export function endBeforeStart(start: string, end: string): Fault {
  return fault('end-before-start', 'error', () => ({
    message: `Expected a time of the same sort that is not before ${shown(start)}; got ${shown(end)}. It is left out: correct one of the two.`,
    found: shown(end),
    expected: `not before ${shown(start)}`,
  }));
}

/** One voice scored a step at several dates. */
export function olderReadings(latest: string): Fault {
  return fault('older-readings', 'info', () => ({
    message: `One voice has scores of different dates here. Pictures show the latest, of ${shown(latest)}; the table lists all. Compare two revisions to see what changed.`,
    found: shown(latest),
  }));
}

/** No score can lie on the scale. */
export function impossibleScale(scale: { min: number; max: number; neutral: number }): Fault {
  return fault('impossible-scale', 'error', () => ({
    message: `Expected min below max and neutral between them; got min ${scale.min}, neutral ${scale.neutral}, max ${scale.max}. The scale and the scores on it are left out.`,
    found: `${scale.min}, ${scale.neutral}, ${scale.max}`,
    expected: 'min < max, min ≤ neutral ≤ max',
  }));
}

/** No stage model has this name. */
export function unknownStageModel(name: string, known: readonly string[]): Fault {
  return fault('unknown-stage-model', 'info', () => {
    const suggestion = nearest(name, known);
    return {
      message: told(`No stage model is called ${shown(name)}. The stages are drawn as they stand.`, suggestion),
      found: shown(name),
      expected: known.join(', '),
      suggestion,
    };
  });
}
