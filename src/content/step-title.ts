import type { Context } from './context.js';

/** The title of a step, or its place among all where it has none. */
export function stepTitle(index: number, { journey, say, frame }: Context): string {
  return say(journey.steps[index]?.title) || frame.words.stepPlace(index + 1, journey.steps.length);
}
