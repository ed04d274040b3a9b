import { describe, expect, test } from 'vitest';
import { filterJourney } from '../../src/model/filter.ts';
import { parseJourney } from '../../src/model/parse.ts';
import { faultsOf } from './support/invariants.ts';

const document = {
  title: 'Map',
  personas: [
    { id: 'mei', name: 'Mei', segment: 'new' },
    { id: 'tom', name: 'Tom', segment: 'old' },
  ],
  segments: [
    { id: 'new', name: 'New' },
    { id: 'old', name: 'Old' },
  ],
  actors: [
    { id: 'rider', name: 'Rider', persona: 'mei' },
    { id: 'clerk', name: 'Clerk' },
  ],
  channels: [
    { id: 'web', name: 'Web' },
    { id: 'shop', name: 'Shop' },
  ],
  stages: [
    {
      id: 'find',
      title: 'Find',
      steps: [
        { id: 'search', title: 'Search', channel: 'web', actor: 'rider', personas: ['mei'] },
        {
          id: 'visit',
          title: 'Visit',
          channel: 'shop',
          actor: 'clerk',
          emotion: [{ value: 1, persona: 'mei' }, { value: -1, persona: 'tom' }, { value: 0 }],
        },
      ],
    },
    {
      id: 'buy',
      title: 'Buy',
      steps: [
        {
          id: 'pay',
          title: 'Pay',
          channel: 'web',
          personas: ['tom'],
          cells: { thoughts: [{ text: 'Hm', persona: 'tom' }, 'Ah'], quotes: { text: 'No', segment: 'new' } },
        },
        { id: 'wait', title: 'Wait' },
      ],
    },
  ],
  moments: [
    { at: 'search', kind: 'peak' },
    { at: 'pay', kind: 'end' },
  ],
  insights: [
    { id: 'both', kind: 'pain', text: 'slow', at: ['search', 'pay'] },
    { id: 'one', kind: 'pain', text: 'dear', at: ['pay'] },
    { id: 'whole', kind: 'gain', text: 'nice', at: [] },
    { id: 'toms', kind: 'need', text: 'rest', at: ['wait'], personas: ['tom'] },
  ],
  'x-own': 1,
};
const { journey, issues } = parseJourney(document);
const stepIds = (filter: Parameters<typeof filterJourney>[1]) =>
  filterJourney(journey, filter).steps.map(({ id }) => id);

test('the document of these tests is right', () => expect(issues).toEqual([]));

describe('a filter keeps', () => {
  test('everything when it names nothing', () => {
    expect(stepIds({})).toEqual(['search', 'visit', 'pay', 'wait']);
    expect(stepIds({ stages: [], personas: [] })).toEqual(['search', 'visit', 'pay', 'wait']);
  });
  test('the steps of a stage', () => expect(stepIds({ stages: ['buy'] })).toEqual(['pay', 'wait']));
  test('the steps of a channel, and those of none', () =>
    expect(stepIds({ channels: ['web'] })).toEqual(['search', 'pay', 'wait']));
  test('the steps of an actor, and those of none', () =>
    expect(stepIds({ actors: ['clerk'] })).toEqual(['visit', 'pay', 'wait']));
  test('the steps of a persona, and those for everyone', () =>
    expect(stepIds({ personas: ['mei'] })).toEqual(['search', 'visit', 'wait']));
  test('the steps of the personas of a segment', () =>
    expect(stepIds({ segments: ['old'] })).toEqual(['visit', 'pay', 'wait']));
  test('what fits all that is named', () =>
    expect(stepIds({ stages: ['find'], channels: ['shop'] })).toEqual(['visit']));
  test('ids and order, and counts anew', () => {
    const smaller = filterJourney(journey, { stages: ['buy'] });
    expect(smaller.stages.map(({ id, index }) => [id, index])).toEqual([['buy', 0]]);
    expect(smaller.steps.map(({ id, index }) => [id, index])).toEqual([
      ['pay', 0],
      ['wait', 1],
    ]);
  });
});

describe('what belonged to a step that has gone', () => {
  const smaller = filterJourney(journey, { stages: ['find'] });

  test('moments go', () => expect(smaller.moments.map(({ at }) => at)).toEqual(['search']));
  test('findings lose the place, and go with their last; those of the whole journey stay', () => {
    expect(smaller.insights.map(({ id, at }) => [id, at])).toEqual([
      ['both', ['search']],
      ['whole', []],
    ]);
  });
  test('derived links lead from each kept step to the next', () => {
    const links = filterJourney(journey, { channels: ['web'] }).links;
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['search', 'pay'],
      ['pay', 'wait'],
    ]);
  });
  test('given links go with an end of theirs', () => {
    const given = parseJourney({
      ...document,
      links: [{ from: 'search', to: 'pay' }, { from: 'search', to: 'visit' }, { to: 'search' }],
    }).journey;
    expect(filterJourney(given, { stages: ['find'] }).links.map(({ from, to }) => [from, to])).toEqual([
      ['search', 'visit'],
      [undefined, 'search'],
    ]);
  });
});

describe('scores and cells', () => {
  test('of other personas go, those of nobody stay', () => {
    const smaller = filterJourney(journey, { personas: ['mei'] });
    expect(smaller.lookup.steps.get('visit')?.emotion.map(({ value }) => value)).toEqual([1, 0]);
    expect(smaller.insights.map(({ id }) => id)).toEqual(['both', 'whole']);
    expect(smaller.personas.map(({ id }) => id)).toEqual(['mei']);
  });
  test('of other segments go, and lanes left empty say nothing', () => {
    const pay = filterJourney(journey, { segments: ['old'] }).lookup.steps.get('pay');
    expect([...(pay?.cells.keys() ?? [])]).toEqual(['thoughts']);
  });
});

test('a smaller journey keeps every promise of a journey, and the larger one is untouched', () => {
  const before = JSON.stringify(journey);
  for (const filter of [
    { stages: ['buy'] },
    { actors: ['clerk'] },
    { personas: ['mei'] },
    { segments: ['old'] },
    { channels: ['nowhere'] },
  ]) {
    const smaller = filterJourney(journey, filter);
    expect(faultsOf({ journey: smaller, issues: [], issueCount: 0 })).toEqual([]);
    expect(smaller).toHaveProperty('x-own', 1);
  }
  expect(JSON.stringify(journey)).toBe(before);
});
