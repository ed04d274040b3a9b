import { expect, test } from 'vitest';
import { drawBranch } from '../../../src/views/flowchart/branch.js';
import { shapesExtent } from '../../../src/scene/extent.js';
import { encloses } from '../../../src/layout/box.js';

test('a decision is a diamond with a line to its card, in a box that holds both', () => {
  const tie = [
    { x: 100, y: 50 },
    { x: 112, y: 50 },
  ] as const;
  const mark = drawBranch('branch(a)', { step: 'a' }, tie, { x: 123, y: 50 }, 11);
  expect(mark.part).toBe('branch');
  expect(mark.shapes.map(({ kind }) => kind)).toEqual(['path', 'path']);
  expect(encloses(mark.box, shapesExtent(mark.shapes), 0.01)).toBe(true);
});
