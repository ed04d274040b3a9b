import { describe, expect, test } from 'vitest';
import type { Mark, Scene, Shape, TextShape } from '../../src/scene/mark.js';
import * as laws from './laws.js';
import { builtInMeasure } from '../../src/layout/text/text-width.js';

const font = { size: 13, weight: 400 } as const;

function text(words: string, x: number, y: number): TextShape {
  return { kind: 'text', x, y, text: words, font, width: builtInMeasure(words, font), fill: 'ink', direction: 'ltr' };
}

function mark(
  key: string,
  box: readonly [number, number, number, number],
  shapes: readonly Shape[] = [],
  more: Partial<Mark> = {},
): Mark {
  const [x, y, width, height] = box;
  return { key, part: 'card', box: { x, y, width, height }, shapes, ...more };
}

function scene(marks: readonly Mark[], more: Partial<Scene> = {}): Scene {
  const order = marks.filter(({ name }) => name !== undefined).map(({ key }) => key);
  return {
    width: 200,
    height: 100,
    title: 'Tea',
    description: 'A map.',
    locale: 'en',
    direction: 'ltr',
    marks,
    order,
    breaks: { axis: 'x', at: [] },
    ...more,
  };
}

const line = (...points: readonly (readonly [number, number])[]): Shape => ({
  kind: 'path',
  commands: points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y] as const),
  stroke: 'axis',
});

const sound = scene([
  mark(
    'a',
    [10, 10, 80, 24],
    [{ kind: 'rect', x: 10, y: 10, width: 80, height: 24, fill: 'raised' }, text('Boil water', 14, 27)],
    { name: 'Boil water' },
  ),
  mark('b', [110, 10, 80, 24], [text('Pour', 114, 27)], { name: 'Pour' }),
  mark('a-b', [90, 18, 20, 8], [line([90, 22], [110, 22])], { part: 'link' }),
]);

test('a sound scene keeps every law', () => {
  expect(laws.breachesOf(sound, { ...laws.sceneLaws, measured: laws.textsAreMeasured() })).toEqual([]);
});

test('what is said of a person may stand inside the card of that person', () => {
  const ada = { place: { persona: 'ada' } };
  const card = mark('a', [10, 10, 80, 50], [], { part: 'persona', ...ada });
  const field = mark('b', [20, 20, 30, 10], [], { part: 'field', ...ada });
  const portrait = mark('c', [60, 20, 10, 10], [], { part: 'portrait', ...ada });
  expect(laws.cardsAreApart(scene([card, field, portrait]))).toEqual([]);
});

describe('a breach is found:', () => {
  const undefinedFill = { kind: 'rect', x: 0, y: 0, width: 5, height: 5, fill: undefined } as const;
  const breaches: readonly (readonly [string, laws.Law, Scene])[] = [
    ['a number that is none', laws.numbersAreFinite, scene([mark('a', [0, NaN, 10, 10])])],
    ['a length without end', laws.numbersAreFinite, scene([], { height: Infinity })],
    ['a field without a value', laws.numbersAreFinite, scene([mark('a', [0, 0, 10, 10], [undefinedFill])])],
    [
      'a word that slipped through',
      laws.numbersAreFinite,
      scene([mark('a', [0, 0, 90, 30], [text('undefined steps', 2, 20)])]),
    ],
    ['an empty path', laws.numbersAreFinite, scene([mark('a', [0, 0, 10, 10], [{ kind: 'path', commands: [] }])])],
    ['a path of one point', laws.numbersAreFinite, scene([mark('a', [0, 0, 10, 10], [line([1, 1])])])],
    [
      'a box turned inside out',
      laws.numbersAreFinite,
      scene([mark('a', [0, 0, 10, 10], [{ kind: 'rect', x: 0, y: 0, width: -1, height: 5 }])]),
    ],
    ['a mark outside the page', laws.marksStayInside, scene([mark('a', [150, 0, 60, 10])])],
    [
      'a text outside the page',
      laws.marksStayInside,
      scene([mark('a', [150, 0, 50, 30], [text('Much too long a line', 152, 20)])]),
    ],
    [
      'a text that leaves its box',
      laws.boxesHoldShapes,
      scene([mark('a', [10, 10, 30, 24], [text('Boil water', 12, 27)])]),
    ],
    ['a text cut off below', laws.boxesHoldShapes, scene([mark('a', [10, 10, 90, 18], [text('Boil water', 12, 27)])])],
    [
      'a circle that leaves its box',
      laws.boxesHoldShapes,
      scene([mark('a', [10, 10, 20, 20], [{ kind: 'circle', cx: 20, cy: 20, r: 15 }])]),
    ],
    ['two cards on one spot', laws.cardsAreApart, scene([mark('a', [10, 10, 50, 20]), mark('b', [50, 20, 50, 20])])],
    [
      'a card inside another',
      laws.cardsAreApart,
      scene([mark('a', [10, 10, 50, 50]), mark('b', [20, 20, 10, 10], [], { part: 'cell' })]),
    ],
    [
      'a field that leaves the card of its person',
      laws.cardsAreApart,
      scene([
        mark('a', [10, 10, 50, 50], [], { part: 'persona', place: { persona: 'ada' } }),
        mark('b', [20, 20, 50, 10], [], { part: 'field', place: { persona: 'ada' } }),
      ]),
    ],
    [
      'a field in the card of somebody else',
      laws.cardsAreApart,
      scene([
        mark('a', [10, 10, 50, 50], [], { part: 'persona', place: { persona: 'ada' } }),
        mark('b', [20, 20, 10, 10], [], { part: 'field', place: { persona: 'bo' } }),
      ]),
    ],
    [
      'a text that is wider than it says',
      laws.textsAreMeasured(),
      scene([mark('a', [0, 0, 90, 30], [{ ...text('Boil', 2, 20), width: 10 }])]),
    ],
    ['a text of nothing', laws.textsAreMeasured(), scene([mark('a', [0, 0, 90, 30], [text(' ', 2, 20)])])],
    [
      'a text too small to read',
      laws.textsAreMeasured((words, of) => builtInMeasure(words, of)),
      scene([
        mark(
          'a',
          [0, 0, 90, 30],
          [
            {
              ...text('Boil', 2, 20),
              font: { size: 9, weight: 400 },
              width: builtInMeasure('Boil', { size: 9, weight: 400 }),
            },
          ],
        ),
      ]),
    ],
    [
      'two lines on each other',
      laws.textsAreApart,
      scene([mark('a', [0, 0, 190, 90], [text('Boil water', 2, 20), text('Pour', 20, 30)])]),
    ],
    [
      'a link through a text',
      laws.textsAreClear,
      scene([
        mark('a', [0, 0, 90, 30], [text('Boil water', 2, 20)]),
        mark('l', [0, 10, 190, 10], [line([0, 15], [190, 15])], { part: 'link' }),
      ]),
    ],
    [
      'a face on a text',
      laws.textsAreClear,
      scene([
        mark('a', [0, 0, 90, 30], [text('Boil water', 2, 20)]),
        mark('p', [10, 5, 20, 20], [{ kind: 'circle', cx: 20, cy: 15, r: 10, fill: 'page' }], { part: 'point' }),
      ]),
    ],
    [
      'an icon on a text',
      laws.textsAreClear,
      scene([
        mark('i', [10, 5, 16, 16], [{ kind: 'icon', icon: 'clock', x: 10, y: 5, size: 16, color: 'ink' }]),
        mark('a', [0, 0, 90, 30], [text('Boil water', 2, 20)]),
      ]),
    ],
    [
      'a link through a card',
      laws.linksAvoidCards,
      scene([...sound.marks, mark('l', [0, 10, 190, 30], [line([0, 15], [190, 30])], { part: 'link' })]),
    ],
    ['a key used twice', laws.keysAreUnique, scene([mark('a', [0, 0, 10, 10]), mark('a', [20, 0, 10, 10])])],
    [
      'a mark visited twice',
      laws.readersMeetAllOnce,
      scene([mark('a', [0, 0, 10, 10], [], { name: 'A' })], { order: ['a', 'a'] }),
    ],
    ['a visit to nothing', laws.readersMeetAllOnce, scene([], { order: ['a'] })],
    ['a visit to a mark without a name', laws.readersMeetAllOnce, scene([mark('a', [0, 0, 10, 10])], { order: ['a'] })],
    ['a name that is blank', laws.readersMeetAllOnce, scene([mark('a', [0, 0, 10, 10], [], { name: ' ' })])],
    [
      'a name that is never read',
      laws.readersMeetAllOnce,
      scene([mark('a', [0, 0, 10, 10], [], { name: 'A' })], { order: [] }),
    ],
    ['a scene without a title', laws.sceneIsNamed, scene([], { title: '' })],
    ['a scene without a description', laws.sceneIsNamed, scene([], { description: '' })],
  ];

  test.each(breaches)('%s', (_, law, bad) => {
    expect(law(bad)).not.toEqual([]);
  });
});
