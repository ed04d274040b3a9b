import { describe, expect, test } from 'vitest';
import { isNps, metricFigures, metricState, npsOf } from '../../src/insight/metric-figures.js';
import { parseJourney } from '../../src/model/parse.js';

const metric = { id: 'm', name: 'M', kind: 'csat' } as const;

describe('npsOf', () => {
  test('is 100 · (promoters − detractors) ÷ all', () => {
    expect(npsOf({ promoters: 50, passives: 30, detractors: 20 })).toBe(30);
    expect(npsOf({ promoters: 0, passives: 0, detractors: 7 })).toBe(-100);
    expect(npsOf({ promoters: 3, passives: 0, detractors: 0 })).toBe(100);
  });

  test('is not known without an answer', () => {
    expect(npsOf({ promoters: 0, passives: 0, detractors: 0 })).toBeUndefined();
  });

  test('refuses counts that cannot be', () => {
    expect(() => npsOf({ promoters: -1, passives: 0, detractors: 0 })).toThrow(
      'expected promoters to be 0 or more, got -1',
    );
    expect(() => npsOf({ promoters: 1, passives: NaN, detractors: 0 })).toThrow(RangeError);
  });
});

describe('rule 41: a mean of answers from 0 to 10 is no NPS', () => {
  test.each([
    [undefined, true],
    ['points', true],
    ['−100…100', true],
    ['/10', false],
    ['of 10', false],
    ['0–10', false],
  ])('unit %s: %s', (unit, expected) => {
    expect(isNps({ ...metric, kind: 'nps', ...(unit !== undefined && { unit }), better: 'higher' })).toBe(expected);
  });

  test('no other kind is', () => expect(isNps({ ...metric, better: 'higher' })).toBe(false));
});

describe('the state of a value', () => {
  test.each([
    ['higher', 80, 60, 80, 'good'],
    ['higher', 80, 60, 79, 'warn'],
    ['higher', 80, 60, 60, 'bad'],
    ['lower', 20, 45, 20, 'good'],
    ['lower', 20, 45, 30, 'warn'],
    ['lower', 20, 45, 46, 'bad'],
    ['higher', 80, undefined, 10, 'warn'],
    ['higher', undefined, 60, 59, 'bad'],
    ['higher', undefined, 60, 99, undefined],
    ['higher', undefined, undefined, 99, undefined],
  ] as const)('%s is better, target %s, worry at %s: %s is %s', (better, target, warn, value, state) => {
    expect(metricState(value, { ...metric, better, ...(target && { target }), ...(warn && { warn }) })).toBe(state);
  });
});

describe('metricFigures', () => {
  const { journey } = parseJourney({
    title: 'Tea',
    stages: [
      {
        id: 'one',
        title: 'One',
        steps: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B' },
        ],
      },
      { id: 'two', title: 'Two', steps: [{ id: 'c', title: 'C' }] },
    ],
    metrics: [
      { id: 'nps', name: 'NPS', kind: 'nps', better: 'higher', target: 40 },
      { id: 'cost', name: 'Cost', kind: 'cost', unit: '€', better: 'lower' },
      { id: 'none', name: 'None', kind: 'custom', better: 'higher' },
    ],
    values: [
      { metric: 'cost', at: 'c', value: 3 },
      { metric: 'nps', at: 'two', value: 140 },
      { metric: 'nps', at: 'one', value: null },
      { metric: 'cost', at: 'one', value: 5, n: 12, asOf: '2026-01-01' },
      { metric: 'nps', at: 'b', value: 41 },
      { metric: 'cost', at: 'journey', value: 8 },
    ],
  });
  const [nps, cost, none] = metricFigures(journey);

  test('come metric by metric, each in journey order, with what stands outside it last', () => {
    expect(cost?.figures.map(({ number, steps }) => [number, steps])).toEqual([
      [5, [0, 1]],
      [3, [2, 2]],
      [8, undefined],
    ]);
    expect(cost?.figures[0]).toMatchObject({ n: 12, asOf: '2026-01-01', state: undefined });
    expect(none?.figures).toEqual([]);
  });

  test('say that a value is not known, which is not zero', () => {
    expect(nps?.figures[0]).toMatchObject({ number: undefined, state: undefined, offScale: false });
  });

  test('an NPS outside −100…100 keeps its number but has no state and belongs on no axis', () => {
    expect(nps).toMatchObject({ isNps: true, target: 40 });
    expect(nps?.figures.slice(1).map(({ number, state, offScale }) => [number, state, offScale])).toEqual([
      [41, 'good', false],
      [140, undefined, true],
    ]);
  });
});
