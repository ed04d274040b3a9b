import { describe, expect, test } from 'vitest';
import { compareJourneys } from '../../src/insight/compare.js';
import { emotionSeries } from '../../src/insight/emotion-series.js';
import type { Journey, StepChange } from '../../src/model/journey.js';
import { parseJourney } from '../../src/model/parse.js';

interface Sketch {
  readonly [stage: string]: readonly (string | object)[];
}

/** A journey from stage ids and step ids; an object may say more about a step. */
function journeyOf(sketch: Sketch, more: object = {}): Journey {
  const stages = Object.entries(sketch).map(([id, steps]) => ({
    id,
    title: `The ${id}`,
    steps: steps.map((step) => (typeof step === 'string' ? { id: step, title: `Does ${step}` } : step)),
  }));
  return parseJourney({ title: 'Tea', stages, ...more }).journey;
}

const kindsOf = (changes: ReadonlyMap<string, StepChange>) =>
  Object.fromEntries([...changes].map(([id, { kind }]) => [id, kind]));
const idsOf = (journey: Journey) => journey.stages.map(({ id, steps }) => [id, steps.map((step) => step.id).join(' ')]);

const before = journeyOf({ brew: ['boil', 'pour', 'steep'], drink: ['sip', 'wash'] });

describe('a step', () => {
  test('that is there on both sides with the same facts is the same', () => {
    const { changes, counts } = compareJourneys(before, before);
    expect(changes.size).toBe(0);
    expect(counts.same).toBe(5);
  });

  test('only in the later journey is added', () => {
    const after = journeyOf({ brew: ['boil', 'warm', 'pour', 'steep'], drink: ['sip', 'wash'] });
    expect(kindsOf(compareJourneys(before, after).changes)).toEqual({ warm: 'added' });
  });

  test('only in the earlier journey is removed, and stands where it stood', () => {
    const { changes, journey } = compareJourneys(
      before,
      journeyOf({ brew: ['boil', 'warm', 'steep'], drink: ['sip', 'wash'] }),
    );
    expect(kindsOf(changes)).toEqual({ pour: 'removed', warm: 'added' });
    expect(idsOf(journey)).toEqual([
      ['brew', 'boil pour warm steep'],
      ['drink', 'sip wash'],
    ]);
  });

  test('that left its order is moved, and only it', () => {
    const { changes } = compareJourneys(before, journeyOf({ brew: ['pour', 'steep', 'boil'], drink: ['sip', 'wash'] }));
    expect(kindsOf(changes)).toEqual({ boil: 'moved' });
    expect(changes.get('boil')?.notes).toEqual([{ field: 'place', before: '1', after: '3' }]);
  });

  test('that stands in another stage is moved, though the order of all is the same', () => {
    const { changes } = compareJourneys(before, journeyOf({ brew: ['boil', 'pour'], drink: ['steep', 'sip', 'wash'] }));
    expect(changes.get('steep')).toEqual({
      kind: 'moved',
      notes: [
        { field: 'stage', before: 'The brew', after: 'The drink' },
        { field: 'place', before: '3', after: '3' },
      ],
    });
  });

  test('with other facts is changed, and the notes say from what to what', () => {
    const tea = {
      personas: [{ id: 'mei', name: 'Mei' }],
      channels: [
        { id: 'c1', name: 'Kettle' },
        { id: 'c2', name: 'Stove' },
      ],
      teams: [{ id: 't', name: 'Kitchen' }],
    };
    const first = journeyOf(
      {
        brew: [
          {
            id: 'boil',
            title: 'Boils water',
            channel: 'c1',
            emotion: { value: 1, persona: 'mei' },
            cells: { thoughts: 'Loud' },
            time: { duration: 'PT4M', start: '2026-01-01T08:00', clock: 'date' },
          },
        ],
      },
      tea,
    );
    const second = journeyOf(
      {
        brew: [
          {
            id: 'boil',
            title: 'Heats water',
            channel: 'c2',
            owner: { team: 't' },
            touchpoint: { status: 'failed' },
            emotion: { value: -0.5, persona: 'mei' },
            cells: { quotes: 'Ouch' },
            time: { duration: 'PT9M', start: '2026-02-02T08:00', clock: 'date' },
          },
        ],
      },
      tea,
    );
    expect(compareJourneys(first, second).changes.get('boil')).toEqual({
      kind: 'changed',
      notes: [
        { field: 'title', before: 'Boils water', after: 'Heats water' },
        { field: 'channel', before: 'Kettle', after: 'Stove' },
        { field: 'status', after: 'failed' },
        { field: 'emotion', about: 'mei', before: '1', after: '-0.5' },
        { field: 'cells', about: 'quotes', after: 'Ouch' },
        { field: 'cells', about: 'thoughts', before: 'Loud' },
        { field: 'owner', after: 'Kitchen' },
        { field: 'time', about: 'duration', before: 'PT4M', after: 'PT9M' },
      ],
    });
  });
});

describe('what is the same', () => {
  const titled = (...titles: readonly unknown[]) =>
    parseJourney({ title: 'Tea', stages: [{ title: 'Brew', steps: titles.map((title) => ({ title })) }] }).journey;

  test('is found by title where nobody gave ids, whatever case, spaces and the dot at the end', () => {
    const { changes } = compareJourneys(titled('Boil water', 'Pour'), titled('pour', 'boil  water.'));
    expect([...changes.values()].map(({ kind }) => kind)).toEqual(['moved']);
  });

  test('is found by the title in a language that both have, and a translation is no change', () => {
    const { changes } = compareJourneys(
      titled({ en: 'Boil water', de: 'Wasser kochen' }),
      titled({ en: 'Boil water', 'zh-Hans': '烧水' }),
    );
    expect(changes.size).toBe(0);
  });

  test('is the second of two equal titles with the second', () => {
    const { steps } = compareJourneys(titled('Wait', 'Pour', 'Wait'), titled('Wait', 'Pour', 'Wait', 'Wait'));
    expect(steps.map((step) => step.before)).toEqual(['stage-1/step-1', 'stage-1/step-2', 'stage-1/step-3', undefined]);
  });

  test('is a stage of another name that most of its steps went to', () => {
    const after = journeyOf({ make: ['boil', 'pour', 'stir'], drink: ['sip', 'wash'] });
    const { stages, changes } = compareJourneys(before, after);
    expect(stages.map(({ before, after, kind }) => [before, after, kind])).toEqual([
      ['brew', 'make', 'same'],
      ['drink', 'drink', 'same'],
    ]);
    expect(kindsOf(changes)).toEqual({ steep: 'removed', stir: 'added' });
  });

  test('is a channel of the same name, whatever its id', () => {
    const step = (channel: string) => ({ boil: [{ id: 'boil', title: 'Boil', channel }] });
    const first = journeyOf(step('k'), { channels: [{ id: 'k', name: 'Kettle' }] });
    const second = journeyOf(step('x'), { channels: [{ id: 'x', name: 'kettle' }] });
    const { changes, journey } = compareJourneys(first, second);
    expect(changes.size).toBe(0);
    expect(journey.channels.map(({ id }) => id)).toEqual(['x']);
  });
});

describe('the union', () => {
  test('keeps ids apart that mean different things on both sides', () => {
    const first = journeyOf({ brew: ['boil', 'x'] });
    const second = journeyOf(
      { brew: [{ id: 'boil', title: 'Does boil', channel: 'x' }] },
      { channels: [{ id: 'x', name: 'X' }] },
    );
    const { steps, journey } = compareJourneys(first, second);
    expect(steps.map(({ id, before }) => [id, before])).toEqual([
      ['boil', 'boil'],
      ['x~2', 'x'],
    ]);
    expect(journey.steps.map(({ channel }) => channel)).toEqual(['x', undefined]);
  });

  test('holds the findings of the later journey, and of the earlier one those whose place has gone', () => {
    const pain = (id: string, ...at: readonly string[]) => ({ id, kind: 'pain', text: id, at });
    const first = journeyOf(
      { brew: ['boil', 'pour'] },
      { insights: [pain('old', 'boil'), pain('lost', 'boil', 'pour')] },
    );
    const second = journeyOf({ brew: ['boil'] }, { insights: [pain('new', 'boil')] });
    expect(compareJourneys(first, second).journey.insights.map(({ id, at }) => [id, at])).toEqual([
      ['new', ['boil']],
      ['lost', ['pour']],
    ]);
  });

  test('follows the ways of the later journey, and of the earlier one those through what has gone', () => {
    const { journey } = compareJourneys(journeyOf({ brew: ['a', 'b', 'c'] }), journeyOf({ brew: ['a', 'c'] }));
    expect(journey.links.map(({ from, to }) => `${from}${to}`)).toEqual(['ac', 'ab', 'bc']);
  });

  test('says of itself only what both say', () => {
    const first = journeyOf({ a: ['b'] }, { state: 'current', modality: 'actual', title: 'Now', description: 'Old' });
    const second = journeyOf({ a: ['b'] }, { state: 'future', modality: 'actual', title: 'Then', description: 'New' });
    const { journey } = compareJourneys(first, second, { labels: ['Now', 'Soon'] });
    expect(journey.state).toBeUndefined();
    expect(journey).toMatchObject({
      title: 'Now / Then',
      modality: 'actual',
      description: 'Now / Soon',
    });
  });

  test('keeps the words of each language in it', () => {
    const first = journeyOf({ a: ['b', { id: 'weg', title: 'Weg' }] }, { locale: 'de' });
    const second = journeyOf({ a: ['b'] }, { locale: 'en' });
    expect(compareJourneys(first, second).journey.lookup.steps.get('weg')?.title).toEqual({ de: 'Weg' });
  });
});

describe('the scores of both', () => {
  const scored = (value: number, more: object) =>
    journeyOf(
      { brew: [{ id: 'boil', title: 'Boil', emotion: { value, persona: 'mei' } }] },
      { personas: [{ id: 'mei', name: 'Mei' }], ...more },
    );
  const linesOf = (journey: Journey) =>
    emotionSeries(journey).map(({ voice, persona, segment, scores }) => ({
      voice,
      persona,
      segment: journey.lookup.segments.get(segment ?? '')?.name,
      values: scores.map((score) => score?.value),
    }));

  test('are two lines of one persona, the future one a prediction', () => {
    const { journey } = compareJourneys(scored(-1, { state: 'current' }), scored(1.5, { state: 'future' }));
    expect(linesOf(journey)).toEqual([
      { voice: 'customer', persona: 'mei', segment: undefined, values: [-1] },
      { voice: 'predicted', persona: 'mei', segment: undefined, values: [1.5] },
    ]);
  });

  test('are told apart by a group that is called by the label where both are of one kind', () => {
    const revision = (number: number) => ({ revision: { number, at: '2026-01-01' } });
    const { journey } = compareJourneys(scored(-1, revision(2)), scored(1, revision(3)));
    expect(linesOf(journey).map(({ voice, segment }) => [voice, segment])).toEqual([
      ['customer', undefined],
      ['customer', { en: 'Revision 3', 'zh-Hans': '第 3 版', 'zh-Hant': '第 3 版' }],
    ]);
  });

  test('stay what they were on scales that only share their name', () => {
    const scale = (max: number) => ({ scales: [{ id: 'default', min: 0, max, neutral: max / 2 }] });
    const { journey } = compareJourneys(scored(4, scale(5)), scored(9, scale(10)));
    expect(emotionSeries(journey).map(({ scale, scores }) => [scores[0]?.value, scale.max])).toEqual([
      [4, 5],
      [9, 10],
    ]);
  });
});

describe('side by side', () => {
  const after = journeyOf({ brew: ['warm', 'pour', 'steep', 'boil'], serve: ['carry'], drink: ['sip'] });
  const { sides, steps } = compareJourneys(before, after, { mode: 'side-by-side' });

  test('both have the same stages with the same number of columns, and each its own steps in its own order', () => {
    expect(idsOf(sides[0])).toEqual([
      ['brew', 'boil warm~absent pour steep boil~absent'],
      ['serve', 'carry~absent'],
      ['drink', 'sip wash'],
    ]);
    expect(idsOf(sides[1])).toEqual([
      ['brew', 'boil~absent~2 warm pour steep boil'],
      ['serve', 'carry'],
      ['drink', 'sip wash~absent'],
    ]);
    expect(steps.map(({ id }) => id)).toEqual(['warm', 'pour', 'steep', 'boil', 'carry', 'sip', 'wash']);
  });

  test('a slot has no title, and its change names what stands there on the other side', () => {
    expect(sides[0].lookup.steps.get('warm~absent')?.title).toBe('');
    expect(sides[0].changes?.get('warm~absent')).toEqual({
      kind: 'absent',
      notes: [{ field: 'title', after: 'Does warm' }],
    });
    expect(sides[1].changes?.get('wash~absent')).toEqual({
      kind: 'absent',
      notes: [{ field: 'title', before: 'Does wash' }],
    });
  });

  test('the ways lead over the slots', () => {
    expect(sides[0].links.map(({ from, to }) => `${from}-${to}`)).toEqual([
      'boil-pour',
      'pour-steep',
      'steep-sip',
      'sip-wash',
    ]);
  });
});

test('labels of the caller are used as they are, and an unknown mode is refused', () => {
  expect(compareJourneys(before, before, { labels: ['A', 'B'] }).labels).toEqual(['A', 'B']);
  expect(compareJourneys(before, before)).toMatchObject({
    mode: 'delta',
    labels: [{ en: 'Before' }, { en: 'After' }],
  });
  expect(() => compareJourneys(before, before, { mode: 'both' as 'delta' })).toThrow(
    'expected overlay, side-by-side or delta, got both',
  );
});
