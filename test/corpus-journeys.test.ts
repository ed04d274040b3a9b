import { describe, expect, test } from 'vitest';
import { draw } from '../src/pipeline.js';
import { views } from '../src/views/index.js';
import { corpusJourneys } from './support/corpus-journeys.js';
import { journeyLaws } from './support/journey-laws.js';
import { breachesOf, sceneLaws, textsAreMeasured } from './support/laws.js';

const laws = { ...sceneLaws, textsAreMeasured: textsAreMeasured() };
const journeys = corpusJourneys();
const frames = [
  { width: 320, locale: 'en' },
  { width: 760, locale: 'zh-Hans', direction: 'rtl' },
  { width: 1400, locale: 'en' },
] as const;

describe.each(views.map((view) => [view.name, view] as const))('the %s view', (_, view) => {
  test.skipIf(journeys.length === 0)('draws every journey of the corpus lawfully', { timeout: 120_000 }, () => {
    const found = journeys.flatMap(({ name, json }) =>
      frames.flatMap((frame) => {
        const { scene, journey } = draw(json, { view, ...frame });
        const breaches = [
          ...breachesOf(scene, laws),
          ...Object.values(journeyLaws).flatMap((law) => law(scene, journey).slice(0, 3)),
        ];
        return breaches.map((breach) => `${name} ${frame.width}: ${breach}`);
      }),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });
});

test.skipIf(journeys.length === 0)('what was turned has steps', () => {
  expect(journeys.filter(({ json }) => !JSON.stringify(json).includes('"steps":[{')).map(({ name }) => name)).toEqual(
    [],
  );
  expect(journeys.length).toBeGreaterThan(30);
});
