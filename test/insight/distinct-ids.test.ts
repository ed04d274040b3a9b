import { expect, test } from 'vitest';
import { compareJourneys } from '../../src/insight/compare.ts';
import { withDistinctIds } from '../../src/insight/distinct-ids.ts';
import { parseJourney } from '../../src/model/parse.ts';

const journeyWith = (name: string) =>
  parseJourney({
    title: 'T',
    personas: [{ id: 'f', name }],
    teams: [{ id: 'f', name: 'Field' }],
    stages: [{ title: 'S', steps: [{ id: 'a', title: 'A', personas: ['f'], owner: { team: 'f' } }] }],
  }).journey;

test('a journey whose ids are all different is left as it is', () => {
  const { journey } = parseJourney({ title: 'T', stages: [] });
  expect(withDistinctIds(journey)).toBe(journey);
});

test('a team called as a persona stays a team when two journeys are compared', () => {
  const { journey } = compareJourneys(journeyWith('Mei'), journeyWith('Mei'));
  const [step] = journey.steps;
  expect(journey.lookup.personas.get(step?.personas[0] ?? '')?.name).toBe('Mei');
  expect(journey.lookup.teams.get(step?.owner?.team ?? '')?.name).toBe('Field');
});
