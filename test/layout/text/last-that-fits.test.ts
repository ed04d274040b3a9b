import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastThatFits } from '../../../src/layout/text/last-that-fits.js';

test('it is the last one that fits, whatever the guess', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(300), fc.integer({ min: -5, max: 300 }), (count, fitting, guess) => {
      const found = lastThatFits(count, guess, (index) => index < fitting);
      return found === Math.min(count, fitting) - 1;
    }),
    { seed: 4 },
  );
});

test('a good guess asks twice', () => {
  const asked: number[] = [];
  lastThatFits(1000, 500, (index) => {
    asked.push(index);
    return index <= 500;
  });
  expect(asked).toEqual([500, 501]);
});
