import { describe, expect, test } from 'vitest';
import { cutsAlong, freeLines } from '../../src/layout/page-cuts.js';

describe('the lines at which a picture may be cut', () => {
  test('are the middles of the gaps', () => {
    expect(freeLines([[0, 10], [20, 30], [34, 40]])).toEqual([15, 32]); // prettier-ignore
  });

  test('are in no stretch that something spans, in whichever order they come', () => {
    expect(freeLines([[50, 60], [0, 10], [5, 40], [20, 30]])).toEqual([45]); // prettier-ignore
  });

  test('are none where everything touches, or nothing is there', () => {
    expect(freeLines([[0, 10], [10, 20]])).toEqual([]); // prettier-ignore
    expect(freeLines([])).toEqual([]);
  });
});

describe('cuts along a stretch', () => {
  test('are none where it has room', () => {
    expect(cutsAlong([0, 100], 100, [50], [20, 80])).toEqual([]);
  });

  test('go for the last preferred place in reach', () => {
    expect(cutsAlong([0, 300], 100, [40, 90, 150, 180, 270], [])).toEqual([90, 180, 270]);
  });

  test('take any possible place where no preferred one is in reach', () => {
    expect(cutsAlong([0, 200], 100, [130], [30, 70, 110])).toEqual([70, 130]);
  });

  test('make a longer piece where nothing can be cut in reach', () => {
    expect(cutsAlong([0, 300], 100, [], [150, 240])).toEqual([150, 240]);
    expect(cutsAlong([0, 300], 100, [], [])).toEqual([]);
  });

  test('leave no scrap at the end', () => {
    expect(cutsAlong([0, 205], 100, [], [100, 195])).toEqual([100]);
  });
});
