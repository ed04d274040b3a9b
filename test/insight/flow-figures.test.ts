import { describe, expect, test } from 'vitest';
import { flowFigures } from '../../src/insight/flow-figures.js';
import { parseJourney } from '../../src/model/parse.js';

const stages = [
  {
    id: 'one',
    title: 'One',
    steps: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
  },
  { id: 'two', title: 'Two', steps: [{ id: 'c', title: 'C' }] },
];

function figuresOf(...flow: readonly object[]) {
  return flowFigures(parseJourney({ title: 'Tea', stages, flow }).journey);
}
const one = (count: object) => figuresOf({ at: 'a', ...count })[0];

describe('the identity inflow = processing + processed + exit', () => {
  test('holds when the parts make up the whole', () => {
    expect(one({ inflow: 100, processing: 5, processed: 80, exit: 15 })).toMatchObject({
      balanced: true,
      difference: 0,
    });
  });

  test('is broken by the difference when they do not', () => {
    expect(one({ inflow: 100, processing: 5, processed: 80, exit: 12 })).toMatchObject({
      balanced: false,
      difference: 3,
    });
  });

  test('is not known when a part was not counted: absent is not zero', () => {
    expect(one({ inflow: 100, processed: 80, exit: 20 })).toMatchObject({ balanced: undefined, difference: undefined });
  });

  test('is broken all the same when the parts known are more than the whole', () => {
    expect(one({ inflow: 100, processed: 90, exit: 20 })).toMatchObject({ balanced: false, difference: -10 });
  });

  test('counts the reasons where the sum of those who left is not given', () => {
    const exits = [
      { reason: 'late', count: 4 },
      { reason: 'dear', count: 6 },
    ];
    expect(one({ inflow: 100, processing: 0, processed: 90, exits })).toMatchObject({ exit: 10, balanced: true });
  });

  test('is broken where more left by reasons than left at all', () => {
    const exits = [{ reason: 'late', count: 14 }];
    const count = { inflow: 100, processing: 0, processed: 90, exit: 10, exits };
    expect(one(count)).toMatchObject({ exit: 10, balanced: false, difference: -4 });
    expect(one({ exit: 10, exits })).toMatchObject({ balanced: false, difference: -4 });
  });

  test('is not put out by fractions', () => {
    expect(one({ inflow: 0.3, processing: 0.1, processed: 0.2, exit: 0 })).toMatchObject({ balanced: true });
  });
});

test('drop is inflow − processed, conversion is processed ÷ inflow', () => {
  expect(one({ inflow: 80, processed: 60 })).toMatchObject({ drop: 20, conversion: 0.75 });
  expect(one({ inflow: 0, processed: 0 })).toMatchObject({ drop: 0, conversion: undefined });
  expect(one({ processed: 60 })).toMatchObject({ drop: undefined, conversion: undefined });
});

test('figures come in journey order, a stage before its steps, what has no place in it last', () => {
  const flow = ['journey', 'c', 'b', 'one', 'a'].map((at) => ({ at, inflow: 1 }));
  expect(figuresOf(...flow).map(({ at, steps }) => [at, steps])).toEqual([
    ['one', [0, 1]],
    ['a', [0, 0]],
    ['b', [1, 1]],
    ['c', [2, 2]],
    ['journey', undefined],
  ]);
});

test('counts of different units at one place stay apart', () => {
  const figures = figuresOf(
    { at: 'a', inflow: 9, unit: 'session' },
    { at: 'a', inflow: 4, unit: 'person', asOf: '2026-01' },
  );
  expect(figures.map(({ unit, inflow, asOf }) => [unit, inflow, asOf])).toEqual([
    ['session', 9, undefined],
    ['person', 4, '2026-01'],
  ]);
});
