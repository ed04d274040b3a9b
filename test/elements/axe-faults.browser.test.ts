import { afterEach, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.js';
import { inside, mapOf, tea } from './maps.js';

afterEach(() => document.body.replaceChildren());

test('axe finds a text that is hardly lighter than its ground, once a look', async () => {
  const map = await mapOf({ journey: tea, view: 'table' }, 'journey-map', 900);
  expect(await axeFaults(map)).toEqual([]);
  for (const cell of inside(map).querySelectorAll<HTMLElement>('td')) cell.style.color = 'rgb(230, 230, 230)';
  const looks = (await axeFaults(map)).filter((fault) => fault.startsWith('color-contrast: '));
  expect(looks).toHaveLength(1);
});

test('axe finds a head that heads nothing', async () => {
  const map = await mapOf({ journey: tea, view: 'table' }, 'journey-map', 900);
  inside(map).querySelector('button')?.replaceChildren();
  expect((await axeFaults(map)).filter((fault) => fault.startsWith('button-name'))).toHaveLength(1);
});
