import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import { journeyJsonSchema } from '../../src/model/journey-json-schema.ts';
import { schemaDescriptions } from '../../src/model/schema-descriptions.ts';
import type { IssueCode } from '../../src/model/issues.ts';
import { rightDocuments, spoiltDocuments } from './support/documents.ts';

interface Described {
  readonly description?: string;
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const schema = journeyJsonSchema();
const isValid = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema);

/** Faults of shape: those that a JSON Schema can see. */
const shapeFaults = new Set<IssueCode>([
  'missing-field',
  'wrong-type',
  'read-as',
  'unknown-choice',
  'out-of-range',
  'wrong-format',
  'unsupported-version',
]);
const shapeFaultsOf = (json: unknown) => parseJourney(json).issues.filter(({ code }) => shapeFaults.has(code));

describe('the published JSON Schema', () => {
  test('is of the 2020-12 dialect and has every noun by name', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema['$defs'] as object)).toEqual(
      expect.arrayContaining([
        'Journey',
        'Stage',
        'Step',
        'Cell',
        'Reading',
        'Lane',
        'Link',
        'Scale',
        'Persona',
        'Insight',
        'Text',
      ]),
    );
  });

  test('describes every object and every field in a sentence, and describes nothing else', () => {
    const { Text, ...definitions } = schema['$defs'] as Record<
      string,
      Described & { properties: Record<string, Described> }
    >;
    const told = Object.entries(definitions).map(([name, { description, properties }]) => [
      name,
      { about: description, fields: mapped(properties, (field) => field.description) },
    ]);
    expect(Object.fromEntries(told)).toEqual(schemaDescriptions);
    const sentences = Object.values(schemaDescriptions).flatMap(({ about, fields }) => [
      about,
      ...Object.values(fields),
    ]);
    expect(sentences.length).toBeGreaterThan(300);
    expect([...sentences, Text?.description].filter((sentence) => !/^[A-Z].+\.$/.test(sentence ?? ''))).toEqual([]);
  });

  test('says that an emotion may be a list of numbers, as the check does', () => {
    expect(schemaDescriptions['Step']?.fields['emotion']).toContain('a list of numbers and readings');
    const { journey, issues } = parseJourney({
      title: 'M',
      stages: [{ title: 'S', steps: [{ title: 'T', emotion: [1, -2] }] }],
    });
    expect(issues).toEqual([]);
    expect(journey.steps[0]?.emotion.map(({ value }) => value)).toEqual([1, -2]);
  });

  test('says what the check says: right documents are right for both', () => {
    fc.assert(
      fc.property(rightDocuments, (json) => {
        expect(shapeFaultsOf(json)).toEqual([]);
        expect(isValid(json) || isValid.errors).toBe(true);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('says what the check says: spoilt documents are faulty for both, or for neither', () => {
    let faulty = 0;
    fc.assert(
      fc.property(spoiltDocuments, (json) => {
        const faults = shapeFaultsOf(json);
        if (faults.length > 0) faulty++;
        expect({ json, faults, valid: isValid(json) }).toEqual({ json, faults, valid: faults.length === 0 });
      }),
      { seed: 2, numRuns: 400 },
    );
    expect(faulty).toBeGreaterThan(50);
  });

  test.each([
    [
      'a step with a bare number, a bare text and an unknown field',
      { emotion: -1, cells: { thoughts: 'Hm' }, odd: 1 },
      true,
    ],
    ['null where a field may be absent', { channel: null, emotion: null }, true],
    ['a text by language in a cell', { cells: { thoughts: { en: 'Hm', 'zh-Hans': '嗯' } } }, true],
    ['a number by language in a cell', { cells: { thoughts: { en: 5 } } }, false],
    ['a word for an emotion', { emotion: 'happy' }, false],
    ['no title', { title: undefined }, false],
  ])('judges %s', (_, fields, valid) => {
    const json = JSON.parse(
      JSON.stringify({ title: 'M', stages: [{ title: 'S', steps: [{ title: 'T', ...fields }] }] }),
    ) as unknown;
    expect(isValid(json)).toBe(valid);
    expect(shapeFaultsOf(json).length === 0).toBe(valid);
  });
});
