import { expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';

const { journey, issues } = parseJourney({
  title: 'Map',
  personas: [{ id: 'mei', name: 'Mei' }],
  stages: [
    {
      id: 'find',
      title: 'Find',
      steps: [
        {
          id: 'search',
          title: 'Search',
          emotion: [1, { value: 2, persona: 'mei' }, { kind: 'effort', value: 0, persona: 'mei' }],
        },
        { id: 'pay', title: 'Pay' },
      ],
    },
  ],
  links: [
    { id: 'on', from: 'search', to: 'pay' },
    { id: 'back', from: 'pay', to: 'search', kind: 'loop' },
    { id: 'in', to: 'search' },
  ],
  moments: [{ at: 'on', kind: 'wait' }],
  insights: [{ id: 'slow', kind: 'pain', text: 'slow', at: ['pay', 'pay', 'find'] }],
  opportunities: [{ id: 'fast', title: 'faster', at: ['pay'] }],
  metrics: [{ id: 'nps', name: 'NPS', kind: 'nps', better: 'higher' }],
  values: [{ metric: 'nps', at: 'find', value: 20 }],
  flow: [{ at: 'pay', inflow: 5, unit: 'person' }],
  gaps: [{ at: 'pay', missing: 'why they leave' }],
});
const { lookup } = journey;
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('the document of these tests is right', () => expect(issues).toEqual([]));

test('a thing is found by its id', () => {
  expect(lookup.steps.get('pay')?.title).toBe('Pay');
  expect(lookup.personas.get('mei')?.name).toBe('Mei');
  expect(lookup.metrics.get('nps')?.kind).toBe('nps');
  expect(lookup.scales.get('default')?.max).toBe(2);
});

test('a step knows its stage, a stage its steps', () => {
  expect(lookup.stageOf('pay')?.id).toBe('find');
  expect(ids(lookup.stepsOf('find'))).toEqual(['search', 'pay']);
});

test('links are found from both ends', () => {
  expect(ids(lookup.linksFrom('search'))).toEqual(['on']);
  expect(ids(lookup.linksTo('search'))).toEqual(['back', 'in']);
});

test('the scores of a step are chosen by kind and persona', () => {
  const values = (which: object) => lookup.readingsOf('search', which).map(({ value }) => value);
  expect(values({})).toEqual([1, 2, 0]);
  expect(values({ kind: 'valence' })).toEqual([1, 2]);
  expect(values({ persona: 'mei' })).toEqual([2, 0]);
  expect(values({ kind: 'effort', persona: 'tom' })).toEqual([]);
});

test('what stands at a place is found there, once', () => {
  expect(ids(lookup.insightsAt('pay'))).toEqual(['slow']);
  expect(ids(lookup.insightsAt('find'))).toEqual(['slow']);
  expect(ids(lookup.opportunitiesAt('pay'))).toEqual(['fast']);
  expect(lookup.momentsAt('on')).toMatchObject([{ kind: 'wait' }]);
  expect(lookup.valuesAt('find')).toMatchObject([{ value: 20 }]);
  expect(lookup.flowAt('pay')).toMatchObject([{ inflow: 5 }]);
  expect(lookup.gapsAt('pay')).toMatchObject([{ missing: 'why they leave' }]);
});

test('where nothing is, an empty list is given', () => {
  expect([
    lookup.stepsOf('x'),
    lookup.linksFrom('x'),
    lookup.readingsOf('x'),
    lookup.insightsAt('constructor'),
  ]).toEqual([[], [], [], []]);
  expect(lookup.stageOf('x')).toBeUndefined();
});

test('the maps cannot be changed', () => {
  const steps = lookup.steps as Map<string, unknown>;
  expect(() => steps.set('x', 1)).toThrow('read-only');
  expect(() => steps.delete('pay')).toThrow('read-only');
  expect(() => steps.clear()).toThrow('read-only');
  expect(steps.size).toBe(2);
});
