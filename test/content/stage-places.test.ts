import { expect, test } from 'vitest';
import { stagePlaces } from '../../src/content/stage-places.js';
import { parseJourney } from '../../src/model/parse.js';

test('a stage is read before its first step, one without steps before the next that has some', () => {
  const step = (title: string) => ({ title });
  const { journey } = parseJourney({
    title: 'Tea',
    stages: [
      { id: 'boil', title: 'Boil', steps: [step('Fill'), step('Heat')] },
      { id: 'wait', title: 'Wait' },
      { id: 'pour', title: 'Pour', steps: [step('Pour')] },
    ],
  });
  expect([...stagePlaces(journey)]).toEqual([
    ['boil', { stage: 0, before: 0 }],
    ['wait', { stage: 1, before: 2 }],
    ['pour', { stage: 2, before: 2 }],
  ]);
});
