import { afterEach, describe, expect, test } from 'vitest';
import type { JourneyMap } from '../../src/elements/index.js';
import { frame, inside, mapOf, settled, tea, textOf } from './maps.js';

afterEach(() => document.body.replaceChildren());

const lateFont = new URL('../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2', import.meta.url)
  .href;

/** A map inside markup of the page, drawn. */
async function mapIn(markup: string): Promise<JourneyMap> {
  document.body.innerHTML = markup;
  const map = document.querySelector('journey-map') as JourneyMap;
  map.journey = tea;
  await settled(map);
  await settled(map);
  return map;
}

describe('a map has a width to be drawn in', () => {
  const places: Readonly<Record<string, string>> = {
    'as an item of a row': '<div style="display: flex"><journey-map></journey-map></div>',
    'as an item of a column that begins at its start':
      '<div style="display: flex; flex-direction: column; align-items: flex-start"><journey-map></journey-map></div>',
    'in the middle of a grid': '<div style="display: grid; place-items: center"><journey-map></journey-map></div>',
    'as an inline block': '<journey-map style="display: inline-block"></journey-map>',
    afloat: '<journey-map style="float: left"></journey-map>',
    'placed absolutely': '<journey-map style="position: absolute"></journey-map>',
    'as wide as its content': '<journey-map style="inline-size: fit-content"></journey-map>',
    'as narrow as its content': '<journey-map style="inline-size: min-content"></journey-map>',
    'in a cell of a table': '<table><tr><td><journey-map></journey-map></td></tr></table>',
    inline: '<journey-map style="display: inline"></journey-map>',
    'as its contents alone': '<journey-map style="display: contents"></journey-map>',
    'where every style is unset': '<style>* { all: unset !important }</style><div><journey-map></journey-map></div>',
    'on a page written down the page': '<div style="writing-mode: vertical-rl"><journey-map></journey-map></div>',
    'where it is written down the page itself': '<journey-map style="writing-mode: vertical-lr"></journey-map>',
  };
  for (const [place, markup] of Object.entries(places)) {
    test(place, async () => {
      const map = await mapIn(markup);
      expect(textOf(map, '.outline')).toContain('Boil water');
      expect(inside(map).querySelector('.map')?.getBoundingClientRect().width).toBeGreaterThanOrEqual(320);
    });
  }

  test('and takes all the room that a row leaves it', async () => {
    const map = await mapIn('<div style="display: flex; width: 900px"><journey-map></journey-map></div>');
    expect(map.clientWidth).toBe(900);
  });

  test('and is as high as its picture where nobody gave it a height', async () => {
    const map = await mapIn('<journey-map></journey-map>');
    expect(map.clientHeight).toBe(Math.ceil(map.scene?.height ?? 0));
  });
});

test.each(['timeline', 'table'] as const)('given a height, a %s is reached to its end by scrolling', async (view) => {
  const map = await mapIn('<journey-map style="width: 600px; height: 200px"></journey-map>');
  map.view = view;
  await settled(map);
  expect(map.clientHeight).toBe(200);
  const box = inside(map).querySelector(view === 'table' ? '.map' : '.scroller') as HTMLElement;
  box.scrollTo(0, 1e6);
  const last = inside(map).querySelector('svg, .tables > :last-child') as Element;
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(map.getBoundingClientRect().bottom + 1);
});

describe('nothing of how a page writes comes into a map:', () => {
  const foreign =
    'text-anchor: end; stroke: red; stroke-width: 4px; dominant-baseline: hanging; fill-opacity: 0.2; text-indent: 40px;' +
    'text-transform: uppercase; white-space: nowrap; font-style: italic; line-height: 3; text-align: right; quotes: none';

  test.each(['timeline', 'table'])('a %s looks as it does elsewhere', async (view) => {
    const map = await mapOf({ journey: tea, view });
    const before = looksOf(map);
    map.setAttribute('style', foreign);
    await settled(map);
    expect(looksOf(map)).toEqual(before);
  });

  function looksOf(map: JourneyMap): unknown {
    const top = map.getBoundingClientRect().top;
    return [...inside(map).querySelectorAll('.marks text, td, th, caption, h2')].map((text) => {
      const { left, top: at, width } = text.getBoundingClientRect();
      const { stroke, fillOpacity, textTransform, textIndent, fontStyle, whiteSpace } = getComputedStyle(text);
      return [left, at - top, width, stroke, fillOpacity, textTransform, textIndent, fontStyle, whiteSpace];
    });
  }
});

test('a map moved into another document and back keeps its looks', async () => {
  const map = await mapOf({ journey: tea });
  const looks = (): unknown[] => {
    const outline = inside(map).querySelector('.outline') as Element;
    const text = inside(map).querySelector('.marks text') as Element;
    return [outline, text, map].map((element) => [
      getComputedStyle(element).clipPath,
      getComputedStyle(element).fill,
      getComputedStyle(element).display,
    ]);
  };
  const before = looks();
  const other = document.createElement('iframe');
  other.width = '800';
  document.body.append(other);
  other.contentDocument?.body.append(map);
  await settled(map);
  await settled(map);
  expect(looks()).toEqual(before);
  expect(map.scene?.width).toBeLessThan(800);
  document.body.append(map);
  await settled(map);
  await settled(map);
  expect(looks()).toEqual(before);
});

test('a font of the page that comes late is measured again', async () => {
  const face = new FontFace('Late Face', `url(${lateFont})`, { weight: '400 600' });
  const map = await mapOf();
  map.style.setProperty('--journey-font', '"Late Face", monospace');
  map.journey = tea;
  await settled(map);
  const before = map.scene;
  document.fonts.add(face);
  await face.load();
  await document.fonts.ready;
  await frame();
  await settled(map);
  expect(map.scene).not.toBe(before);
  const lines = map.scene?.marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text')) ?? [];
  const texts = [...inside(map).querySelectorAll<SVGTextElement>('.marks text')];
  const off = texts.map((text, index) => Math.abs(text.getComputedTextLength() - (lines[index]?.width ?? 0)));
  expect(Math.max(...off)).toBeLessThan(1);
  document.fonts.delete(face);
});

describe('a resolver of pictures', () => {
  const picture = (src: string): object => ({ storyboard: [{ media: { src, alt: 'A' } }] });
  const journey = {
    title: 'Pictures',
    lanes: [{ id: 'storyboard', role: 'storyboard' }],
    stages: [
      {
        title: 'One',
        steps: [
          { id: 'a', title: 'First', cells: picture('https://example.com/a.png') },
          { id: 'b', title: 'Second', cells: picture('https://example.com/b.png') },
        ],
      },
    ],
  };

  test('that fails is told in the issues, and the rest is drawn', async () => {
    const resolveImage = (src: string): string => {
      if (src.endsWith('a.png')) throw new Error('no such picture');
      return 'data:image/png;base64,iVBORw0KGgo=';
    };
    const map = await mapOf({ journey, resolveImage });
    expect(textOf(map, '.marks')).toContain('Second');
    expect(inside(map).querySelectorAll('image')).toHaveLength(1);
    expect(map.issues.map(({ message }) => message)).toEqual([
      'The picture https://example.com/a.png is left out: resolveImage failed: no such picture.',
    ]);
  });

  test('that answers with no address asks for nothing', async () => {
    const map = await mapOf({ journey, resolveImage: (() => ({})) as unknown as (src: string) => string });
    expect(inside(map).querySelectorAll('image')).toHaveLength(0);
    expect(map.issues.map(({ message }) => message)[0]).toContain('expected resolveImage to answer an address');
    expect(map.issueCount).toBe(2);
  });
});
