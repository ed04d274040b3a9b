import { afterEach, describe, expect, test } from 'vitest';
import { encloses } from '../../src/layout/box.js';
import { paintSvg } from '../../src/paint/svg-string.js';
import { draw } from '../../src/pipeline.js';
import { timeline } from '../../src/views/timeline/index.js';
import { journeys } from '../journeys/index.js';
import { brokenText, payloads } from '../support/hostile.js';
import { lineOf, sceneOf } from './scenes.js';

afterEach(() => document.body.replaceChildren());

/** A picture on the page, as a browser reads the file. */
function shown(svg: string): SVGSVGElement {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return document.body.appendChild(document.importNode(file.documentElement, true)) as unknown as SVGSVGElement;
}

describe('a line of text in a font that the page does not have', () => {
  const texts = [
    ['from left to right', 'Waiting for the quote, 7 of 12', 'ltr'],
    ['from right to left', 'שלום עולם (שלום) 12', 'rtl'],
    ['in Arabic', 'مرحبا بالعالم 12', 'rtl'],
    ['of both', 'Later · فريق التواصل', 'ltr'],
  ] as const;

  test.each(texts)('%s keeps to its box', (_, text, direction) => {
    const scene = sceneOf([lineOf(text, { direction, x: 20, width: 110 })]);
    const box = shown(paintSvg(scene, { fontFamily: 'monospace' }))
      .querySelector('text')
      ?.getBBox();
    expect(encloses({ x: 20, y: 0, width: 110, height: 40 }, box ?? { x: 0, y: 0, width: 0, height: 0 }, 1)).toBe(true);
  });
});

test('a browser reads every sample, and every text of it', () => {
  for (const { json } of journeys) {
    const { scene } = draw(json, { view: timeline });
    const texts = scene.marks.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    expect([...shown(paintSvg(scene)).querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(texts);
  }
});

test('a browser finds nothing but text in texts made to do harm', () => {
  for (const text of [...payloads, brokenText]) {
    const svg = shown(paintSvg(sceneOf([lineOf(text)], { title: text, description: text }), { idPrefix: text }));
    expect([...svg.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'title',
      'desc',
      'rect',
      'g',
      'text',
    ]);
  }
});
