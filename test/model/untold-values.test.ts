import { expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import { draw } from '../../src/pipeline.ts';
import { table } from '../../src/views/table/index.ts';

const told = (document: object): string[] =>
  parseJourney({ title: 'Tea', stages: [], ...document }).issues.map(({ code, pointer }) => `${code} ${pointer}`);

test('a text without words in any language is told', () => {
  expect(told({ goal: {} })).toEqual(['wrong-type /goal']);
});

test('a Map and a Set are told: JSON has neither', () => {
  expect(told({ 'x-map': new Map([[1, 2]]), 'x-set': new Set([1]) })).toEqual(['not-json /x-map', 'not-json /x-set']);
});

test('a text longer than pictures show is told, and kept', () => {
  const long = 'a'.repeat(5001);
  expect(told({ goal: 'a'.repeat(5000) })).toEqual([]);
  expect(told({ goal: long, scenario: { en: long } })).toEqual(['long-text /scenario/en', 'long-text /goal']);
  expect(parseJourney({ title: 'Tea', stages: [], goal: long }).journey.goal).toBe(long);
});

test('a drawing says how many issues there are beside the first hundred', () => {
  const { issues, issueCount } = draw({ title: 'Tea', stages: Array.from({ length: 130 }, () => 7) }, { view: table });
  expect([issues.length, issueCount]).toEqual([100, 130]);
});
