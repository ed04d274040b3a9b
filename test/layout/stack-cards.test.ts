import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackLevels } from '../../src/layout/stack-cards.js';

test('stretches that do not overlap share the first level', () => {
  const stretches = [
    { start: 0, size: 10 },
    { start: 10, size: 10 },
  ];
  expect(stackLevels(stretches, 0)).toEqual([0, 0]);
});

test('one that overlaps goes a level down, and the next one up again', () => {
  const stretches = [
    { start: 0, size: 30 },
    { start: 10, size: 30 },
    { start: 35, size: 30 },
  ];
  expect(stackLevels(stretches, 4)).toEqual([0, 1, 0]);
});

test('the gap counts as taken', () => {
  const stretches = [
    { start: 0, size: 10 },
    { start: 12, size: 10 },
  ];
  expect(stackLevels(stretches, 4)).toEqual([0, 1]);
});

test('one that starts earlier comes first, wherever it stands in the list', () => {
  const stretches = [
    { start: 100, size: 30 },
    { start: 0, size: 30 },
  ];
  expect(stackLevels(stretches, 4)).toEqual([0, 0]);
});

test('on one level stretches keep the gap, in whatever order they come', () => {
  const stretch = fc.record({ start: fc.integer({ min: 0, max: 200 }), size: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), fc.integer({ min: 0, max: 8 }), (stretches, gap) => {
      const levels = stackLevels(stretches, gap);
      stretches.forEach((a, i) =>
        stretches.forEach((b, j) => {
          if (i >= j || levels[i] !== levels[j]) return;
          expect(a.start + a.size + gap <= b.start || b.start + b.size + gap <= a.start).toBe(true);
        }),
      );
    }),
    { seed: 7, numRuns: 500 },
  );
});
