import { expect, test } from 'vitest';
import { draw } from '../src/pipeline.ts';
import { views } from '../src/views/index.ts';

const document = {
  title: 'Tea',
  state: 'day-in-the-life',
  personas: [{ id: 'mei', name: 'Mei', goals: ['A cup of tea'], bio: 'Drinks tea.' }],
  metrics: [{ id: 'm', name: 'Cups', kind: 'volume', better: 'higher' }],
  values: [{ metric: 'm', at: 'a', value: 3 }],
  flow: [{ at: 'a', inflow: 10, processed: 8, exit: 2, unit: 'person' }],
  stages: [
    {
      title: 'Brewing',
      steps: [
        { id: 'a', title: 'Boil water', emotion: 1, channel: 'Kitchen', time: { start: '08:00', end: '08:05' } },
        { id: 'b', title: 'Pour', emotion: -1, channel: 'Table', time: { start: '08:05', end: '08:06' } },
      ],
    },
  ],
  insights: [{ id: 'i', kind: 'pain', text: 'Hot', at: ['a'] }],
  links: [{ from: 'a', to: 'b', label: 'When it boils' }],
};

test.each(views.map((view) => [view.name, view] as const))('%s is drawn in any room, however narrow', (_, view) => {
  for (const width of [0.4, 1, 2, 5, 10, 20, 30, 40, 50]) {
    expect(draw(document, { view, width }).scene.marks.length, `${width} px`).toBeGreaterThan(0);
  }
});
