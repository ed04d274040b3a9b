import { expect, test } from 'vitest';
import { missingName, scoreName } from '../../src/curve/score-name.js';
import { curveOf } from './curve-of.js';

const nameOf = (readings: readonly unknown[], index: number, order = 0, told = false): string => {
  const { row, context } = curveOf(readings);
  const series = row.series[order];
  return series ? scoreName({ series, row, index }, context, told) : '';
};

test('a score is said as step, word and value on its scale', () => {
  expect(nameOf([-2], 0)).toBe('Step 0: Very bad, −2 on a scale up to 2');
});

test('its sample is said where it is known', () => {
  expect(nameOf([{ value: 1, n: 12 }], 0)).toMatch(/^Step 0: Good, 1 on a scale up to 2, .*12/);
});

test('the voice is said where there are several', () => {
  const both = [[{ value: 1 }, { value: 2, rater: 'company' }]];
  expect(nameOf(both, 0, 1)).toMatch(/^Step 0: Company/);
});

test('how it is known is said where it has to be told apart', () => {
  expect(nameOf([1], 0, 0, true)).toContain('Set by the map’s authors');
  expect(nameOf([1], 0)).not.toContain('authors');
});

test('what nobody said is said so', () => {
  expect(nameOf([1, null], 1)).toBe('Step 1: Felt, No data');
  const { row, context } = curveOf([1]);
  expect(missingName(row, 0, context)).toBe('Step 0: Felt, No data');
});

test('a step without a title is said by its place', () => {
  const { row, context } = curveOf([1, 2]);
  const untitled = { ...context, say: () => '' };
  expect(missingName(row, 1, untitled)).toMatch(/^step 2 of 2: /);
});
