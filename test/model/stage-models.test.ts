import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import { journeyFromStageModel, stageModel, stageModels } from '../../src/model/stage-models/index.ts';
import { stageModelNames } from '../../src/model/stage-models/names.ts';

test('the models that the contract names are there, and no other (002-10 … 002-26)', () => {
  expect(
    Object.fromEntries(stageModels.map(({ name, stages }) => [name, stages.map(({ id }) => id).join(' ')])),
  ).toEqual({
    hubspot: 'awareness consideration decision retention loyalty',
    'gartner-buy-own-advocate': 'need discover evaluate purchase use love deepen share defend',
    'digital-dictionary-customer': 'listening brand-awareness engagement conversion loyalty advocacy',
    'digital-dictionary-employee':
      'listening employer-brand-awareness candidate-engagement conversion retention advocacy',
    aida: 'awareness interest decision action',
    linear: 'awareness purchase use after-sales-support',
    'dynamics-lifecycle': 'awareness consideration conversion retention advocacy',
    'before-during-after': 'before during after',
  });
  expect(stageModels.map(({ name }) => name)).toEqual(stageModelNames);
});

describe.each(stageModels)('$name', (model) => {
  test('begins a journey without issues', () => {
    const { journey, issues } = parseJourney(journeyFromStageModel(model.name, { title: 'Tea' }));
    expect(issues).toEqual([]);
    expect(journey.title).toBe('Tea');
    expect(journey.stages.map(({ id }) => id)).toEqual(model.stages.map(({ id }) => id));
    expect(journey.stages.every(({ steps }) => steps.length === 0)).toBe(true);
  });

  test('speaks three languages everywhere', () => {
    const said = JSON.stringify(model).match(/"en":/g)?.length;
    for (const tag of ['zh-Hans', 'zh-Hant'])
      expect(JSON.stringify(model).split(`"${tag}":`)).toHaveLength((said ?? 0) + 1);
    expect(JSON.stringify(model)).not.toMatch(/":""/);
  });

  test('names only its own stages and cycles', () => {
    const ids = new Set(model.stages.map(({ id }) => id));
    const cycles = new Set(model.stages.map(({ cycle }) => cycle));
    for (const { stage, from, to } of model.junctions ?? [])
      expect([ids.has(stage), cycles.has(from), cycles.has(to)]).toEqual([true, true, true]);
    for (const { from, to } of model.returns ?? []) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });
});

test('the three families are all there', () => {
  expect(new Set(stageModels.map(({ family }) => family))).toEqual(
    new Set(['consumer-buying-behaviour', 'decision-analysis', 'hierarchy-of-effects', undefined]),
  );
});

test('the cycles of the linked model meet at purchase and at love', () => {
  expect(stageModel('gartner-buy-own-advocate')?.junctions?.map(({ stage }) => stage)).toEqual(['purchase', 'love']);
});

test('loyalty is also called advocacy', () => {
  expect(
    stageModel('hubspot')
      ?.stages.at(-1)
      ?.also?.map(({ en }) => en),
  ).toEqual(['Advocacy']);
});

test('a name of no model is the caller’s slip', () => {
  expect(stageModel('toString')).toBeUndefined();
  expect(() => journeyFromStageModel('aidaa' as 'aida')).toThrow('expected a stage model (hubspot, ');
});

test('a document that names no known model is noted', () => {
  expect(parseJourney({ title: 'Map', stages: [], stageModel: 'hubspo' }).issues).toMatchObject([
    { code: 'unknown-stage-model', severity: 'info', pointer: '/stageModel', suggestion: 'hubspot' },
  ]);
});
