import type { Journey } from './journey.js';

/** Whether a value is a journey, not the document of one: no JSON holds what answers about it. */
export function isJourney(value: unknown): value is Journey {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return typeof (value as Partial<Journey>).lookup?.stageOf === 'function';
  } catch {
    // A document may refuse to be read; what is wrong with it is told where it is parsed.
    return false;
  }
}
