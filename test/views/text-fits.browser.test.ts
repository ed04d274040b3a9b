import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { canvasMeasure } from '../../src/elements/canvas-measure.js';
import { encloses, overlaps, type Box } from '../../src/layout/box.js';
import { FONT_STACK } from '../../src/layout/text/font.js';
import type { Frame } from '../../src/layout/frame.js';
import { paintSvg } from '../../src/paint/svg-string.js';
import { draw } from '../../src/pipeline.js';
import type { Scene } from '../../src/scene/mark.js';
import { timeline, type TimelineOptions } from '../../src/views/timeline/index.js';
import { views } from '../../src/views/index.js';
import { journeys, manySteps } from '../journeys/index.js';
import { allHardTexts } from '../layout/hard-texts.js';
import { loadFonts } from '../support/built-in-fonts.js';
import { drawableIn } from '../support/drawable.js';
import { randomJourney } from '../support/random-journey.js';

const pages: readonly (readonly [name: string, frame: Partial<Frame>])[] = [
  ['in a wide page', { width: 1280 }],
  ['in a narrow page', { width: 340 }],
  ['from right to left, in Chinese', { width: 900, direction: 'rtl', locale: 'zh-Hans' }],
];

const timelines: readonly (readonly [name: string, frame: Partial<Frame>, options: Partial<TimelineOptions>])[] = [
  ['down the page, close together', { width: 1280, locale: 'zh-Hant' }, { direction: 'block', density: 'compact' }],
  ['by channel', { width: 1000 }, { rows: 'channels' }],
  ['along time', { width: 1000 }, { axis: 'time-broken' }],
];

// One px, and a trifle for sums of fractions.
const tolerance = 1.01;

// Marks in heaps are drawn as boxes by the fonts at hand, which have only those that languages use.
const samples = journeys.map(
  ({ name, json }) => [name, JSON.parse(JSON.stringify(json).replace(/[\u0300-\u036f]{2,}/g, ''))] as const,
);

// The fonts of the packages have no letters for these, and draw boxes instead.
const isDrawable = (script: string): boolean => script !== 'otherScripts' && script !== 'emoji';

/** What a page of this font draws of a scene, and which text of it breaks a law; none if all fit. */
function breaches(scene: Scene, fontFamily?: string): string[] {
  const svg = new DOMParser().parseFromString(paintSvg(scene, { fontFamily }), 'image/svg+xml').documentElement;
  const groups = [...document.body.appendChild(document.importNode(svg, true)).querySelectorAll(':scope > g')];
  // A painter may press a line into its width; what counts is how wide it would be by itself.
  for (const held of document.querySelectorAll('[textLength]')) held.removeAttribute('textLength');
  const isLettered = drawableIn(fontFamily ?? FONT_STACK);
  const drawn = groups.flatMap((group, index) => {
    const mark = scene.marks[index];
    const lines = mark?.shapes.filter((shape) => shape.kind === 'text') ?? [];
    return [...group.querySelectorAll('text')].flatMap((text, place) => {
      const line = lines[place];
      return mark && line
        ? [{ mark, words: text.textContent, box: drawnBox(text), over: text.getComputedTextLength() - line.width }]
        : [];
    });
  });
  const lettered = drawn.filter(({ words }) => isLettered(words));
  return [
    ...(groups.length === scene.marks.length ? [] : ['a mark is not drawn']),
    ...(drawn.length === document.querySelectorAll('text').length ? [] : ['a text is not drawn']),
    ...lettered
      .filter(({ over }) => over > 1)
      .map(({ words, over, mark }) => `${mark.key}: “${words}” is ${over} px wider than measured`),
    ...lettered
      .filter(({ box, mark }) => box.height > 0 && !encloses(mark.box, box, tolerance))
      .map(({ words, box, mark }) => `${mark.key} ${told(mark.box)} cuts “${words}” ${told(box)}`),
    ...overlapping(lettered).map(
      ([a, b]) => `“${a.words}” ${told(a.box)} of ${a.mark.key} overlaps “${b.words}” ${told(b.box)} of ${b.mark.key}`,
    ),
  ];
}

// As wide as the letters advance: the box that the browser tells is rounded up around what juts out of an italic or a serif.
function drawnBox(text: SVGTextElement): Box {
  const { y, height } = text.getBBox();
  const width = text.getComputedTextLength();
  const start = Number(text.getAttribute('x'));
  const anchor = text.getAttribute('text-anchor');
  const isEnd = anchor === 'end' || text.getAttribute('direction') === 'rtl';
  const share = anchor === 'middle' ? 0.5 : isEnd ? 1 : 0;
  return { x: start - share * width, y, width, height };
}

interface DrawnText {
  readonly mark: Scene['marks'][number];
  readonly words: string;
  readonly box: Box;
}

function overlapping(texts: readonly DrawnText[]): (readonly [DrawnText, DrawnText])[] {
  const sorted = [...texts].sort((a, b) => a.box.y - b.box.y);
  return sorted.flatMap((first, index) => {
    const pairs: (readonly [DrawnText, DrawnText])[] = [];
    for (const second of sorted.slice(index + 1)) {
      if (second.box.y >= first.box.y + first.box.height) break;
      if (overlaps(first.box, second.box, tolerance)) pairs.push([first, second]);
    }
    return pairs;
  });
}

function told({ x, y, width, height }: Box): string {
  return `(${[x, y, width, height].map((value) => value.toFixed(1)).join(' ')})`;
}

afterEach(() => document.body.replaceChildren());

describe('no text leaves its box or overlaps another, as the browser measures it:', () => {
  beforeAll(() => loadFonts(FONT_STACK, [...allHardTexts, ...samples.map(([, json]) => JSON.stringify(json))]));

  test('the check itself finds a text that is too wide', () => {
    const { scene } = draw(
      { title: 'Tea', stages: [{ title: 'Brew', steps: [{ title: 'Boil water' }] }] },
      { view: timeline, measure: (text, font) => (text.length * font.size) / 9 },
    );
    expect(breaches(scene)).not.toEqual([]);
  });

  describe.each(timelines)('the timeline %s,', (_, frame, options) => {
    test.each(samples)('%s', (_name, json) => {
      expect(breaches(draw(json, { view: timeline, ...frame, options }).scene)).toEqual([]);
      document.body.replaceChildren();
    });
  });

  describe.each(views.map((view) => [view.name, view] as const))('the %s', (_, view) => {
    describe.each(pages)('%s,', (_page, frame) => {
      test.each(samples)('%s', (_name, json) => {
        expect(breaches(draw(json, { view, ...frame }).scene)).toEqual([]);
        document.body.replaceChildren();
      });
    });

    test('a journey of 150 steps', () => {
      expect(breaches(draw(manySteps(150), { view }).scene)).toEqual([]);
    });

    test('journeys by chance, in every script', () => {
      const found = Array.from({ length: 25 }, (_, seed) => {
        const own = breaches(
          draw(randomJourney(seed, 8, isDrawable), { view, width: seed % 2 ? 1100 : 360 }).scene,
        ).map((breach) => `${seed}: ${breach}`);
        document.body.replaceChildren();
        return own;
      });
      expect(found.flat()).toEqual([]);
    });
  });
});

describe.each(['DejaVu Serif', 'DejaVu Sans Mono', 'Noto Sans CJK SC'])(
  'with the host font %s, measured by a canvas,',
  (family) => {
    test.each(views.map((view) => [view.name, view] as const))('no text of the %s leaves its box', (_name, view) => {
      const fontFamily = `'${family}', ${FONT_STACK}`;
      const frame = { width: 1000, measure: canvasMeasure(document, fontFamily) };
      const found = samples.flatMap(([name, json]) => {
        const own = breaches(draw(json, { view, ...frame }).scene, fontFamily);
        document.body.replaceChildren();
        return own.map((breach) => `${name}: ${breach}`);
      });
      expect(found).toEqual([]);
    });
  },
);
