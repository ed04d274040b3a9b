import { fault } from './issue.js';
import type { Fault } from './issue.js';
import { nearest } from './nearest.js';
import { a, cut, shown, told } from './sentence.js';

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

/** A text is longer than pictures show. */
export function longText(length: number, most: number): Fault {
  return fault('long-text', 'info', () => ({
    message: `The text has ${length} characters; pictures and tables show the first ${most}, the document keeps it whole. Shorten it, or split it.`,
    found: `${length} characters`,
    expected: `at most ${most} characters`,
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

/** A finding or an opportunity stands nowhere in the journey. */
export function noPlace(what: 'insight' | 'opportunity', name: string): Fault {
  return fault('no-place', 'info', () => ({
    message: `The ${what} ${shown(name)} has no place, so it stands at no step of a picture. Say in "at" which step, stage, link or lane it belongs to, or name the journey there.`,
    found: shown(name),
    expected: 'the id of a step, stage, link, lane or the journey',
  }));
}

/** A link leads back to where it begins. */
export function linkToItself(place: string): Fault {
  return fault('link-to-itself', 'warning', () => ({
    message: `The link leads from ${shown(place)} to itself. Correct one of its ends, or take it out.`,
    found: shown(place),
    expected: 'two different steps or stages',
  }));
}

/** The journey lacks stages of the model that it names. */
export function missingStages(model: string, missing: readonly string[]): Fault {
  return fault('missing-stages', 'warning', () => ({
    message: `The stage model ${shown(model)} also has ${cut(missing.map(shown).join(', '), 140)}. Add what is missing, without steps where nothing is known, or take out "stageModel".`,
    found: shown(model),
    expected: missing.join(', '),
  }));
}

/** The map should have been looked through again by now. */
export function reviewOverdue(due: string, today: string): Fault {
  return fault('review-overdue', 'warning', () => ({
    message: `The map was to be reviewed again by ${due}, and today is ${today}. Review it and set "reviewedAt", or set another "reviewEvery".`,
    found: due,
    expected: `not before ${today}`,
  }));
}

/** A customer scored what does not exist yet. */
export function measuredFuture(step: string, state: string): Fault {
  return fault('measured-future', 'warning', () => ({
    message: `Step ${shown(step)} has a score measured among customers, but the map shows ${a(state)} state. Set the "rater" to "predicted", or move the score to the map of today.`,
    found: 'a measured score',
    expected: 'a predicted score',
  }));
}
