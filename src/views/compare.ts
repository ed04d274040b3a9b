import {
  compareJourneys as compared,
  type CompareMode,
  type CompareOptions,
  type Comparison,
} from '../insight/compare.js';
import { comparePersonas as comparedPersonas, compareSegments as comparedSegments } from '../insight/compare-groups.js';
import type { Id, Journey } from '../model/journey.js';
import { drawSides } from './draw-sides.js';

/**
 * A comparison, ready to be drawn.
 *
 * How its sides make one picture comes along with it, so that who draws one journey alone does not load that.
 */
export interface DrawableComparison extends Comparison {
  readonly drawSides: typeof drawSides;
}

/**
 * Two journeys compared: what is the same, what differs and how, ready to be drawn.
 *
 * ```ts
 * draw(compareJourneys(today, tomorrow, { mode: 'overlay' }), { view: timeline }).scene;
 * ```
 */
export function compareJourneys(before: Journey, after: Journey, options?: CompareOptions): DrawableComparison {
  return drawable(compared(before, after, options));
}

/** Two personas of one journey compared: what is for everyone is on both sides. */
export function comparePersonas(journey: Journey, first: Id, second: Id, mode?: CompareMode): DrawableComparison {
  return drawable(comparedPersonas(journey, first, second, mode));
}

/** Two segments of one journey compared, in the same way as two personas. */
export function compareSegments(journey: Journey, first: Id, second: Id, mode?: CompareMode): DrawableComparison {
  return drawable(comparedSegments(journey, first, second, mode));
}

function drawable(comparison: Comparison): DrawableComparison {
  return Object.freeze({ ...comparison, drawSides });
}
