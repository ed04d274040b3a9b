import { expect, test } from 'vitest';
import { builtInMeasure } from '../../src/layout/text/text-width.js';
import { wrapText } from '../../src/layout/text/wrap-text.js';
import { drawPortrait } from '../../src/scene/portrait.js';
import { seriesStyle } from '../../src/scene/series-style.js';
import { shapesExtent } from '../../src/scene/extent.js';

const monogram = wrapText('AL', 64, { size: 20, weight: 600 }, builtInMeasure);
const style = seriesStyle(1);
const at = { x: 10, y: 20 };

test('a portrait without a photo is a monogram in the colour of its line, ringed with its dash', () => {
  const shapes = drawPortrait({ monogram, style, ground: 'page' }, at, 64);
  expect(shapes.some(({ kind }) => kind === 'image')).toBe(false);
  expect(shapes.find(({ kind }) => kind === 'text')).toMatchObject({ text: 'AL', fill: 'persona-2' });
  expect(shapes.at(-1)).toMatchObject({ kind: 'circle', cx: 42, cy: 52, stroke: 'persona-2', dash: [7, 4] });
});

test('a photo covers the monogram, and what stands out of the circle is covered by the ground', () => {
  const photo = { href: 'a.png', alt: 'Ada' };
  const shapes = drawPortrait({ monogram, photo, style, ground: 'page' }, at, 64);
  expect(shapes.map(({ kind }) => kind)).toEqual(['circle', 'text', 'image', 'path', 'circle']);
  expect(shapes[3]).toMatchObject({ fill: 'page' });
});

test('a portrait stays inside its square', () => {
  const photo = { href: 'a.png', alt: 'Ada' };
  const box = shapesExtent(drawPortrait({ monogram, photo, style, ground: 'page' }, at, 64));
  expect(box.x).toBeGreaterThanOrEqual(10);
  expect(box.y).toBeGreaterThanOrEqual(20);
  expect(box.x + box.width).toBeLessThanOrEqual(74);
  expect(box.y + box.height).toBeLessThanOrEqual(84);
});
