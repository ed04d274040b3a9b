import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../../src/model/parse.js';
import { drawn, bottomOf, flowOf, middleOf, rightOf, wordsOf } from './drawn.js';

const actors = [
  { id: 'shop', name: 'Shop', kind: 'service-provider' },
  { id: 'me', name: 'Me', kind: 'end-user', persona: 'ann' },
];
const talk = { type: 'communication', initiator: 'shop', receiver: 'me', message: 'Your bicycle is ready' };
const told = flowOf(
  [
    [
      { id: 'waits', actor: 'me' },
      { id: 'hears', actor: 'shop', channel: 'phone', touchpoint: talk },
      { id: 'pays', actor: 'me', channel: 'till', touchpoint: { type: 'action', initiator: 'me', receiver: 'shop' } },
    ],
  ],
  {
    links: undefined,
    topology: 'linear',
    actors,
    personas: [{ id: 'ann', name: 'Ann' }],
    channels: [
      { id: 'phone', name: 'Phone' },
      { id: 'till', name: 'Till' },
    ],
  },
);

describe('lanes', () => {
  test('are one an actor where two act, the end user first (rule 57)', () => {
    const { parts } = drawn(told);
    expect(parts('lane-header').map(wordsOf)).toEqual(['Me', 'Shop']);
    expect(parts('lane-band').map(({ key }) => key)).toEqual(['band(me)', 'band(shop)']);
  });

  test('are none where one acts alone, and on a narrow page', () => {
    const alone = flowOf(
      [
        [
          { id: 'a', actor: 'me' },
          { id: 'b', actor: 'me' },
        ],
      ],
      { links: undefined, actors },
    );
    expect(drawn(alone).parts('lane-band')).toEqual([]);
    expect(drawn(told, {}, { width: 400 }).parts('lane-band')).toEqual([]);
    expect(drawn(told, { lanes: 'actors' }, { width: 400 }).parts('lane-band')).toHaveLength(2);
  });

  test('hold the cards of their steps, and do not overlap', () => {
    const { mark } = drawn(told);
    const [mine, theirs] = [mark('band(me)').box, mark('band(shop)').box];
    expect(bottomOf(mine)).toBeLessThanOrEqual(theirs.y + 0.01);
    expect(mark('waits').box.y).toBeGreaterThan(mine.y);
    expect(bottomOf(mark('waits').box)).toBeLessThan(bottomOf(mine));
    expect(mark('hears').box.y).toBeGreaterThan(theirs.y);
  });

  test('hold cards in one line where nothing branches, however high words at their links are', () => {
    const steps = ['me', 'shop', 'me', 'shop', 'me'].map((actor, index) => ({ id: `s${index}`, actor }));
    const label = 'Has to say all of it again, from the number of the order to the colour of the frame';
    const json = flowOf([steps], { topology: 'linear', actors, links: [{ from: 's1', to: 's2', label }] });
    const { mark } = drawn(json);
    const level = (id: string): number => middleOf(mark(id).box).y;
    expect([level('s2'), level('s4')]).toEqual([level('s0'), level('s0')]);
    expect(level('s3')).toBe(level('s1'));
  });

  test('stand by channel or team where that is asked for, and what has none comes last', () => {
    const names = drawn(told, { lanes: 'channels' }).parts('lane-header').map(wordsOf);
    expect(names).toEqual(['Phone', 'Till', 'Other']);
    const teams = { teams: [{ id: 'desk', name: 'Desk' }] };
    const owned = flowOf([['a', { id: 'b', owner: { team: 'desk' } }]], { links: undefined, ...teams });
    expect(drawn(owned, { lanes: 'teams' }).parts('lane-header').map(wordsOf)).toEqual(['Desk', 'Other']);
  });

  test('stand side by side where time runs down the page', () => {
    const { mark } = drawn(told, { direction: 'block' });
    expect(rightOf(mark('band(me)').box)).toBeLessThanOrEqual(mark('band(shop)').box.x + 0.01);
    expect(mark('pays').box.y).toBeGreaterThan(bottomOf(mark('waits').box));
  });
});

describe('a communication', () => {
  test('is drawn in both lanes in one column, joined by a directed dashed arrow (rule 57)', () => {
    const { mark, link, way } = drawn(told);
    const echo = mark('receiver(hears)');
    expect(echo.part).toBe('cell');
    expect(middleOf(echo.box).x).toBeCloseTo(middleOf(mark('hears').box).x, 1);
    expect(middleOf(echo.box).y).toBeLessThan(bottomOf(mark('band(me)').box));
    const arrow = link('hears', 'receiver(hears)');
    expect(arrow.shapes[0]).toMatchObject({ kind: 'path', dash: [3, 3] });
    expect(way('link(receiver(hears))').at(-1)?.y).toBeCloseTo(bottomOf(echo.box), 0);
  });

  test('is a circle with its channel in it, an action a square that is drawn once (rule 57)', () => {
    const { mark, scene } = drawn(told);
    const kinds = (key: string): string[] => mark(key).shapes.map(({ kind }) => kind);
    expect(kinds('receiver(hears)')).toEqual(['circle', 'icon']);
    expect(kinds('hears')).toContain('circle');
    expect(kinds('pays').filter((kind) => kind === 'rect')).toHaveLength(2);
    expect(scene.marks.filter(({ place }) => place?.step === 'pays').map(({ key }) => key)).toEqual(['pays']);
  });

  test('says who tells whom what', () => {
    const { mark } = drawn(told);
    expect(mark('receiver(hears)').name).toBe('Shop to Me: Your bicycle is ready');
    expect(wordsOf(mark('message(receiver(hears))'))).toBe('Your bicycle is ready');
  });

  test('points to the step where the other one speaks', () => {
    const json = flowOf(
      [
        [
          { id: 'a', actor: 'me', touchpoint: talk },
          { id: 'b', actor: 'shop' },
        ],
      ],
      {
        links: undefined,
        actors,
      },
    );
    expect(drawn(json).link('initiator(a)', 'a').shapes[0]).toMatchObject({ dash: [3, 3] });
  });

  test('with a persona stands in the lane of the actor who plays it', () => {
    const touchpoint = { ...talk, receiver: 'ann' };
    const json = flowOf(
      [
        [
          { id: 'a', actor: 'me' },
          { id: 'b', actor: 'shop', touchpoint },
        ],
      ],
      {
        links: undefined,
        actors,
        personas: [{ id: 'ann', name: 'Ann' }],
      },
    );
    const { mark } = drawn(json);
    expect(middleOf(mark('receiver(b)').box).y).toBeLessThan(bottomOf(mark('band(me)').box));
  });
});

test('a stage without steps keeps a place, and says that it is empty', () => {
  const json = flowOf([['a'], [], ['b']], { links: undefined });
  expect(parseJourney(json).journey.stages[1]?.steps).toEqual([]);
  const { mark } = drawn(json);
  expect(wordsOf(mark('empty(stage-2)'))).toBe('No steps yet');
  expect(mark('empty(stage-2)').box.x).toBeGreaterThan(rightOf(mark('a').box));
  expect(rightOf(mark('empty(stage-2)').box)).toBeLessThan(mark('b').box.x);
});
