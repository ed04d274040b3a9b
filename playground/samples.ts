import { journeys, manySteps, type SampleJourney } from '../test/journeys/index.ts';

/** Every sample journey, and one of three hundred steps. */
export const samples: readonly SampleJourney[] = [
  ...journeys,
  { name: 'many-steps', title: 'Three hundred steps', json: manySteps(300) },
];

/** The document of a sample; `undefined` for a name that is none. */
export function sampleDocument(name: string): unknown {
  return samples.find((candidate) => candidate.name === name)?.json;
}

/** The document of a sample as the editor shows it; empty for a name that is none. */
export function sampleText(name: string): string {
  const sample = samples.find((candidate) => candidate.name === name);
  return sample ? `${JSON.stringify(sample.json, undefined, 2)}\n` : '';
}
