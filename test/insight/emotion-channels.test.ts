import { describe, expect, test } from 'vitest';
import { emotionByChannel } from '../../src/insight/emotion-channels.js';
import { parseJourney } from '../../src/model/parse.js';

function cellsOf(steps: readonly object[], more: object = {}) {
  const stages = [
    { id: 'brew', title: 'Brew', steps: steps.map((step, index) => ({ title: `Step ${index}`, ...step })) },
  ];
  return emotionByChannel(parseJourney({ title: 'Tea', stages, ...more }).journey);
}

describe('rule 33: what was felt in a channel', () => {
  test('is the weighted mean of its scores, weight 100 unless said', () => {
    const found = cellsOf([{ channel: 'web', emotion: [{ value: 2, weight: 300 }] }, { channel: 'web', emotion: -2 }]); // prettier-ignore
    expect(found?.cells).toEqual([{ channel: 'web', stage: 'brew', mean: 1, scores: 2, n: undefined }]);
  });

  test('leaves out what is not known, has no weight, or was not felt by customers', () => {
    const emotion = [{ value: 1, n: 4 }, { value: null }, { value: -2, weight: 0 }, { value: -2, rater: 'company' }, { value: 2, rater: 'predicted' }, { value: 2, kind: 'expectation' }]; // prettier-ignore
    expect(cellsOf([{ channel: 'web', emotion }])?.cells).toEqual([
      { channel: 'web', stage: 'brew', mean: 1, scores: 1, n: 4 },
    ]);
  });

  test('counts a score of each of two personas once for each', () => {
    const emotion = [{ value: 2, persona: 'ana', n: 3 }, { value: 0, persona: 'ben', n: 5 }]; // prettier-ignore
    expect(cellsOf([{ channel: 'web', emotion }])?.cells[0]).toMatchObject({ mean: 1, scores: 2, n: 8 });
  });
});

test('scores on another scale than most are left out', () => {
  const scales = [{ id: 'a', min: -2, max: 2, neutral: 0 }, { id: 'b', min: 0, max: 100, neutral: 50 }]; // prettier-ignore
  const found = cellsOf(
    [{ channel: 'web', emotion: [{ value: 1, scale: 'a' }, { value: 90, scale: 'b' }] }, { channel: 'web', emotion: [{ value: 0, scale: 'a' }] }], // prettier-ignore
    { scales },
  );
  expect(found?.scale.id).toBe('a');
  expect(found?.cells[0]?.mean).toBe(0.5);
});

test('nothing is known where no step has both a channel and a score', () => {
  expect(cellsOf([{ channel: 'web' }, { emotion: 1 }])).toBeUndefined();
});
