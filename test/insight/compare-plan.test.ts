import { describe, expect, test } from 'vitest';
import { compareJourneys } from '../../src/insight/compare.js';
import { emotionSeries } from '../../src/insight/emotion-series.js';
import { parseJourney } from '../../src/model/parse.js';
import { journeys } from '../journeys/index.js';

const sample = (name: string) => parseJourney(journeys.find((journey) => journey.name === name)?.json).journey;

describe('the sample that names its deviations', () => {
  const { againstPlan, changes, counts, journey, labels } = compareJourneys(
    sample('planned'),
    sample('planned-and-actual'),
  );

  test('is held against its plan, step by step', () => {
    expect(againstPlan).toBe(true);
    expect(labels).toMatchObject([{ en: 'Planned' }, { en: 'Actual' }]);
    expect([...changes].map(([id, { kind }]) => [id, kind])).toEqual([
      ['now-neighbour', 'ad-hoc'],
      ['now-slot', 'timing'],
      ['now-line-test', 'sequence'],
      ['now-reminder', 'missing'],
      ['now-arrives', 'failed'],
      ['now-library', 'ad-hoc'],
      ['now-mends', 'timing'],
      ['now-check-call', 'missing'],
      ['now-credit', 'failed'],
    ]);
    expect(counts.same).toBe(1);
  });

  test('says what the document notes, and when it happened where that is what differs', () => {
    const { notes = [] } = changes.get('now-mends') ?? {};
    expect(notes[0]).toEqual({ field: 'note', after: 'Three days later' });
    expect(notes).toContainEqual({
      field: 'time',
      about: 'start',
      before: '2025-05-09T10:35',
      after: '2025-05-12T09:10',
    });
    expect(changes.get('now-credit')?.notes.map(({ field }) => field)).toEqual(['note', 'title']);
  });

  test('has the planned and the actual mood as two lines', () => {
    const valence = emotionSeries(journey).filter(({ kind }) => kind === 'valence');
    expect(valence.map(({ voice, segment }) => [voice, journey.lookup.segments.get(segment ?? '')?.name])).toEqual([
      ['predicted', undefined],
      ['customer', { en: 'Actual', 'zh-Hans': '实际', 'zh-Hant': '實際' }],
    ]);
  });

  test('is no deviation from itself', () => {
    expect(compareJourneys(sample('planned-and-actual'), sample('planned-and-actual')).changes.size).toBe(0);
  });
});

describe('where a document names no deviations they are derived:', () => {
  const at = (start: string, duration: string) => ({ start: `2026-01-01T${start}`, duration, clock: 'date' });
  const step = (id: string, more: object = {}) => ({ id, title: `Does ${id}`, ...more });
  const journey = (modality: string, ...steps: readonly object[]) =>
    parseJourney({ title: 'Tea', modality, stages: [{ id: 'brew', title: 'Brew', steps }] }).journey;
  const kinds = (planned: readonly object[], actual: readonly object[]) => {
    const { changes } = compareJourneys(journey('planned', ...planned), journey('actual', ...actual));
    return Object.fromEntries([...changes].map(([id, { kind }]) => [id, kind]));
  };
  const [a, b, c] = [step('a'), step('b'), step('c')];

  test('a step only in the plan is missing, one only in what happened is ad hoc', () => {
    expect(kinds([a, b], [a, c])).toEqual({ b: 'missing', c: 'ad-hoc' });
  });

  test('a status speaks for itself', () => {
    const status = (id: string, status: string) => step(id, { touchpoint: { status } });
    expect(kinds([a, b, c], [status('a', 'failed'), status('b', 'missing'), status('c', 'unexpected')])).toEqual({
      a: 'failed',
      b: 'missing',
      c: 'ad-hoc',
    });
    expect(kinds([a], [status('a', 'completed')])).toEqual({});
  });

  test('a step out of order is out of sequence', () => {
    expect(kinds([a, b, c], [b, c, a])).toEqual({ a: 'sequence' });
  });

  test('a step that begins after its planned end is out of time, wherever the plan begins', () => {
    const plan = [step('a', { time: at('08:00', 'PT10M') }), step('b', { time: at('08:10', 'PT10M') })];
    const shifted = (start: string) => [
      step('a', { time: at('12:00', 'PT10M') }),
      step('b', { time: at(start, 'PT10M') }),
    ];
    expect(kinds(plan, shifted('12:20'))).toEqual({});
    expect(kinds(plan, shifted('12:21'))).toEqual({ b: 'timing' });
  });

  test('a step that takes more than twice as long as planned is out of time', () => {
    const lasts = (duration: string) => [step('a', { time: at('08:00', duration) })];
    expect(kinds(lasts('PT10M'), lasts('PT20M'))).toEqual({});
    expect(kinds(lasts('PT10M'), lasts('PT21M'))).toEqual({ a: 'timing' });
  });

  test('a step that is made otherwise has changed; one that only felt otherwise has not', () => {
    expect(kinds([a, b], [step('a', { title: 'Does it' }), step('b', { emotion: 2 })])).toEqual({ a: 'changed' });
  });
});

test('a planned step that is named as missing is not taken for one of the same title', () => {
  const stages = (id: string) => [{ title: 'Brew', steps: [{ id, title: 'Pour' }] }];
  const plan = parseJourney({ id: 'p', title: 'T', modality: 'planned', stages: stages('plan-pour') }).journey;
  const deviations = [{ kind: 'missing', planned: 'plan-pour', note: 'Forgotten' }];
  const actual = parseJourney({ title: 'T', modality: 'actual', stages: stages('pour'), deviations }).journey;
  expect([...compareJourneys(plan, actual).changes]).toEqual([
    ['plan-pour', { kind: 'missing', notes: [{ field: 'note', after: 'Forgotten' }] }],
    ['pour', { kind: 'ad-hoc', notes: [] }],
  ]);
});
