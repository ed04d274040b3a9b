import { describe, expect, test } from 'vitest';
import { drawPair } from './support/draw-pair.js';
import { parseJourney } from '../src/model/parse.js';
import type { Mark, Scene } from '../src/scene/mark.js';
import { chart } from '../src/views/chart/index.js';
import { timeline } from '../src/views/timeline/index.js';
import { views } from '../src/views/index.js';
import { journeys } from './journeys/index.js';
import { journeyLaws } from './support/journey-laws.js';
import { breachesOf, sceneLaws, textsAreMeasured } from './support/laws.js';

const sampleOf = (name: string): unknown => journeys.find((journey) => journey.name === name)?.json;
const laws = { ...sceneLaws, textsAreMeasured: textsAreMeasured() };
const modes = ['delta', 'overlay', 'side-by-side'] as const;

const tea = (titles: readonly string[], emotion = 0): unknown => ({
  title: 'Tea',
  stages: [{ id: 'brew', title: 'Brew', steps: titles.map((title) => ({ id: title.toLowerCase(), title, emotion })) }],
});
const markOf = (scene: Scene, key: string): Mark | undefined => scene.marks.find((mark) => mark.key === key);

describe('two journeys as one picture', () => {
  test('what is new, what is gone and what changed each have a mark and a word of their own', () => {
    const pair = { before: tea(['Boil', 'Wait', 'Pour']), after: tea(['Boil', 'Pour', 'Talk'], 1) };
    const { scene } = drawPair(pair, { view: timeline, locale: 'en' });
    const icons = ['boil', 'wait', 'talk'].map((key) =>
      markOf(scene, key)?.shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.icon] : [])),
    );
    expect(icons).toEqual([['changed'], ['removed'], ['added']]);
    expect(markOf(scene, 'boil')?.name).toContain('Changed. Emotion: 0 → 1');
    expect(markOf(scene, 'wait')?.name).toContain('Gone');
    expect(markOf(scene, 'talk')?.name).toContain('New');
    const legend = scene.marks.flatMap(({ key }) => (key.startsWith('legend(change') ? [key] : []));
    expect(legend).toEqual(['legend(change(added))', 'legend(change(removed))', 'legend(change(changed))']);
  });

  test('side by side, a step stands at the same place in both, and a slot keeps the place of one that is not there', () => {
    const pair = { before: tea(['Boil', 'Wait', 'Pour']), after: tea(['Boil', 'Pour']), mode: 'side-by-side' } as const;
    const { scene } = drawPair(pair, { view: timeline });
    const cardsOf = (isSecond: boolean): Mark[] =>
      scene.marks.filter(({ part, key }) => part === 'card' && key.startsWith('after:') === isSecond);
    expect(cardsOf(true).map(({ box }) => box.x)).toEqual(cardsOf(false).map(({ box }) => box.x));
    expect(cardsOf(true).map(({ name = '' }) => name.split('.')[0])).toEqual(['Boil', 'Not in this version', 'Pour']);
  });

  test('over each other, both have a line, and what is said of changes is only which steps are not in both', () => {
    const pair = { before: tea(['Boil', 'Wait'], -1), after: tea(['Boil', 'Talk'], 1), mode: 'overlay' } as const;
    const { scene } = drawPair(pair, { view: timeline, locale: 'en' });
    expect(scene.marks.filter(({ part }) => part === 'series-label').length).toBeGreaterThanOrEqual(2);
    expect(markOf(scene, 'boil')?.name).not.toContain('Changed');
    expect(markOf(scene, 'wait')?.name).toContain('Gone');
  });

  test('a step that only one has is no gap in the line of the other', () => {
    const pair = {
      before: tea(['Boil', 'Pour'], -1),
      after: tea(['Boil', 'Wait', 'Pour'], 1),
      mode: 'overlay',
    } as const;
    const { scene } = drawPair(pair, { view: timeline, locale: 'en' });
    const lines = scene.marks.filter(({ part }) => part === 'curve');
    const [boil, pour] = ['boil', 'pour'].map((key) => markOf(scene, key)?.box.x ?? NaN);
    expect(lines).toHaveLength(2);
    for (const { box } of lines) expect(box.width).toBeGreaterThan((pour ?? NaN) - (boil ?? NaN) - 2);
  });

  test('a chart says at the head of a step what became of it', () => {
    const { scene } = drawPair(
      { before: tea(['Boil', 'Wait']), after: tea(['Boil', 'Talk']) },
      { view: chart, locale: 'en' },
    );
    const words = ['wait', 'talk'].map((key) =>
      markOf(scene, key)?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    expect(words).toEqual([
      ['Wait', 'Gone'],
      ['Talk', 'New'],
    ]);
  });

  test('a journey held against itself has no changes', () => {
    const { comparison, scene } = drawPair(
      { before: sampleOf('bicycle'), after: sampleOf('bicycle') },
      { view: timeline },
    );
    expect(comparison.changes.size).toBe(0);
    expect(scene.marks.filter(({ key }) => key.startsWith('legend(change'))).toEqual([]);
  });

  test('side by side, each picture has a layout, and what is drawn is the journey of both', () => {
    const pair = { before: tea(['Boil', 'Wait']), after: tea(['Boil']), mode: 'side-by-side' } as const;
    const { layout, journey } = drawPair(pair, { view: timeline });
    expect(layout).toHaveLength(2);
    expect(journey.steps.map(({ id }) => id)).toEqual(['boil', 'wait']);
  });
});

describe.each(modes)('in the mode %s', (mode) => {
  const pairs = [
    ['clinic-today', 'clinic-future'],
    ['planned', 'planned-and-actual'],
    ['bicycle', 'hospital'],
    ['empty', 'minimal'],
    ['right-to-left', 'right-to-left'],
  ] as const;

  test.each(views.map((view) => [view.name, view] as const))('the %s view keeps the laws', (_, view) => {
    const found = pairs.flatMap(([before, after]) =>
      ([{ width: 340 }, { width: 1200 }, { width: 900, direction: 'rtl', locale: 'zh-Hans' }] as const).flatMap(
        (frame) => {
          const drawing = drawPair({ before: sampleOf(before), after: sampleOf(after), mode }, { view, ...frame });
          const breaches = breachesOf(drawing.scene, laws);
          const own =
            mode === 'side-by-side' || view.name === 'persona'
              ? []
              : (journeyLaws['stepsAreDrawn']?.(drawing.scene, drawing.comparison.journey) ?? []);
          return [...breaches, ...own.slice(0, 3)].map((breach) => `${before}, ${after} ${frame.width}: ${breach}`);
        },
      ),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });
});

test('the journeys compared are left as they are', () => {
  const [before, after] = [structuredClone(sampleOf('clinic-today')), structuredClone(sampleOf('clinic-future'))];
  drawPair({ before, after }, { view: timeline });
  expect(before).toEqual(sampleOf('clinic-today'));
  expect(parseJourney(after).issues).toEqual([]);
});
