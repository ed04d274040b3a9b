import { expect, test } from 'vitest';
import { draw } from '../../../src/pipeline.js';
import { pathExtent } from '../../../src/scene/extent.js';
import type { Shape } from '../../../src/scene/mark.js';
import { timeline } from '../../../src/views/timeline/index.js';
import { manySteps } from '../../journeys/many-steps.js';

const paths = (steps: number, part: 'curve' | 'curve-area'): Extract<Shape, { kind: 'path' }>[] =>
  draw(manySteps(steps), { view: timeline, width: 320 }).scene.marks.flatMap((mark) =>
    mark.part === part ? mark.shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : [])) : [],
  );

test('rule 29: where points crowd each is a speck of its own, without a line that would be a solid band', () => {
  const specks = paths(300, 'curve');
  expect(specks.filter(({ stroke }) => stroke)).toEqual([]);
  expect(new Set(specks.map(({ fill }) => fill))).toEqual(new Set(['emotion-1', 'emotion-3', 'emotion-5']));
  const scores = draw(manySteps(300), { view: timeline }).journey.steps.filter(({ emotion }) => emotion.length > 0);
  const starts = specks.flatMap(({ commands }) => commands.filter(([kind]) => kind === 'M'));
  expect(starts).toHaveLength(scores.length);
});

test('where they have room the line is there', () => {
  expect(paths(20, 'curve').every(({ stroke, fill }) => stroke !== undefined && fill === undefined)).toBe(true);
});

test('a leader to the name of a line that stands low runs through no word', () => {
  const emotion = ['customer', 'predicted', 'company'].map((rater) => ({
    value: -2,
    label: 'Cold, wet and late again',
    rater,
  }));
  const steps = [{ id: 'waits', title: 'Waits', emotion: [...emotion, { value: -2, kind: 'expectation' }] }];
  const { marks } = draw(
    { title: 'Tram', stages: [{ id: 'ride', title: 'Ride', steps }] },
    { view: timeline, width: 1200, options: { density: 'compact' } },
  ).scene;
  const word = marks.find(({ part }) => part === 'word')?.box;
  const leaders = marks.flatMap(({ part, shapes }) =>
    part === 'series-label'
      ? shapes.flatMap((shape) => (shape.kind === 'path' ? [pathExtent(shape.commands)] : []))
      : [],
  );
  expect(leaders.length).toBeGreaterThan(0);
  for (const { y, height } of leaders) expect(y + height).toBeLessThan(word?.y ?? 0);
});
