import { describe, expect, test } from 'vitest';
import { wordsFor } from '../src/locales/index.js';
import { parseJourney } from '../src/model/parse.js';
import { directionOf, drawJourney, drawParsed, frameFor } from '../src/pipeline.js';
import { timeline } from '../src/views/timeline/index.js';
import type { Frame } from '../src/layout/frame.js';

const tea = { title: 'Tea', stages: [{ title: 'Brew', steps: [{ id: 'boil', title: 'Boil water', emotion: 1 }] }] };
const { journey } = parseJourney(tea);

describe('a drawing', () => {
  test('holds every value that it passed through', () => {
    const drawing = drawJourney(tea, timeline);
    expect(drawing.journey.steps.map(({ id }) => id)).toEqual(['boil']);
    expect(drawing.issues).toEqual([]);
    expect(drawing.scene).toEqual(timeline.draw(drawing.layout));
    expect(drawing.scene.marks.map(({ key }) => key)).toContain('boil');
  });

  test('of a parsed journey is the same', () => {
    expect(drawParsed(journey, timeline).scene).toEqual(drawJourney(tea, timeline).scene);
  });

  test('tells what is wrong with the document', () => {
    const { issues, scene } = drawJourney({ ...tea, persona: 'nobody' }, timeline);
    expect(issues).toHaveLength(1);
    expect(scene.marks.map(({ key }) => key)).toContain('boil');
  });

  test.each([null, undefined, 42, 'text', []])('of %j is an empty picture that says so', (json) => {
    const { scene, issues } = drawJourney(json, timeline);
    expect(issues).toHaveLength(1);
    expect(scene.marks.find(({ part }) => part === 'message')?.name).toBe(wordsFor('en').empty);
  });
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
    expect(() => drawJourney(tea, timeline, { width })).toThrow(RangeError);
    expect(() => drawJourney(tea, timeline, { width })).toThrow(String(width));
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
    expect(drawJourney(tea, timeline, {}, { rows: undefined }).scene).toEqual(drawJourney(tea, timeline).scene);
  });

  test('that does not exist is a slip of the caller, and the message names those that do', () => {
    const misspelt = { row: 'channels' } as object;
    expect(() => drawJourney(tea, timeline, {}, misspelt)).toThrow(TypeError);
    expect(() => drawJourney(tea, timeline, {}, misspelt)).toThrow(/rows.*got row/);
  });

  test('of a value that does not exist is one too', () => {
    const wrong = { rows: 'column' } as object;
    expect(() => drawJourney(tea, timeline, {}, wrong)).toThrow(RangeError);
    expect(() => drawJourney(tea, timeline, {}, wrong)).toThrow(/lanes.*got column/);
  });

  test('inherited by every object is not taken for one', () => {
    expect(() => drawJourney(tea, timeline, {}, { toString: 'a' } as object)).toThrow(TypeError);
  });
});
