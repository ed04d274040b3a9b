import { expect, test } from 'vitest';
import { shapesExtent } from '../../src/scene/extent.js';
import { looks } from '../../src/scene/looks.js';
import type { Ink } from '../../src/scene/mark.js';
import {
  areaSample,
  cardSample,
  discSample,
  lineSample,
  seriesSample,
  uprightSample,
} from '../../src/scene/samples.js';
import { seriesInk, type SeriesLook } from '../../src/scene/series-look.js';
import { seriesStyle } from '../../src/scene/series-style.js';

const inks: readonly Ink[] = Object.values(looks);

test('a sample has the ink of what it explains, and no other', () => {
  for (const ink of inks)
    for (const sample of [lineSample, uprightSample, areaSample, cardSample, discSample])
      expect(sample(ink)).toMatchObject(ink);
});

test('the line of a voice is as wide in a legend as in a plot', () => {
  const expected: SeriesLook = { style: seriesStyle(0), kind: 'expected' };
  expect(seriesSample(expected)[0]).toMatchObject({ strokeWidth: 1.5, dash: [2, 4] });
  expect(seriesSample({ style: seriesStyle(1), kind: 'predicted' })[0]).toMatchObject({
    strokeWidth: 2.5,
    dash: [5, 5],
  });
});

test('what the company thinks is no line', () => {
  const company: SeriesLook = { style: seriesStyle(0), kind: 'company' };
  expect(seriesInk(company)).toBeUndefined();
  expect(seriesSample(company).map(({ kind }) => kind)).toEqual(['circle', 'rect']);
});

test('samples keep to their box of 28 × 16 px', () => {
  const { x, y, width, height } = shapesExtent([areaSample({}), cardSample({}), discSample({})]);
  expect({ x, y, width, height }).toEqual({ x: 0, y: 1, width: 28, height: 14 });
});
