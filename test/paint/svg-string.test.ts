import { describe, expect, test } from 'vitest';
import { paintSvg, rasterData } from '../../src/paint/svg-string.js';
import { draw } from '../../src/pipeline.js';
import { themes } from '../../src/scene/tokens.js';
import { timeline } from '../../src/views/timeline/index.js';
import { journeys } from '../journeys/index.ts';
import { brokenText, payloads } from '../support/hostile.ts';
import { elementsOf } from '../support/xml.ts';
import { lineOf, sceneOf } from './scenes.ts';

const harmless = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan', 'image']);
const dot = 'data:image/png;base64,iVBORw0KGgo=';
const image = (href: string) => ({ kind: 'image', href, alt: 'A', x: 0, y: 0, width: 9, height: 9 }) as const;

describe('a file', () => {
  test('begins with an XML head, its size, its name and its page', () => {
    const svg = paintSvg(sceneOf([lineOf('Hello')]), { idPrefix: 'a' });
    expect(svg.split('\n').slice(0, 2).join('\n')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="200" height="100" viewBox="0 0 200 100" role="img" aria-labelledby="a-title a-desc" /,
    );
    expect(svg).toContain('<title id="a-title">A title</title>\n<desc id="a-desc">A description.</desc>');
    expect(svg).toContain(`<rect width="200" height="100" fill="${themes.light.page}"/>`);
  });

  test('as a piece of a page has neither head nor page', () => {
    const svg = paintSvg(sceneOf([]), { standalone: false });
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain('<rect');
  });

  test('names its marks by their part', () => {
    expect(paintSvg(sceneOf([lineOf('Hello')]))).toContain('<g class="card"><text ');
  });

  test.each(journeys.map(({ name, json }) => [name, json] as const))('of %s is well-formed and inert', (_, json) => {
    const svg = paintSvg(draw(json, { view: timeline }).scene);
    const elements = elementsOf(svg);
    expect(elements.filter(({ tag }) => !harmless.has(tag))).toEqual([]);
    const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]));
    expect([...names].filter((name) => /^on|^style$|^xlink/.test(name))).toEqual([]);
    const addresses = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(addresses.filter((href) => rasterData(href) === undefined)).toEqual([]);
    expect(svg).not.toMatch(/url\(|NaN|undefined|Infinity/);
  });
});

describe('ids', () => {
  const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

  test('are the same for the same picture and differ between two pictures', () => {
    const [one, again, other] = ['One', 'One', 'Other'].map((text) => idsOf(paintSvg(sceneOf([lineOf(text)]))));
    expect(again).toEqual(one);
    expect(other?.filter((id) => one?.includes(id))).toEqual([]);
  });

  test('cannot break out of their quotes', () => {
    const svg = paintSvg(sceneOf([]), { idPrefix: '"><script>' });
    expect(elementsOf(svg).map(({ tag }) => tag)).not.toContain('script');
  });
});

describe('themes', () => {
  test('by name', () => {
    expect(paintSvg(sceneOf([lineOf('Hello')]), { theme: 'dark' })).toContain(`fill="${themes.dark.ink}"`);
  });

  test('by colours of the caller, the rest as in the light one', () => {
    const svg = paintSvg(sceneOf([lineOf('Hello')]), { theme: { ink: 'rebeccapurple' } });
    expect(svg).toContain('fill="rebeccapurple"');
    expect(svg).toContain(`fill="${themes.light.page}"`);
  });

  test.each(payloads.filter((payload) => !/^[a-z]+$/i.test(payload)))('a colour of %s is refused', (ink) => {
    expect(() => paintSvg(sceneOf([]), { theme: { ink } })).toThrow(/^expected a colour/);
  });

  test('a colour or a theme that does not exist is refused by name', () => {
    expect(() => paintSvg(sceneOf([]), { theme: { inc: 'red' } as never })).toThrow(
      /expected the name of a colour .*, got inc/,
    );
    expect(() => paintSvg(sceneOf([]), { theme: 'drak' as never })).toThrow(
      'theme must be one of light, dark, contrast, got drak',
    );
    expect(() => paintSvg(sceneOf([]), { theme: 'toString' as never })).toThrow(RangeError);
  });
});

describe('texts and addresses from anyone', () => {
  test.each([...payloads, brokenText])('%s stays text', (text) => {
    const svg = paintSvg(sceneOf([lineOf(text, { lang: text })], { title: text, description: text, locale: text }));
    expect(elementsOf(svg).map(({ tag }) => tag)).toEqual(['svg', 'title', 'desc', 'rect', 'g', 'text']);
  });

  test('a font list cannot break out of its quotes', () => {
    const svg = paintSvg(sceneOf([]), { fontFamily: `"Comic Neue"<, 'x'` });
    expect(elementsOf(svg)[0]?.attributes.get('font-family')).toBe('&quot;Comic Neue&quot;&lt;, &#39;x&#39;');
  });

  test('only pictures that are their own data are painted', () => {
    for (const href of [...payloads, 'https://example.com/a.png', 'a.png', 'data:image/svg+xml;base64,PHN2Zy8+'])
      expect(paintSvg(sceneOf([image(href)]))).not.toContain('<image');
    expect(paintSvg(sceneOf([image(dot)]))).toContain(`href="${dot}"`);
    expect(rasterData(`${dot}"`)).toBeUndefined();
  });

  test('a caller may allow others', () => {
    const svg = paintSvg(sceneOf([image('a.png')]), { images: (href) => `https://example.com/${href}?a&b` });
    expect(svg).toContain('href="https://example.com/a.png?a&amp;b"');
  });
});
