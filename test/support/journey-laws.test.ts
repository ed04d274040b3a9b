import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.js';
import type { Mark, Scene } from '../../src/scene/mark.js';
import { readingFollowsTheEye, readingFollowsTheJourney, stepsAreDrawn } from './journey-laws.js';

const { journey } = parseJourney({
  title: 'Tea',
  stages: [
    {
      id: 'brew',
      title: 'Brew',
      steps: [
        { id: 'boil', title: 'Boil' },
        { id: 'pour', title: 'Pour' },
      ],
    },
  ],
});

function mark(key: string, x: number, y: number, place: Mark['place'], more: Partial<Mark> = {}): Mark {
  return { key, part: 'cell', box: { x, y, width: 40, height: 20 }, shapes: [], name: key, place, ...more };
}

function scene(marks: readonly Mark[], more: Partial<Scene> = {}): Scene {
  return {
    width: 200,
    height: 200,
    title: 'Tea',
    description: 'A map.',
    locale: 'en',
    direction: 'ltr',
    marks,
    order: marks.map(({ key }) => key),
    breaks: { axis: 'x', at: [] },
    ...more,
  };
}

const stage = mark('stage(brew)', 0, 0, { stage: 'brew' }, { part: 'stage-header' });
const boil = mark('boil', 0, 30, { step: 'boil' }, { part: 'card' });
const pour = mark('pour', 50, 30, { step: 'pour' }, { part: 'card' });
const thought = mark('thought', 0, 60, { step: 'boil' });
const sound = scene([stage, boil, thought, pour]);

test('a sound scene keeps every law about its journey', () => {
  expect([stepsAreDrawn, readingFollowsTheJourney, readingFollowsTheEye].flatMap((law) => law(sound, journey))).toEqual(
    [],
  );
});

test('the story of the next person begins anew', () => {
  const person = (id: string, y: number): Mark => mark(`persona(${id})`, 0, y, { persona: id }, { part: 'persona' });
  const point = (key: string, step: string): Mark => mark(key, 0, 60, { step }, { part: 'point' });
  const told = scene([
    person('ada', 0),
    point('a1', 'boil'),
    point('a2', 'pour'),
    person('bo', 90),
    point('b1', 'boil'),
  ]);
  expect(readingFollowsTheJourney(told, journey)).toEqual([]);
  expect(
    readingFollowsTheJourney(scene([person('ada', 0), point('a2', 'pour'), point('a1', 'boil')]), journey),
  ).toHaveLength(1);
});

describe('a breach is found:', () => {
  test('a step that is not drawn', () => {
    expect(stepsAreDrawn(scene([stage, boil]), journey)).toEqual(['step pour is drawn 0 times under its id']);
  });

  test('a step drawn under the id of another', () => {
    expect(stepsAreDrawn(scene([stage, boil, { ...pour, place: { step: 'boil' } }]), journey)).toHaveLength(1);
  });

  test('a person who is not drawn in a picture of people', () => {
    const { journey: people } = parseJourney({
      personas: [
        { id: 'ada', name: 'Ada' },
        { id: 'bo', name: 'Bo' },
      ],
      stages: [],
    });
    const ada = mark('persona(ada)', 0, 0, { persona: 'ada' }, { part: 'persona' });
    const face = mark('portrait(ada)', 0, 0, { persona: 'ada' }, { part: 'portrait' });
    expect(stepsAreDrawn(scene([ada, face]), people)).toEqual(['persona bo is drawn 0 times under its id']);
  });

  test('a later step read before an earlier one', () => {
    expect(readingFollowsTheJourney(scene([stage, pour, boil]), journey)).toHaveLength(1);
  });

  test('a stage read after its steps', () => {
    expect(readingFollowsTheJourney(scene([boil, stage, pour]), journey)).toHaveLength(1);
  });

  test('a lower lane read before a higher one', () => {
    expect(readingFollowsTheEye(scene([stage, thought, boil, pour]), journey)).toHaveLength(1);
  });

  test('where time runs down, a farther column read before a nearer one', () => {
    const beside = mark('beside', 50, 30, { step: 'boil' });
    const down = { breaks: { axis: 'y', at: [] } } as const;
    expect(readingFollowsTheEye(scene([boil, beside], down), journey)).toEqual([]);
    expect(readingFollowsTheEye(scene([beside, boil], down), journey)).toHaveLength(1);
    expect(readingFollowsTheEye(scene([boil, beside], { ...down, direction: 'rtl' }), journey)).toHaveLength(1);
  });
});
