import { expect, test } from 'vitest';
import { icons } from '../../src/scene/icons.js';
import { pathData } from '../../src/scene/path.js';
import { shapeNodes, type SvgSurface } from '../../src/paint/svg-nodes.js';
import { lineOf } from './scenes.ts';

const surface: SvgSurface = { color: (name) => `[${name}]`, image: () => undefined, holdsText: true };

test('a rectangle is as round as it has room for', () => {
  const pill = { kind: 'rect', x: 1, y: 2, width: 40, height: 20, radius: 999, fill: 'surface' } as const;
  expect(shapeNodes(pill, surface)).toEqual([
    { tag: 'rect', attributes: { x: 1, y: 2, width: 40, height: 20, rx: 10, fill: '[surface]' } },
  ]);
});

test('a shape without a fill is not black', () => {
  const ring = {
    kind: 'circle',
    cx: 5,
    cy: 6,
    r: 4,
    stroke: 'ink',
    strokeWidth: 2,
    dash: [4, 3],
    opacity: 0.5,
  } as const;
  expect(shapeNodes(ring, surface)[0]?.attributes).toEqual({
    cx: 5,
    cy: 6,
    r: 4,
    fill: 'none',
    stroke: '[ink]',
    'stroke-width': 2,
    'stroke-dasharray': '4 3',
    opacity: 0.5,
  });
});

test('lengths are written in hundredths of a px', () => {
  const path = {
    kind: 'path',
    commands: [
      ['M', 1 / 3, 0],
      ['L', 2, -0.001],
    ],
    stroke: 'ink',
  } as const;
  expect(shapeNodes(path, surface)[0]?.attributes['d']).toBe('M 0.33 0L 2 0');
});

test('a line of text is held to the width that was measured, or a little less', () => {
  const [node] = shapeNodes(lineOf('Hello'), surface);
  expect(node).toMatchObject({
    tag: 'text',
    text: 'Hello',
    attributes: { x: 10, y: 20, 'font-size': 13, fill: '[ink]' },
  });
  const { textLength, lengthAdjust } = node?.attributes ?? {};
  expect(lengthAdjust).toBe('spacingAndGlyphs');
  expect(textLength).toBeGreaterThan(0.95 * 80);
  expect(textLength).toBeLessThanOrEqual(80);
});

test('a line is left alone where the page that measured it also draws it', () => {
  const [node] = shapeNodes(lineOf('Hello'), { ...surface, holdsText: false });
  expect(node?.attributes).toEqual({ x: 10, y: 20, 'font-size': 13, fill: '[ink]' });
});

test('a line that runs from right to left starts at its right end', () => {
  const page = { ...surface, holdsText: false };
  const [node] = shapeNodes(lineOf('שלום', { direction: 'rtl' }), page);
  expect(node).toMatchObject({ text: 'שלום', attributes: { x: 90, direction: 'rtl' } });
});

test('in a file such a line is placed by its middle, which every program finds', () => {
  const [node] = shapeNodes(lineOf('שלום', { direction: 'rtl' }), surface);
  const length = Number(node?.children?.[0]?.attributes['textLength']);
  expect(node?.attributes).toMatchObject({ direction: 'rtl', 'text-anchor': 'middle' });
  expect(Number(node?.attributes['x']) + length / 2).toBeCloseTo(90, 1);
});

test('where letters run from right to left, the width is held by an inner element, which Inkscape leaves alone', () => {
  for (const text of ['שלום עולם', 'Later · فريق']) {
    const [node] = shapeNodes(lineOf(text), surface);
    expect(node?.attributes).not.toHaveProperty('textLength');
    expect(node?.children).toMatchObject([{ tag: 'tspan', attributes: { lengthAdjust: 'spacingAndGlyphs' }, text }]);
  }
});

test('an icon is drawn from its lines, at its place and size', () => {
  const [node] = shapeNodes({ kind: 'icon', icon: 'mail', x: 10, y: 20, size: 32, color: 'muted' }, surface);
  expect(node).toEqual({
    tag: 'path',
    attributes: {
      d: pathData(icons.mail),
      transform: 'translate(10 20) scale(2)',
      fill: 'none',
      stroke: '[muted]',
      'stroke-width': 1.5,
    },
  });
});

test('a picture is painted only where the surface gives an address for it', () => {
  const image = { kind: 'image', href: 'a.png', alt: 'A cup', x: 0, y: 0, width: 16, height: 9 } as const;
  expect(shapeNodes(image, surface)).toEqual([]);
  const [node] = shapeNodes(image, { ...surface, image: (href) => `https://example.com/${href}` });
  expect(node).toMatchObject({ tag: 'image', attributes: { href: 'https://example.com/a.png' } });
  expect(node?.children).toEqual([{ tag: 'title', attributes: {}, text: 'A cup' }]);
});
