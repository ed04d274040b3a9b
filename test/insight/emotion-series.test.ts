import { describe, expect, test } from 'vitest';
import { emotionSeries } from '../../src/insight/emotion-series.js';
import { parseJourney } from '../../src/model/parse.js';

function seriesOf(emotions: readonly unknown[], more: object = {}) {
  const steps = emotions.map((emotion, index) => ({ id: `s${index}`, title: `Step ${index}`, emotion }));
  return emotionSeries(parseJourney({ title: 'Tea', stages: [{ title: 'Brew', steps }], ...more }).journey);
}

function valuesOf(emotions: readonly unknown[]) {
  return seriesOf(emotions).map(({ scores }) => scores.map((score) => score?.value));
}

test('a bare number is one line on the default scale, and a step without one is a gap, not neutral', () => {
  const [line, ...rest] = seriesOf([1, null, -2]);
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ kind: 'valence', voice: 'customer', scale: { min: -2, max: 2, neutral: 0 } });
  expect(line?.scores.map((score) => score?.value)).toEqual([1, undefined, -2]);
});

test('no scores, no lines', () => {
  expect(seriesOf([null, undefined, []])).toEqual([]);
});

describe('rule 33: several readings at one step are their weighted mean', () => {
  test('Σ value · weight / Σ weight', () => {
    expect(
      valuesOf([
        [
          { value: 2, weight: 300 },
          { value: -2, weight: 100 },
        ],
      ]),
    ).toEqual([[1]]);
  });

  test('a reading without a weight counts 100', () => {
    expect(valuesOf([[{ value: 2 }, { value: -1, weight: 50 }]])).toEqual([[1]]);
  });

  test('a reading without a value or of weight 0 is left out', () => {
    expect(valuesOf([[{ value: 2 }, { value: null }, { value: -2, weight: 0 }]])).toEqual([[2]]);
    expect(valuesOf([[{ value: 2, weight: 0 }], 1])).toEqual([[undefined, 1]]);
  });

  test('their ranges are held in one, and their answers are added up where all say how many', () => {
    const score = (readings: readonly object[]) => seriesOf([readings])[0]?.scores[0];
    const first = { value: 1, low: 0.5, high: 1.5, n: 10, label: 'glad' };
    expect(score([first, { value: -1, low: -2, high: 0, n: 5 }])).toMatchObject({ low: -2, high: 1.5, n: 15 });
    expect(score([first, { value: -1 }])).toMatchObject({ value: 0, low: -1, high: 1.5, n: undefined });
    expect([score([first, { value: -1 }])?.label, score([first])?.label]).toEqual([undefined, 'glad']);
  });

  test('the number of readings behind a mean is told', () => {
    expect(seriesOf([[{ value: 2 }, { value: 1 }, { value: null }]])[0]?.scores[0]?.readings).toBe(2);
  });
});

test('each kind, persona and voice is a line of its own', () => {
  const personas = [
    { id: 'ana', name: 'Ana' },
    { id: 'ben', name: 'Ben' },
  ];
  const emotion = [
    { value: 1, persona: 'ana' },
    { value: 0, persona: 'ben' },
    { value: 1, persona: 'ana', kind: 'expectation' },
    { value: 1, persona: 'ana', rater: 'company' },
    { value: 2, persona: 'ana', rater: 'predicted' },
  ];
  const lines = seriesOf([emotion], { personas });
  expect(lines.map(({ kind, voice, persona }) => `${kind} ${voice} ${persona}`)).toEqual([
    'valence customer ana',
    'expectation customer ana',
    'valence company ana',
    'valence predicted ana',
    'valence customer ben',
  ]);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(5);
});

test('lines are in the order of the personas, whoever is scored first; those of nobody in particular come before', () => {
  const personas = [{ id: 'ana' }, { id: 'ben' }, { id: 'cyd' }];
  const steps = [[{ value: 1, persona: 'cyd' }, { value: 0, persona: 'ben' }], [{ value: 1 }, { value: 1, persona: 'ana' }]]; // prettier-ignore
  expect(seriesOf(steps, { personas }).map(({ persona }) => persona)).toEqual([undefined, 'ana', 'ben', 'cyd']);
});

test('a finding about two personas counts once for each', () => {
  const personas = [
    { id: 'ana', name: 'Ana' },
    { id: 'ben', name: 'Ben' },
  ];
  const both = [
    { value: 2, persona: 'ana' },
    { value: 2, persona: 'ben' },
  ];
  expect(seriesOf([both], { personas }).map(({ scores }) => scores[0]?.readings)).toEqual([1, 1]);
});

test('scores of two scales are not mixed', () => {
  const scales = [{ id: 'stars', min: 1, max: 5, neutral: 3 }];
  expect(seriesOf([[{ value: 1 }, { value: 5, scale: 'stars' }]], { scales }).map(({ scale }) => scale.max)).toEqual([
    2, 5,
  ]);
});

describe('a mean that is hard to count', () => {
  test('of the greatest numbers is a number', () => {
    const scales = [{ id: 'wide', min: -1e308, max: 1e308, neutral: 0 }];
    const emotion = [
      { value: 1e308, weight: 1e6, scale: 'wide' },
      { value: -1e308, weight: 1e6, scale: 'wide' },
    ];
    expect(seriesOf([emotion], { scales })[0]?.scores[0]?.value).toBe(0);
  });

  test('of equal scores is that score', () => {
    const emotion = Array.from({ length: 7 }, () => ({ value: 1.1, weight: 3 }));
    expect(valuesOf([emotion])).toEqual([[1.1]]);
  });
});
