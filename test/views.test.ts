import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { timeline } from '../src/views/timeline/index.js';
import type { TimelineOptions } from '../src/views/timeline/index.js';
import { views } from '../src/views/index.js';
import type { View } from '../src/views/view.js';
import { parseJourney } from '../src/model/parse.js';
import { draw } from '../src/pipeline.js';
import { builtInMeasure } from '../src/layout/text/text-width.js';
import type { Frame } from '../src/layout/frame.js';
import { journeys, manySteps } from './journeys/index.js';
import { deepFreeze } from './support/deep-freeze.js';
import { drawingOf } from './support/drawings.js';
import { directions, locales, widths } from './support/frame.js';
import { journeyLaws } from './support/journey-laws.js';
import { pairsOf } from './support/pairs.js';
import { randomJourney } from './support/random-journey.js';
import { breachesOf, sceneLaws, textsAreMeasured } from './support/laws.js';

const laws = { ...sceneLaws, textsAreMeasured: textsAreMeasured() };

const frames: readonly Partial<Frame>[] = pairsOf({ width: widths, direction: directions, locale: locales });

function breaches(json: unknown, view: View, frame: Partial<Frame>, options: object = {}): string[] {
  const { scene, journey } = draw(json, { view, ...frame, options });
  const where = JSON.stringify({ ...frame, ...options });
  const found = [
    ...breachesOf(scene, laws),
    ...Object.entries(journeyLaws).flatMap(([name, law]) =>
      law(scene, journey)
        .slice(0, 3)
        .map((breach) => `${name}: ${breach}`),
    ),
  ];
  return found.map((breach) => `${where}: ${breach}`);
}

describe.each(views.map((view) => [view.name, view] as const))('the %s view', (_, view) => {
  test.each(journeys.map(({ name, json }) => [name, json] as const))(
    'draws %s lawfully at every width in every direction and every language',
    (_name, json) => {
      expect(frames.flatMap((frame) => breaches(json, view, frame))).toEqual([]);
    },
  );

  test('draws a journey of 200 steps lawfully', () => {
    expect(widths.flatMap((width) => breaches(manySteps(200), view, { width }))).toEqual([]);
  });

  test('draws 60 journeys by chance lawfully, in texts of every script', () => {
    const frame = (seed: number): Partial<Frame> => frames[seed % frames.length] ?? {};
    expect(
      Array.from({ length: 60 }, (_, seed) =>
        breaches(randomJourney(seed), view, frame(seed)).map((breach) => `seed ${seed} ${breach}`),
      ).flat(),
    ).toEqual([]);
  });

  test.each(journeys.map(({ name, json }) => [name, json] as const))(
    'draws %s the same twice, and leaves the journey and its own layout as they are',
    (_name, json) => {
      const first = drawingOf(json, view);
      const { journey } = parseJourney(structuredClone(json));
      const before = JSON.stringify(journey);
      const second = draw(deepFreeze(journey), { view });
      expect(JSON.stringify(second.scene)).toBe(JSON.stringify(first.scene));
      expect(isDeepStrictEqual(second.scene, first.scene)).toBe(true);
      expect(JSON.stringify(journey)).toBe(before);
      expect(isDeepStrictEqual(view.draw(first.layout), first.scene)).toBe(true);
    },
  );

  test('draws a broken document, and every fault of it is told', () => {
    const broken = journeys.find(({ name }) => name === 'broken')?.json;
    const { scene, issues, journey } = draw(broken, { view });
    expect(issues.length).toBeGreaterThan(5);
    expect(journey.steps.length).toBeGreaterThan(0);
    const drawn = new Set(scene.marks.map(({ key }) => key));
    // Persona cards show people, not steps; every other view shows every step.
    const wanted = view.name === 'persona' ? [] : journey.steps.map(({ id }) => id);
    expect(wanted.filter((id) => !drawn.has(id))).toEqual([]);
  });

  test.each(samplesOf('bicycle', 'bank-loan', 'three-personas', 'loops'))(
    'draws %s lawfully with each value of each option beside each of every other',
    (_name, json) => {
      const choices = pairsOf({ ...view.choices, pageWidth: [400, 1100], reads: directions });
      const found = choices.flatMap(({ pageWidth, reads, ...options }) =>
        breaches(json, view, { width: pageWidth, direction: reads }, options),
      );
      expect(found.slice(0, 20)).toEqual([]);
    },
  );

  test('draws a host font lawfully, wider and narrower than the built-in one', () => {
    const found = [0.8, 1.25].flatMap((share) => {
      const measure: Frame['measure'] = (text, font) => share * builtInMeasure(text, font);
      return journeys.flatMap(({ name, json }) => {
        const { scene } = draw(json, { view, measure, width: 900 });
        return breachesOf(scene, { ...sceneLaws, textsAreMeasured: textsAreMeasured(measure) }).map(
          (breach) => `${name} ${share}: ${breach}`,
        );
      });
    });
    expect(found.slice(0, 20)).toEqual([]);
  });
});

describe('the timeline, with several options at once,', () => {
  const choices: readonly Partial<TimelineOptions>[] = [
    { maxLines: 1 },
    { maxLines: 3 },
    { lanes: ['emotion', 'pains'] },
    { lanes: [] },
    { rows: 'channels', direction: 'block' },
    { axis: 'time', direction: 'block' },
    { axis: 'time-broken', density: 'compact' },
    { rows: 'actors', axis: 'time' },
    { fit: 'width', density: 'compact', missing: 'bridge' },
  ];

  test.each(samplesOf('bicycle', 'bank-loan', 'day-in-the-life', 'three-personas', 'right-to-left'))(
    'draws %s lawfully',
    (_name, json) => {
      const found = pairsOf({ options: choices, width: [400, 1100], direction: directions }).flatMap(
        ({ options, ...frame }) => breaches(json, timeline, frame, options),
      );
      expect(found).toEqual([]);
    },
  );
});

function samplesOf(...names: readonly string[]): (readonly [name: string, json: unknown])[] {
  return journeys.filter(({ name }) => names.includes(name)).map(({ name, json }) => [name, json]);
}
