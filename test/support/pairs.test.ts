import { describe, expect, test } from 'vitest';
import { pairsOf, type Factors } from './pairs.js';

const three = { width: [320, 640, 1280], direction: ['ltr', 'rtl'], locale: ['en', 'zh-Hans', 'zh-Hant'] };
const many: Factors = {
  a: [1, 2, 3, 4, 5],
  b: [1, 2, 3, 4],
  c: [1, 2, 3, 4],
  d: [1, 2, 3],
  e: [1, 2],
  f: [true, false],
  g: ['x'],
};

describe.each([
  ['three names', three, 9],
  ['seven names', many, 24],
] as const)('choices of %s', (_, factors: Factors, most) => {
  const choices = pairsOf(factors);

  test('hold every pair of values', () => {
    for (const [a, values] of Object.entries(factors))
      for (const [b, others] of Object.entries(factors))
        for (const value of values)
          for (const other of a === b ? [value] : others)
            expect(choices.some((choice) => choice[a] === value && choice[b] === other)).toBe(true);
  });

  test('are few', () => expect(choices.length).toBeLessThanOrEqual(most));

  test('are the same each time', () => expect(pairsOf(factors)).toEqual(choices));
});

test('a name alone shows each of its values', () => {
  expect(pairsOf({ width: [320, 640] })).toEqual([{ width: 320 }, { width: 640 }]);
});

test('nothing to choose from is no choice', () => {
  expect(pairsOf({})).toEqual([]);
});
