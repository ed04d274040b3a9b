import { describe, expect, test } from 'vitest';
import { risingPlaces, unionOrder } from '../../src/insight/compare-order.js';
import { chanceOf } from '../support/chance.js';

/** The length of the longest rise, by trying every subset: slow and surely right. */
function longestRise(numbers: readonly number[]): number {
  let best = 0;
  for (let subset = 0; subset < 2 ** numbers.length; subset++) {
    const chosen = numbers.filter((_, place) => (subset >> place) & 1);
    if (chosen.every((number, place) => place === 0 || (chosen[place - 1] ?? 0) < number))
      best = Math.max(best, chosen.length);
  }
  return best;
}

describe('the longest rise', () => {
  test('keeps all of what is in order, one of what is turned round, none of nothing', () => {
    expect([...risingPlaces([1, 2, 3])].sort()).toEqual([0, 1, 2]);
    expect(risingPlaces([3, 2, 1]).size).toBe(1);
    expect(risingPlaces([]).size).toBe(0);
  });

  test('leaves out the one that was moved', () => {
    expect([...risingPlaces([0, 4, 1, 2, 3])].sort()).toEqual([0, 2, 3, 4]);
  });

  test('rises and is as long as any other', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const chance = chanceOf(seed);
      const numbers = Array.from({ length: chance.whole(1, 10) }, (_, place) => place).sort(() => chance.next() - 0.5);
      const rise = [...risingPlaces(numbers)].sort((a, b) => a - b).map((place) => numbers[place] ?? 0);
      expect(rise).toEqual([...rise].sort((a, b) => a - b));
      expect([seed, rise.length]).toEqual([seed, longestRise(numbers)]);
    }
  });
});

describe('the union of two orders', () => {
  const union = (earlier: string, later: string, moved = '') =>
    unionOrder([...earlier], [...later], (one) => !moved.includes(one)).join('');

  test('puts what has gone behind what it stood behind', () => {
    expect(union('abc', 'ac')).toBe('abc');
    expect(union('abc', 'bc')).toBe('abc');
    expect(union('abcd', 'xad')).toBe('xabcd');
  });

  test('does not follow a thing that was moved', () => {
    expect(union('axb', 'ba', 'a')).toBe('xba');
  });

  test('is the later order when nothing has gone', () => expect(union('abc', 'cabx')).toBe('cabx'));
});
