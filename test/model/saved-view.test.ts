import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import { savedView, viewOptions } from '../../src/model/saved-view.ts';

const document = {
  title: 'Tea',
  stages: [{ title: 'Brew', steps: [{ title: 'Boil' }] }],
  lanes: [{ id: 'says', role: 'quotes' }],
  personas: [
    { id: 'mei', name: 'Mei' },
    { id: 'tom', name: 'Tom' },
  ],
  views: [
    { id: 'board', title: { en: 'For the board', 'zh-Hans': '给董事会' }, view: 'timeline' },
    { id: 'For the board', title: 'Another', view: 'chart' },
    { title: 'Duet', view: 'timeline', comparison: { mode: 'delta', personas: ['mei', 'tom'] } },
    {
      id: 'rich',
      view: 'timeline',
      rows: 'owners',
      lanes: ['says'],
      comparison: { with: 'other', plan: true },
      options: {
        rows: 'actors',
        density: 'compact',
        maxLines: 3,
        colour: 'red',
        emptyLanes: 'perhaps',
        toggles: 'all',
      },
    },
  ],
};
const { journey, issues } = parseJourney(document);

test('the document of these tests is right but for nothing', () => {
  expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([['missing-field', '/views/3/comparison/mode']]);
});

describe('a saved view is found', () => {
  test('by its id, before any title', () => {
    expect(savedView(journey, 'For the board')?.view).toBe('chart');
    expect(savedView(journey, 'rich')?.rows).toBe('owners');
  });
  test('by its title in any language, whatever its case', () => {
    expect(savedView(journey, '给董事会')?.id).toBe('board');
    expect(savedView(journey, ' duet ')?.comparison).toEqual({ mode: 'delta', personas: ['mei', 'tom'] });
  });
  test('or there is none', () => {
    expect(savedView(journey, 'nothing')).toBeUndefined();
    expect(savedView(journey, '')).toBeUndefined();
  });
});

describe('a comparison that is saved', () => {
  test('is an overlay when its mode is not said', () => {
    expect(savedView(journey, 'rich')?.comparison).toEqual({ mode: 'overlay', with: 'other', plan: true });
  });

  test('needs two personas that the document has', () => {
    const comparison = { mode: 'overlay', personas: ['mei', 'nobody'] };
    const faulty = parseJourney({ ...document, views: [{ id: 'v', view: 'chart', comparison }] });
    expect(faulty.issues.map(({ code }) => code)).toEqual(['unknown-persona']);
    expect(faulty.journey.views[0]?.comparison).toEqual({ mode: 'overlay' });
  });
});

describe('the options of a saved view', () => {
  const known = {
    defaults: { rows: 'lanes', lanes: [], density: 'comfortable', maxLines: 0, emptyLanes: 'hide', toggles: true },
    choices: { rows: ['lanes', 'owners', 'actors'], emptyLanes: ['hide', 'show'] },
  };
  const rich = savedView(journey, 'rich');
  if (!rich) throw new Error('expected the saved view, got none');

  test('are those the view knows, its rows and lanes over them, and no value of another kind', () => {
    expect(viewOptions(rich, known)).toEqual({ rows: 'owners', lanes: ['says'], density: 'compact', maxLines: 3 });
  });

  test('are none for a view that knows none', () => expect(viewOptions(rich, { defaults: {} })).toEqual({}));

  test('leave the default alone where the saved view says nothing', () => {
    const plain = savedView(journey, 'board');
    expect(plain && viewOptions(plain, known)).toEqual({});
  });

  test('do not come from what every object has', () => {
    const plain = savedView(journey, 'board');
    expect(plain && viewOptions(plain, { defaults: { toString: 'x', constructor: 'x' } })).toEqual({});
  });
});

test.each(['changes', 'seenAs'])('a field called %s in a document is not what the library keeps there', (field) => {
  expect(parseJourney({ ...document, [field]: ['odd'] }).journey).toHaveProperty(field, undefined);
});
