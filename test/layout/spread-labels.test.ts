import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/layout/spread-labels.js';

test('labels with room around them stand where they wish', () => {
  const wishes = [
    { at: 80, size: 20 },
    { at: 20, size: 20 },
  ];
  expect(spreadLabels(wishes, 0, 100)).toEqual([80, 20]);
});

test('two that wish for one place stand around it', () => {
  const wishes = [
    { at: 50, size: 20 },
    { at: 50, size: 20 },
  ];
  expect(spreadLabels(wishes, 0, 100)).toEqual([40, 60]);
});

test('a block that would leave the room is moved into it', () => {
  const wishes = [
    { at: 2, size: 20 },
    { at: 4, size: 20 },
  ];
  expect(spreadLabels(wishes, 0, 100)).toEqual([10, 30]);
});

test('no label overlaps another, all keep the order of their wishes, and all fit where there is room', () => {
  const wish = fc.record({ at: fc.integer({ min: -50, max: 250 }), size: fc.integer({ min: 1, max: 25 }) });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const middles = spreadLabels(wishes, 0, 300, 4);
      const placed = wishes
        .map((one, index) => ({ ...one, middle: middles[index] ?? NaN }))
        .sort((a, b) => a.middle - b.middle);
      placed.forEach((one, index) => {
        expect(one.middle - one.size / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(one.middle + one.size / 2).toBeLessThanOrEqual(300 + 1e-9);
        const before = placed[index - 1];
        if (!before) return;
        expect(one.middle - one.size / 2).toBeGreaterThanOrEqual(before.middle + before.size / 2 + 4 - 1e-9);
        expect(one.at).toBeGreaterThanOrEqual(before.at);
      });
    }),
    { seed: 11, numRuns: 500 },
  );
});
