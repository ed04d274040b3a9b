import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterJourney } from '../../src/model/filter.ts';
import { journeyDocument } from '../../src/model/journey-document.ts';
import { parseJourney } from '../../src/model/parse.ts';
import { journeys } from '../journeys/index.ts';
import { spoiltDocuments } from './support/documents.ts';

/** What reading the text of a value gives. */
const throughText = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('a journey that was parsed', () => {
  test('gives back its document, unknown fields and faulty values included', () => {
    const document = {
      title: 'Map',
      'x-own': { a: [1] },
      odd: true,
      state: 'curent',
      stages: [{ title: 'S', phase: 1, steps: [{ title: 'T', emotion: 99 }] }],
    };
    expect(throughText(journeyDocument(parseJourney(document).journey))).toEqual(document);
  });

  test('gives it back whatever it was', () => {
    fc.assert(
      fc.property(spoiltDocuments, (document) => {
        const json = throughText(document);
        expect(throughText(journeyDocument(parseJourney(json).journey))).toEqual(json);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe.each(journeys)('a part of $name', ({ json }) => {
  const { journey } = parseJourney(json);
  const part = filterJourney(journey, { stages: journey.stages.slice(0, 2).map(({ id }) => id) });
  const again = parseJourney(throughText(journeyDocument(part)));

  test('is the same part when it is read again', () => {
    expect(again.journey.stages).toEqual(part.stages);
    expect(again.journey.links).toEqual(part.links);
    expect(again.journey.insights).toEqual(part.insights);
    expect(again.journey.values).toEqual(part.values);
    expect(again.journey.personas).toEqual(part.personas);
  });

  test('has no faults of its own', () => {
    expect(again.issues.filter(({ code }) => code !== 'unknown-field')).toEqual([]);
  });
});

test('a refused address comes back in the document to store, and is not in the journey to show', () => {
  const sources = [{ id: 's', kind: 'survey', url: 'javascript:alert(1)' }];
  const { journey } = parseJourney({ title: 'Tea', stages: [], sources });
  expect(journeyDocument(journey).sources).toEqual(sources);
  expect(journey.sources[0]).not.toHaveProperty('url');
});
