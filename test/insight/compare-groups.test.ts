import { describe, expect, test } from 'vitest';
import { comparePersonas, compareSegments } from '../../src/insight/compare-groups.js';
import { emotionSeries } from '../../src/insight/emotion-series.js';
import { parseJourney } from '../../src/model/parse.js';

const { journey } = parseJourney({
  title: 'Museum',
  segments: [
    { id: 'local', name: 'Locals' },
    { id: 'guest', name: 'Guests' },
  ],
  personas: [
    { id: 'ana', name: 'Ana', segment: 'local' },
    { id: 'bo', name: 'Bo', segment: 'guest' },
    { id: 'cy', name: 'Cy', segment: 'guest' },
  ],
  stages: [
    {
      title: 'Visit',
      steps: [
        { id: 'enter', title: 'Enter', emotion: 1 },
        { id: 'pram', title: 'Parks the pram', personas: ['ana'] },
        {
          id: 'look',
          title: 'Look',
          emotion: [
            { value: 2, persona: 'ana' },
            { value: -1, persona: 'bo' },
          ],
        },
        { id: 'guide', title: 'Hires a guide', personas: ['bo', 'cy'] },
        {
          id: 'shop',
          title: 'Shop',
          emotion: [
            { value: 1, persona: 'ana' },
            { value: 1, persona: 'bo' },
          ],
        },
      ],
    },
  ],
});

describe('two personas of one journey', () => {
  const comparison = comparePersonas(journey, 'ana', 'bo', 'delta');

  test('differ where a step is for one of them only, or where they feel otherwise', () => {
    expect([...comparison.changes]).toEqual([
      ['pram', { kind: 'removed', notes: [] }],
      ['look', { kind: 'changed', notes: [{ field: 'emotion', before: '2', after: '-1' }] }],
      ['guide', { kind: 'added', notes: [] }],
    ]);
    expect(comparison).toMatchObject({ mode: 'delta', labels: ['Ana', 'Bo'] });
  });

  test('stand in one journey with the steps of both, and what is for everyone once', () => {
    expect(comparison.journey.steps.map(({ id }) => id)).toEqual(['enter', 'pram', 'look', 'guide', 'shop']);
    expect(comparison.journey.personas.map(({ id }) => id)).toEqual(['ana', 'bo']);
    expect(emotionSeries(comparison.journey).map(({ persona }) => persona)).toEqual([undefined, 'ana', 'bo']);
    expect(comparison.journey.changes).toBe(comparison.changes);
  });

  test('stand next to each other in columns that line up', () => {
    expect(comparison.sides.map((side) => side.steps.map(({ id }) => id).join(' '))).toEqual([
      'enter pram look guide~absent shop',
      'enter pram~absent look guide shop',
    ]);
  });
});

test('two segments are compared by the personas that stand for them', () => {
  const { changes, labels } = compareSegments(journey, 'local', 'guest');
  expect([...changes].map(([id, { kind }]) => [id, kind])).toEqual([
    ['pram', 'removed'],
    ['look', 'changed'],
    ['guide', 'added'],
  ]);
  expect(labels).toEqual(['Locals', 'Guests']);
});

test('a group that the journey does not have is refused', () => {
  expect(() => comparePersonas(journey, 'ana', 'zoe')).toThrow('expected a persona of the journey, got zoe');
  expect(() => compareSegments(journey, 'ana', 'guest')).toThrow('expected a segment of the journey, got ana');
});
