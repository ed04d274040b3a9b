import { afterEach, expect, test } from 'vitest';
import { tags } from '../../src/paint/stylesheet.js';
import { views } from '../../src/views/index.js';
import bicycle from '../journeys/bicycle.json' with { type: 'json' };
import { inside, mapOf, settled, textOf } from './maps.js';

afterEach(() => document.body.replaceChildren());

test('every view has a tag of its own, and themes know all of them', () => {
  expect([...tags].sort()).toEqual(['journey-map', ...views.map(({ name }) => `journey-${name}`)].sort());
  expect(tags.filter((tag) => !customElements.get(tag))).toEqual([]);
});

test.each(views.map(({ name }) => name))('the %s is drawn by its tag, and by the map that is told to', async (name) => {
  const own = await mapOf({ journey: bicycle, locale: 'en' }, `journey-${name}`);
  const told = await mapOf({ journey: bicycle, locale: 'en', view: name });
  await settled(own);
  for (const map of [own, told]) {
    expect(inside(map).querySelector('.message')).toBeNull();
    expect(inside(map).textContent).toContain('Buying a bicycle for the commute');
  }
  expect(own.scene?.marks.length).toBe(told.scene?.marks.length);
});

test('a map that is told another view shows it', async () => {
  const map = await mapOf({ journey: bicycle, locale: 'en', view: 'persona' });
  expect(textOf(map, '.marks')).toContain('Frustrations');
  map.view = 'timeline';
  await settled(map);
  expect(textOf(map, '.marks')).not.toContain('Frustrations');
});
