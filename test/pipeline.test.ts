import { describe, expect, test } from 'vitest';
import { wordsFor } from '../src/locales/index.js';
import { parseJourney } from '../src/model/parse.js';
import { directionOf, draw, frameFor } from '../src/pipeline.js';
import { compareJourneys } from '../src/views/compare.js';
import { circle } from '../src/views/circle/index.js';
import { openView } from '../src/views/open-view.js';
import { timeline } from '../src/views/timeline/index.js';
import type { Frame } from '../src/layout/frame.js';

const tea = { title: 'Tea', stages: [{ title: 'Brew', steps: [{ id: 'boil', title: 'Boil water', emotion: 1 }] }] };
const { journey } = parseJourney(tea);

describe('a drawing', () => {
  test('holds every value that it passed through', () => {
    const drawing = draw(tea, { view: timeline });
    expect(drawing.journey.steps.map(({ id }) => id)).toEqual(['boil']);
    expect(drawing.issues).toEqual([]);
    expect(drawing.scene).toEqual(timeline.draw(drawing.layout));
    expect(drawing.scene.marks.map(({ key }) => key)).toContain('boil');
  });

  test('of a parsed journey is the same', () => {
    expect(draw(journey, { view: timeline }).scene).toEqual(draw(tea, { view: timeline }).scene);
  });

  test('of a comparison is the journey that it makes of two, in the mode it asks for', () => {
    const later = parseJourney({ ...tea, title: 'Tea, later' }).journey;
    const drawing = draw(compareJourneys(journey, later), { view: timeline });
    expect(drawing.scene).toEqual(draw(drawing.journey, { view: timeline }).scene);
    const beside = draw(compareJourneys(journey, later, { mode: 'side-by-side' }), { view: timeline });
    expect(beside.scene.marks.map(({ key }) => key)).toEqual(expect.arrayContaining(['boil', 'after:boil']));
  });

  test('of a saved view needs no other', () => {
    const saved = parseJourney({ ...tea, views: [{ id: 'ring', view: 'circle' }] }).journey;
    expect(draw(openView(saved, 'ring'), { width: 900 }).scene.width).toBe(900);
  });

  test('of a document that looks like a journey, a comparison or a saved view is that of a document', () => {
    const data = [
      { ...tea, lookup: { stageOf: 'brew' } },
      { ...tea, journey: tea, sides: [tea, tea], drawSides: 'none' },
      { ...tea, journey: { ...tea, lookup: {} }, view: { layout: 'a', draw: 'b' }, options: {} },
    ];
    for (const json of data) {
      const { scene, issues } = draw(json, { view: timeline });
      expect(scene).toEqual(draw(tea, { view: timeline }).scene);
      expect(issues.length).toBeGreaterThan(0);
    }
  });

  test('tells what is wrong with the document', () => {
    const { issues, scene } = draw({ ...tea, persona: 'nobody' }, { view: timeline });
    expect(issues).toHaveLength(1);
    expect(scene.marks.map(({ key }) => key)).toContain('boil');
  });

  test.each([null, undefined, 42, 'text', []])('of %j is an empty picture that says so', (json) => {
    const { scene, issues } = draw(json, { view: timeline });
    expect(issues).toHaveLength(1);
    expect(scene.marks.find(({ part }) => part === 'message')?.name).toBe(wordsFor('en').empty);
  });
});

describe('a slip of the caller says what was expected and what came:', () => {
  const opened = { journey, view: timeline, options: {} };
  test.each([
    ['no view', () => draw(tea, {} as never), 'expected a view, such as timeline, got undefined'],
    [
      'the name of a view',
      () => draw(tea, { view: 'circle' } as never),
      'expected a view, such as timeline, got circle',
    ],
    [
      'a view beside that of the subject',
      () => draw(opened, { view: timeline } as never),
      'expected no view beside that of the subject, got timeline',
    ],
    [
      'options beside those of the subject',
      () => draw(opened, { options: {} } as never),
      'expected no options beside those of the subject, got some',
    ],
    [
      'an option among the settings',
      () => draw(tea, { view: timeline, density: 'compact' } as never),
      /^expected a setting of draw \(view, options, width, .*\), got density$/,
    ],
  ])('%s', (_, slip, message) => {
    expect(slip).toThrow(TypeError);
    expect(slip).toThrow(message);
  });
});

test('options are those of the view', () => {
  // @ts-expect-error -- the circle has no rows.
  expect(() => draw(tea, { view: circle, options: { rows: 'lanes' } })).toThrow(/got rows/);
});

describe('a frame', () => {
  test('is 1,280 px wide and English where nobody says otherwise', () => {
    expect(frameFor(journey, {})).toMatchObject({ width: 1280, locale: 'en', direction: 'ltr' });
  });

  test('speaks the language of the document, and reads in its direction', () => {
    const arabic = parseJourney({ ...tea, locale: 'ar' }).journey;
    expect(frameFor(arabic, {})).toMatchObject({ locale: 'ar', direction: 'rtl' });
    expect(frameFor(arabic, { locale: 'zh-Hans' })).toMatchObject({ locale: 'zh-Hans', direction: 'ltr' });
    expect(frameFor(arabic, { direction: 'ltr' })).toMatchObject({ locale: 'ar', direction: 'ltr' });
  });

  test('takes what a host measures and says', () => {
    const measure: Frame['measure'] = () => 1;
    const words = wordsFor('zh-Hant');
    expect(frameFor(journey, { measure, words })).toMatchObject({ measure, words });
  });

  test.each([0, -1, NaN, Infinity, 1e6])('of a width of %d is a slip of the caller', (width) => {
    expect(() => draw(tea, { view: timeline, width })).toThrow(RangeError);
    expect(() => draw(tea, { view: timeline, width })).toThrow(String(width));
  });
});

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['uz-Arab-AF', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['arn', 'ltr'],
  ['hel', 'ltr'],
] as const)('%s reads %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

describe('an option', () => {
  test('that is left out or undefined has its default', () => {
    expect(draw(tea, { view: timeline, options: { rows: undefined } }).scene).toEqual(
      draw(tea, { view: timeline }).scene,
    );
  });

  test('that does not exist is a slip of the caller, and the message names those that do', () => {
    const misspelt = { row: 'channels' } as object;
    expect(() => draw(tea, { view: timeline, options: misspelt })).toThrow(TypeError);
    expect(() => draw(tea, { view: timeline, options: misspelt })).toThrow(/rows.*got row/);
  });

  test('of a value that does not exist is one too', () => {
    const wrong = { rows: 'column' } as object;
    expect(() => draw(tea, { view: timeline, options: wrong })).toThrow(RangeError);
    expect(() => draw(tea, { view: timeline, options: wrong })).toThrow(/lanes.*got column/);
  });

  test('inherited by every object is not taken for one', () => {
    expect(() => draw(tea, { view: timeline, options: { toString: 'a' } as object })).toThrow(TypeError);
  });
});
