import { journeys, manySteps } from '../../test/journeys/index.ts';

/** The names of all sample journeys, for a menu. */
export const sampleNames: readonly string[] = journeys.map(({ name }) => name);

/** The document of a sample journey; `steps-300` and the like are made to measure. */
export function sample(name: string): unknown {
  const count = /^steps-(\d+)$/.exec(name)?.[1];
  return count === undefined ? journeys.find((journey) => journey.name === name)?.json : manySteps(Number(count));
}
