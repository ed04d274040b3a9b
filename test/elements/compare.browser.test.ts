import { afterEach, expect, test } from 'vitest';
import { mapOf, settled, textOf } from './maps.js';

afterEach(() => document.body.replaceChildren());

const journeyOf = (titles: readonly string[], more: object = {}): unknown => ({
  title: 'Tea',
  stages: [{ id: 'brew', title: 'Brew', steps: titles.map((title) => ({ id: title.toLowerCase(), title })) }],
  ...more,
});

test('a second journey is drawn into the first: what is gone and what is new is said', async () => {
  const map = await mapOf({ journey: journeyOf(['Boil', 'Wait']), compare: journeyOf(['Boil', 'Talk']) });
  expect(textOf(map, '.outline')).toContain('Gone');
  expect(textOf(map, '.marks')).toContain('New');
  map.compareMode = 'side-by-side';
  await settled(map);
  expect(textOf(map, '.marks')).toContain('Not in this version');
  map.compare = undefined;
  await settled(map);
  expect(textOf(map, '.marks')).not.toContain('Not in this version');
});

test('a saved view opens by its name', async () => {
  const views = [{ id: 'short', title: 'The short one', view: 'timeline', filter: { stages: ['drink'] } }];
  const stages = [
    { id: 'brew', title: 'Brew', steps: [{ title: 'Boil' }] },
    { id: 'drink', title: 'Drink', steps: [{ title: 'Pour' }] },
  ];
  const map = await mapOf({ journey: { title: 'Tea', stages, views } });
  expect(textOf(map, '.marks')).toContain('Boil');
  map.setAttribute('saved-view', 'the short one');
  await settled(map);
  expect(textOf(map, '.marks')).not.toContain('Boil');
  expect(textOf(map, '.marks')).toContain('The short one');
});

test('a saved view that does not exist is said in place of the picture', async () => {
  const told: Event[] = [];
  const listen = (event: Event): void => {
    event.preventDefault();
    told.push(event);
  };
  addEventListener('error', listen);
  const map = await mapOf({ journey: journeyOf(['Boil']) });
  map.setAttribute('saved-view', 'nothing');
  await settled(map);
  removeEventListener('error', listen);
  expect(textOf(map, '.message')).toContain('expected a saved view (there is none), got nothing');
  expect(told).toEqual([]);
});
