import { expect, test } from 'vitest';
import { timeline } from '../../src/views/timeline/index.js';
import { drawingOf } from './drawings.js';

const tea = { title: 'Tea', stages: [{ title: 'Brew', steps: [{ title: 'Boil water' }] }] };

test('what two tests ask for alike is drawn once', () => {
  expect(drawingOf(tea, timeline, { width: 400 })).toBe(drawingOf(tea, timeline, { width: 400 }));
});

test('another document, frame or option is another drawing', () => {
  const first = drawingOf(tea, timeline);
  for (const other of [
    drawingOf({ ...tea }, timeline),
    drawingOf(tea, timeline, { locale: 'zh-Hans' }),
    drawingOf(tea, timeline, {}, { density: 'compact' }),
  ])
    expect(other).not.toBe(first);
});

test('no test can spoil a drawing for the next', () => {
  const { scene } = drawingOf(tea, timeline);
  expect(() => (scene.marks as unknown[]).pop()).toThrow(TypeError);
});
