import { describe, expect, test } from 'vitest';
import { draw } from '../src/pipeline.ts';
import { openView } from '../src/views/open-view.ts';
import { parseJourney } from '../src/model/parse.ts';
import { views } from '../src/views/index.ts';

const f = { id: 'f', name: 'Field' };
const document = {
  title: 'T',
  stages: [
    {
      title: 'S',
      steps: [
        { id: 'f', title: 'A', channel: 'f', actor: 'f', personas: ['f'], owner: { team: 'f' }, emotion: 1 },
        { title: 'B', channel: 'g', emotion: [{ value: -1, persona: 'f', segment: 'f' }] },
      ],
    },
  ],
  ...{ personas: [f], actors: [f], segments: [f], teams: [f], channels: [f, { id: 'g', name: 'G' }], systems: [f] },
  metrics: [{ id: 'f', name: 'Field', kind: 'volume', better: 'higher' }],
  values: [{ metric: 'f', at: 'f', value: 3 }],
  insights: [{ id: 'f', kind: 'pain', text: 'P', at: ['f'] }],
  opportunities: [{ id: 'f', title: 'O', at: ['f'], insights: ['f'] }],
  actions: [{ id: 'f', title: 'Do', opportunity: 'f' }],
  sources: [{ id: 'f', kind: 'survey' }],
  views: [{ id: 'f', view: 'chart' }],
};

describe('things of all kinds that have one id', () => {
  test.each(views.map((view) => [view.name, view] as const))('are drawn as %s, each mark by its own key', (_, view) => {
    const { scene, issues } = draw(document, { view });
    const keys = scene.marks.map(({ key }) => key);
    expect(issues).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('do not hide the saved view of that name', () => {
    expect(openView(parseJourney(document).journey, 'f').view.name).toBe('chart');
  });
});
