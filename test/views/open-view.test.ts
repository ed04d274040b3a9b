import { expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.js';
import { openView } from '../../src/views/open-view.js';
import { drawSaved } from '../support/draw-pair.js';
import { journeys } from '../journeys/index.js';

const tea = {
  title: 'Tea',
  personas: [
    { id: 'ana', name: 'Ana' },
    { id: 'bo', name: 'Bo' },
  ],
  stages: [
    { id: 'brew', title: 'Brew', steps: [{ id: 'boil', title: 'Boil water', cells: { thoughts: 'Hot' }, emotion: 1 }] },
    {
      id: 'drink',
      title: 'Drink',
      steps: [
        { id: 'pour', title: 'Pour', cells: { thoughts: 'Careful', actions: 'Pours' }, personas: ['ana'] },
        { id: 'talk', title: 'Talk', personas: ['bo'] },
      ],
    },
  ],
  views: [
    {
      id: 'end',
      title: { en: 'The end of it', de: 'Das Ende' },
      view: 'timeline',
      filter: { stages: ['drink'] },
      lanes: ['thoughts'],
      audience: 'the kitchen',
    },
    { id: 'two', view: 'timeline', comparison: { mode: 'delta', personas: ['ana', 'bo'] } },
    { id: 'later', view: 'timeline', comparison: { mode: 'delta', with: 'tea-2' } },
    { id: 'odd', view: 'hologram', options: { density: 'airy', maxLines: 2 } },
  ],
};
const keys = (name: string, other?: unknown): string[] =>
  drawSaved(tea, name, { locale: 'en' }, other).scene.marks.map(({ key }) => key);

test('a saved view opens by its id or by its title in any language, with its filter and its lanes', () => {
  expect(keys('das ende')).toEqual(keys('end'));
  expect(keys('end')).toContain('pour');
  expect(keys('end')).not.toContain('boil');
  expect(keys('end').filter((key) => key.startsWith('cell('))).toEqual(['cell(pour,thoughts,0)']);
});

test('it says above the map which view it is, and for whom', () => {
  const title = drawSaved(tea, 'end', { locale: 'en' }).scene.marks.find(({ part }) => part === 'title');
  expect(title?.name).toContain('The end of it · the kitchen');
});

test('it compares two personas of the journey', () => {
  expect(keys('two').filter((key) => key.startsWith('legend(change'))).toEqual([
    'legend(change(added))',
    'legend(change(removed))',
  ]);
});

test('it compares with another journey where the caller brings one', () => {
  expect(keys('later', { ...tea, stages: [tea.stages[0]] }).join()).toContain('legend(change(removed))');
  expect(keys('later').join()).not.toContain('legend(change');
});

test('a view or an option that does not exist is passed over', () => {
  const { view, options } = openView(parseJourney(tea).journey, 'odd');
  expect([view.name, options]).toEqual(['timeline', { maxLines: 2 }]);
});

test('a name that is none is a slip, and those there are are named', () => {
  expect(() => drawSaved(tea, 'ende')).toThrow('expected a saved view (end: The end of it, two, later, odd), got ende');
  expect(() => drawSaved({ title: 'Tea', stages: [] }, 'end')).toThrow(
    'expected a saved view (there is none), got end',
  );
});

test('every saved view of the samples opens', () => {
  const saved = journeys.flatMap(({ json }) => {
    const { views = [] } = json as { views?: { id: string }[] };
    return views.map(({ id }) => drawSaved(json, id).scene.marks.length);
  });
  expect(saved.length).toBeGreaterThanOrEqual(3);
  expect(saved.every((count) => count > 5)).toBe(true);
});
