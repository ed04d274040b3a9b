import { describe, expect, test } from 'vitest';
import { drawPair } from '../../support/draw-pair.js';
import { circle } from '../../../src/views/circle/index.js';
import { shapesOf } from '../timeline/drawn.js';

const steps = [
  { id: 'order', title: 'Order' },
  { id: 'deliver', title: 'Deliver' },
  { id: 'fit', title: 'Fit' },
];
const kitchen = (modality: string, more: object = {}): unknown => ({
  title: 'Kitchen',
  modality,
  stages: [{ id: 'all', title: 'All', steps }],
  ...more,
});
const { scene } = drawPair(
  {
    before: kitchen('planned'),
    after: kitchen('actual', {
      deviations: [{ kind: 'failed', planned: 'deliver', actual: 'deliver', note: 'Two parts missing' }],
    }),
    mode: 'delta',
  },
  { view: circle, width: 1200 },
);

test('what changed at length is named as something that changed', () => {
  const thinking = (text: string): unknown => ({
    title: 'Kitchen',
    lanes: [{ id: 'mind', role: 'thoughts' }],
    stages: [{ id: 'all', title: 'All', steps: [{ id: 'order', title: 'Order', cells: { mind: text } }] }],
  });
  const pair = { before: thinking('Will it ever come?'.repeat(4)), after: thinking('It comes. '.repeat(9)) };
  const label = drawPair(pair, { view: circle, width: 1200 }).scene.marks.find(({ key }) => key === 'order');
  expect(label && shapesOf(label, 'text').map(({ text }) => text)).toEqual(['Order', 'Changed', 'Also changed: Thoughts']); // prettier-ignore
});

describe('a step that failed, on a circle', () => {
  test('has a point that can be seen: its edge is no tint', () => {
    const dot = scene.marks.find(({ key }) => key === 'dot(deliver)');
    expect(dot && shapesOf(dot, 'circle').map(({ stroke }) => stroke)).toEqual(['pain']);
  });

  test('has the icon of its change beside the word for it, not beside what follows', () => {
    const label = scene.marks.find(({ key }) => key === 'deliver');
    const [icon] = label ? shapesOf(label, 'icon') : [];
    const lines = label ? shapesOf(label, 'text') : [];
    const beside = lines.filter(({ y }) => icon && y > icon.y && y < icon.y + icon.size);
    expect(icon?.icon).toBe('failed');
    expect(beside.map(({ text }) => text)).toEqual(['Failed']);
  });

  test('is no pain point in the legend', () => {
    const keys = scene.marks.flatMap(({ key, part }) => (part === 'legend' ? [key] : []));
    expect(keys).toContain('legend(change(failed))');
    expect(keys).not.toContain('legend(pain)');
  });
});
