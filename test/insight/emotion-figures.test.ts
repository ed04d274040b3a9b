import { describe, expect, test } from 'vitest';
import { emotionFigures, goodness, moodLevel } from '../../src/insight/emotion-figures.js';
import type { EmotionSeries } from '../../src/insight/emotion-series.js';

const plain = { id: 'plain', min: -2, max: 2, neutral: 0 };
const effort = { id: 'effort', min: 1, max: 7, neutral: 4, reversed: true };

function series(values: readonly (number | undefined)[], scale: EmotionSeries['scale'] = plain): EmotionSeries {
  return {
    id: 's',
    kind: 'valence',
    voice: 'customer',
    scale,
    scores: values.map((value) => (value === undefined ? undefined : { value, readings: 1 })),
  };
}

describe('rule 38: peak and end', () => {
  test('the peak is farthest from neutral, up or down', () => {
    expect(emotionFigures(series([1, -2, 1.5]))?.peak).toBe(1);
  });

  test('of two equally far from neutral the later is the peak', () => {
    expect(emotionFigures(series([2, 0, -2, 1]))?.peak).toBe(2);
  });

  test('the end is the last step that has a score', () => {
    expect(emotionFigures(series([1, 2, undefined]))?.end).toBe(1);
  });

  test('best and worst are the first of their kind', () => {
    expect(emotionFigures(series([1, -1, 1, -1]))).toMatchObject({ best: 0, worst: 1 });
  });

  test('without a score there are no figures', () => {
    expect(emotionFigures(series([undefined, undefined]))).toBeUndefined();
    expect(emotionFigures(series([]))).toBeUndefined();
  });

  test('where less is better the lowest score is the best', () => {
    expect(emotionFigures(series([2, 7, 3], effort))).toMatchObject({ best: 0, worst: 1, peak: 1 });
  });
});

test('goodness counts from neutral in the direction that customers like', () => {
  expect([goodness(2, plain), goodness(-1, plain), goodness(1, effort), goodness(7, effort)]).toEqual([2, -1, 3, -3]);
});

describe('the mood of a score', () => {
  test.each([
    [-2, 1],
    [-1.2, 2],
    [-0.5, 2],
    [-0.4, 3],
    [0, 3],
    [0.4, 3],
    [0.5, 4],
    [1.2, 4],
    [2, 5],
  ])('%d of 2 is %d', (value, level) => {
    expect(moodLevel(value, plain)).toBe(level);
  });

  test('on a lopsided scale each side has its own fifths', () => {
    const lopsided = { id: 'l', min: 0, max: 10, neutral: 8 };
    expect([0, 4, 8, 9, 10].map((value) => moodLevel(value, lopsided))).toEqual([1, 2, 3, 4, 5]);
  });

  test('on a scale that ends at neutral there is a mood all the same', () => {
    expect(moodLevel(0, { id: 'p', min: 0, max: 10, neutral: 0 })).toBe(3);
    expect(moodLevel(10, { id: 'p', min: 0, max: 10, neutral: 0 })).toBe(5);
  });

  test('a reversed scale is turned round', () => {
    expect([1, 4, 7].map((value) => moodLevel(value, effort))).toEqual([5, 3, 1]);
  });
});
