import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';

const inStep = (fields: object) => ({
  title: 'Map',
  stages: [{ title: 'Stage', steps: [{ title: 'Step', ...fields }] }],
});
const inMap = (fields: object) => ({ ...inStep({ id: 'pay' }), ...fields });
const firstIssue = (json: unknown) => parseJourney(json).issues[0];

describe('a field that nobody knows', () => {
  test('is noted with the field that was meant, and kept', () => {
    const { journey, issues } = parseJourney(inStep({ titel: 'Typo' }));
    expect(issues).toMatchObject([
      { code: 'unknown-field', severity: 'info', pointer: '/stages/0/steps/0/titel', found: '"titel"' },
    ]);
    expect(journey.steps[0]).toHaveProperty('titel', 'Typo');
  });

  test.each([
    ['desription', 'description'],
    ['chanel', 'channel'],
    ['Emotions', 'emotion'],
    ['score', 'emotion'],
  ])('%s is taken for %s', (wrong, right) => {
    expect(firstIssue(inStep({ [wrong]: 'x' }))?.suggestion).toBe(right);
  });

  test('is the host’s own when it begins with x-', () => {
    const { journey, issues } = parseJourney(inStep({ 'x-crm': { id: 7 } }));
    expect(issues).toEqual([]);
    expect(journey.steps[0]).toHaveProperty('x-crm', { id: 7 });
  });
});

describe('a required field that is missing', () => {
  test('is told once, with the stranger that was meant for it', () => {
    const { journey, issues } = parseJourney({ title: 'Map', stages: [{ title: 'S', steps: [{ titel: 'Pay' }] }] });
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['missing-field', '/stages/0/steps/0/title'],
      ['unknown-field', '/stages/0/steps/0/titel'],
    ]);
    expect(issues[0]?.message).toBe('"title" is missing. It is left empty. Is "titel" meant to be "title"?');
    expect(journey.steps).toHaveLength(1);
  });

  test('takes its holder along when it cannot be drawn without', () => {
    const { journey, issues } = parseJourney(inMap({ moments: [{ kind: 'peak' }, { kind: 'peak', at: 'pay' }] }));
    expect(journey.moments).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'missing-field', severity: 'error', pointer: '/moments/0/at' }]);
    expect(issues[0]?.message).toContain('The moment is left out.');
  });
});

describe('a value of another type', () => {
  test.each([
    ['a list where a number belongs', inStep({ emotion: { value: [1] } }), '/stages/0/steps/0/emotion/value'],
    [
      'a number where a list of tags belongs',
      inMap({ insights: [{ id: 'i', kind: 'pain', at: [], text: 't', personas: {} }] }),
      '/insights/0/personas',
    ],
    ['an object where a text belongs', inMap({ goal: [] }), '/goal'],
    ['a text where a time belongs', inStep({ time: 'noon' }), '/stages/0/steps/0/time'],
  ])('%s is left out', (_, json, pointer) => {
    expect(firstIssue(json)).toMatchObject({ code: 'wrong-type', severity: 'error', pointer });
  });

  test.each([
    ['a number for a title', inMap({ title: 7 }), 'title', '7'],
    [
      'a number as text for a rank',
      inMap({ personas: [{ id: 'p', name: 'P', rank: '2' }] }),
      'personas',
      [expect.objectContaining({ rank: 2 })],
    ],
    ['one text for a list of texts', inMap({ expectations: 'fast' }), 'expectations', ['fast']],
    ['a word in other letters', inMap({ state: 'Day in the Life' }), 'state', 'day-in-the-life'],
    ['a version as a number', inMap({ version: 1 }), 'version', '1'],
  ] as const)('%s is put right with a warning', (_, json, field, right) => {
    const { journey, issues } = parseJourney(json);
    expect(journey[field]).toEqual(right);
    expect(issues).toMatchObject([{ code: 'read-as', severity: 'warning' }]);
  });

  test('a word that is not among the choices is left out, and the nearest told', () => {
    const { journey, issues } = parseJourney(inMap({ state: 'curent' }));
    expect(journey.state).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'unknown-choice', pointer: '/state', suggestion: 'current' }]);
  });
});

describe('a number', () => {
  test.each([
    ['a span of 0', inStep({ cells: { thoughts: { text: 'a', span: 0 } } })],
    ['a span of 1.5', inStep({ cells: { thoughts: { text: 'a', span: 1.5 } } })],
    ['a severity of 9', inMap({ insights: [{ id: 'i', kind: 'pain', at: ['pay'], text: 't', severity: 9 }] })],
  ])('%s is left out, never clamped', (_, json) => {
    expect(parseJourney(json).issues).toMatchObject([{ code: 'out-of-range', severity: 'error' }]);
  });

  test.each([NaN, Infinity, -Infinity, 5n])('%s is no number of JSON', (value) => {
    const { journey, issues } = parseJourney(inStep({ emotion: { value } }));
    expect(journey.steps[0]?.emotion[0]?.value).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'not-json', pointer: '/stages/0/steps/0/emotion/value' });
  });

  test('minus zero is zero', () => {
    expect(Object.is(parseJourney(inStep({ emotion: -0 })).journey.steps[0]?.emotion[0]?.value, 0)).toBe(true);
  });
});

describe('a time', () => {
  test.each([
    '2026',
    '2026-02',
    '2026-02-28',
    '2026-02-28T08:30',
    '2026-02-28T08:30:15.5+08:00',
    '08:30',
    'T08:30',
    'PT15M',
    '-P1D',
  ])('%s can stand at a step', (start) => {
    expect(parseJourney(inStep({ time: { start } })).issues).toEqual([]);
  });

  test.each(['tomorrow', '2026-13-01', '2026-02-30', '25:00', 'P', 'PT', '2026-02-28 08:30'])('%s cannot', (start) => {
    expect(parseJourney(inStep({ time: { start } })).issues).toMatchObject([{ code: 'wrong-format' }]);
  });
});

describe('a text by language', () => {
  test('loses what is no language and what is no text', () => {
    const { journey, issues } = parseJourney(inMap({ goal: { en: 'Ride', 'not a tag': 'x', fr: 5 } }));
    expect(journey.goal).toEqual({ en: 'Ride' });
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['wrong-format', '/goal/not a tag'],
      ['wrong-type', '/goal/fr'],
    ]);
  });
});
