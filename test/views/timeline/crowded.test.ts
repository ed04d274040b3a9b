import { expect, test } from 'vitest';
import { drawJourney } from '../../../src/pipeline.js';
import type { Shape } from '../../../src/scene/mark.js';
import { timeline } from '../../../src/views/timeline/index.js';
import { manySteps } from '../../journeys/many-steps.js';

const paths = (steps: number, part: 'curve' | 'curve-area'): Extract<Shape, { kind: 'path' }>[] =>
  drawJourney(manySteps(steps), timeline, { width: 320 }).scene.marks.flatMap((mark) =>
    mark.part === part ? mark.shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : [])) : [],
  );

test('rule 29: where points crowd each is a speck of its own, without a line that would be a solid band', () => {
  const specks = paths(300, 'curve');
  expect(specks.filter(({ stroke }) => stroke)).toEqual([]);
  expect(new Set(specks.map(({ fill }) => fill))).toEqual(new Set(['emotion-1', 'emotion-3', 'emotion-5']));
  const scores = drawJourney(manySteps(300), timeline).journey.steps.filter(({ emotion }) => emotion.length > 0);
  const starts = specks.flatMap(({ commands }) => commands.filter(([kind]) => kind === 'M'));
  expect(starts).toHaveLength(scores.length);
});

test('where they have room the line is there', () => {
  expect(paths(20, 'curve').every(({ stroke, fill }) => stroke !== undefined && fill === undefined)).toBe(true);
});
