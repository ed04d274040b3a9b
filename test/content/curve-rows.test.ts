import { expect, test } from 'vitest';
import { inDrawnOrder, linesBy } from '../../src/content/curve-rows.js';
import { curveOf } from '../curve/curve-of.js';

const readings = [
  { value: 2, kind: 'expectation' },
  { value: 1, rater: 'company' },
  { value: -1 },
  { value: 2, kind: 'effort' },
];
const { series } = curveOf([readings]).row;
const said = (lines: typeof series): string[] => lines.map(({ kind, voice }) => `${kind} ${voice}`);

test('lines with one key share a plot, which stands where the first of them is', () => {
  const groups = linesBy(series, ({ kind }) => (kind === 'effort' ? 'effort' : 'felt'));
  expect(groups.map(said)).toEqual([
    ['expectation customer', 'valence company', 'valence customer'],
    ['effort customer'],
  ]);
});

test('in a plot experience comes first, then what the company thinks, then what was expected', () => {
  const [felt = []] = linesBy(series, ({ kind }) => (kind === 'effort' ? 'effort' : 'felt'));
  expect(said(inDrawnOrder(felt))).toEqual(['valence customer', 'valence company', 'expectation customer']);
});
