import { expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.js';
import { draw } from '../../src/pipeline.js';
import { stackScenes } from '../../src/scene/stack-scenes.js';
import { timeline } from '../../src/views/timeline/index.js';
import { sceneLaws, breachesOf } from '../support/laws.js';

const tea = (steps: readonly string[], locale = 'en'): unknown => ({
  title: 'Tea',
  locale,
  stages: [{ title: 'Brew', steps: steps.map((title) => ({ id: title, title, emotion: 1 })) }],
});
const drawn = (steps: readonly string[], direction: 'ltr' | 'rtl' = 'ltr') =>
  draw(parseJourney(tea(steps)).journey, { view: timeline, width: 900, direction }).scene;

test('the second picture stands below the first, with every key of its own', () => {
  const [first, second] = [drawn(['boil', 'pour']), drawn(['boil', 'pour'])];
  const both = stackScenes(first, second);
  expect(both.height).toBe(first.height + second.height);
  expect(breachesOf(both, sceneLaws)).toEqual([]);
  const [above, below] = ['boil', 'after:boil'].map((key) => both.marks.find((mark) => mark.key === key));
  expect(below?.box).toEqual({ ...above?.box, y: (above?.box.y ?? 0) + first.height });
});

test('a reader meets the first picture whole, then the second', () => {
  const both = stackScenes(drawn(['boil']), drawn(['boil']));
  const half = both.order.length / 2;
  expect(both.order.slice(half)).toEqual(both.order.slice(0, half).map((key) => `after:${key}`));
});

test('from right to left both begin at the right edge', () => {
  const [narrow, wide] = [
    drawn(['boil'], 'rtl'),
    drawn(
      Array.from({ length: 12 }, (_, i) => `s${i}`),
      'rtl',
    ),
  ];
  const both = stackScenes(narrow, wide);
  const stage = (key: string) => both.marks.find((mark) => mark.key === key)?.box;
  const [above, below] = ['boil', 'after:s0'].map(stage);
  expect((above?.x ?? 0) + (above?.width ?? 0)).toBeGreaterThan(wide.width - 400);
  expect((below?.x ?? 0) + (below?.width ?? 0)).toBeGreaterThan(wide.width - 400);
  expect(breachesOf(both, sceneLaws)).toEqual([]);
});
