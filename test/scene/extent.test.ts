import { expect, test } from 'vitest';
import { overlaps } from '../../src/layout/box.js';
import { marksWithin, pathExtent } from '../../src/scene/extent.js';
import type { Mark, Scene } from '../../src/scene/mark.js';
import { chanceOf } from '../support/chance.js';

test('the extent of a path holds its points and control points, and a pad if asked', () => {
  const path = [['M', 10, 10], ['C', 0, 20, 30, 40, 20, 10], ['Z']] as const;
  expect(pathExtent(path)).toEqual({ x: 0, y: 10, width: 30, height: 30 });
  expect(pathExtent(path, 2)).toEqual({ x: -2, y: 8, width: 34, height: 34 });
});

test.each([
  ['wide', 4000, 300],
  ['high', 300, 4000],
])('in a %s scene a window finds the same marks as a look at all of them, back to front', (_, width, height) => {
  const chance = chanceOf(5);
  const marks = Array.from({ length: 400 }, (_, index): Mark => {
    const box = {
      x: chance.next() * width,
      y: chance.next() * height,
      width: chance.next() * 300,
      height: chance.next() * 300,
    };
    return { key: String(index), part: 'card', box, shapes: [] };
  });
  const scene: Scene = {
    width,
    height,
    title: 'Tea',
    description: '',
    locale: 'en',
    direction: 'ltr',
    marks,
    order: [],
    breaks: { axis: 'x', at: [] },
  };
  const within = marksWithin(scene, 200);
  for (let run = 0; run < 100; run += 1) {
    const box = {
      x: chance.next() * width - 100,
      y: chance.next() * height - 100,
      width: chance.next() * 800,
      height: chance.next() * 800,
    };
    expect(within(box)).toEqual(marks.filter((mark) => overlaps(mark.box, box, -1)));
  }
});
