import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.js';
import { journeys, manySteps } from './index.ts';

/** Deliberately faulty, to show what happens to bad data. */
const faulty = new Set(['broken']);
const sound = journeys.filter(({ name }) => !faulty.has(name));

function stepCount(json: unknown): number {
  return (json as { stages: { steps: unknown[] }[] }).stages.reduce((sum, stage) => sum + stage.steps.length, 0);
}

test('every sample file is listed, under its own name', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));
  expect(journeys.map(({ name }) => `${name}.json`).sort()).toEqual(files.sort());
});

describe.each(sound)('the sample $name', ({ json }) => {
  test('has no issues', () => {
    expect(parseJourney(json).issues).toEqual([]);
  });

  test('keeps every step', () => {
    const { journey } = parseJourney(json);
    expect(stepCount(journey)).toBe(stepCount(json));
  });
});

test('the broken sample has faults of at least twelve kinds, and steps are left to draw', () => {
  const { journey, issues } = parseJourney(journeys.find(({ name }) => name === 'broken')?.json);
  expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThanOrEqual(12);
  expect(stepCount(journey)).toBeGreaterThanOrEqual(7);
});

test.each([0, 1, 7, 300, 1000])('%i generated steps are that many, without issues', (count) => {
  const json = manySteps(count);
  expect(stepCount(json)).toBe(count);
  expect(parseJourney(json).issues).toEqual([]);
});

test('generated steps are the same each time', () => {
  expect(manySteps(50)).toEqual(manySteps(50));
});

test('a number of steps that is not whole is refused', () => {
  expect(() => manySteps(2.5)).toThrow('expected a whole number of steps, got 2.5');
});
