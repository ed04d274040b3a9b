import { describe, expect, test } from 'vitest';
import { checkJourney } from '../src/check-journey.ts';
import { parseJourney } from '../src/model/parse.ts';
import { journeys } from './journeys/index.ts';

const steps = [
  { id: 'boil', title: 'Boil' },
  { id: 'pour', title: 'Pour' },
];
const tea = { id: 'tea', title: 'Tea', stages: [{ id: 'brew', title: 'Brew', steps }] };

function said(more: object, today?: string): string[] {
  const { journey } = parseJourney({ ...tea, ...more });
  return checkJourney(journey, { ...(today && { today }) }).issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

function messages(more: object, today?: string): string {
  const { journey } = parseJourney({ ...tea, ...more });
  return checkJourney(journey, { ...(today && { today }) })
    .issues.map(({ message }) => message)
    .join('\n');
}

describe('a careful colleague', () => {
  test('has nothing to say of a plain journey', () => {
    expect(said({}, '2025-05-14')).toEqual([]);
  });

  test('finds what stands nowhere', () => {
    expect(
      said({
        insights: [
          { id: 'a', kind: 'pain', at: ['boil'], text: 'Slow' },
          { id: 'b', kind: 'pain', text: 'Loud' },
          { id: 'whole', kind: 'need', at: ['tea'], text: 'Warmth' },
        ],
        opportunities: [{ id: 'o', title: 'A new kettle', at: [] }],
      }),
    ).toEqual(['no-place /insights/1', 'no-place /opportunities/0']);
  });

  test('leaves a place that could not be read to those who read it', () => {
    expect(said({ insights: [{ id: 'b', kind: 'pain', text: 'Loud', at: ['nowhere'] }] })).toEqual([]);
  });

  test('points past items that are no part of the journey', () => {
    const insights = [7, { id: 'b', kind: 'pain', text: 'Loud' }];
    expect(said({ insights })).toEqual(['no-place /insights/1']);
  });

  test('finds a link to itself', () => {
    const links = [
      { from: 'boil', to: 'pour' },
      { from: 'pour', to: 'pour' },
      { from: 'pour', to: 'pour', kind: 'loop' },
    ];
    expect(said({ links })).toEqual(['link-to-itself /links/1']);
  });

  test('finds stages that the named model has, by id, by title in any language, by what others call them', () => {
    const stages = [{ id: 'awareness', title: 'X' }, { title: 'Interest' }, { title: '行动' }];
    expect(said({ stageModel: 'aida', stages })).toEqual(['missing-stages /stageModel']);
    expect(messages({ stageModel: 'aida', stages })).toContain('also has "Decision".');
  });

  test('finds a review that is overdue, by the calendar', () => {
    const freshness = { reviewedAt: '2025-01-31', reviewEvery: 'P1M' };
    expect(said({ freshness }, '2025-02-28')).toEqual([]);
    expect(said({ freshness }, '2025-03-01')).toEqual(['review-overdue /freshness/reviewedAt']);
    expect(messages({ freshness }, '2025-03-01')).toContain('reviewed again by 2025-02-28');
    expect(said({ freshness })).toEqual([]);
  });

  test('finds a score that was measured in a map of the future', () => {
    const measured = [
      { ...steps[0], emotion: { value: 1, rater: 'customer' } },
      { ...steps[1], emotion: { value: 1, n: 12 } },
    ];
    const guessed = [
      { ...steps[0], emotion: { value: 1, rater: 'predicted', n: 12 } },
      { ...steps[1], emotion: 1 },
    ];
    expect(said({ state: 'future', stages: [{ title: 'Brew', steps: measured }] })).toEqual([
      'measured-future /stages/0/steps/0/emotion',
      'measured-future /stages/0/steps/1/emotion',
    ]);
    expect(said({ state: 'current', stages: [{ title: 'Brew', steps: measured }] })).toEqual([]);
    expect(said({ state: 'desired', stages: [{ title: 'Brew', steps: guessed }] })).toEqual([]);
  });

  test('wants a date for today', () => {
    expect(() => said({}, 'tomorrow')).toThrow('expected today as a date such as 2025-05-14, got tomorrow');
  });

  test('counts what is beyond the first hundred', () => {
    const insights = Array.from({ length: 130 }, (_, index) => ({ id: `i${index}`, kind: 'pain', text: 'x' }));
    const { issues, issueCount } = checkJourney(parseJourney({ ...tea, insights }).journey);
    expect([issues.length, issueCount]).toEqual([100, 130]);
  });
});

describe('what a journey names and nobody has', () => {
  test('is told of a view', () => {
    const views = [{ id: 'v', view: 'timelin' }];
    expect(said({ views })).toEqual(['unknown-view /views/0/view']);
    expect(messages({ views })).toContain('Did you mean "timeline"?');
  });

  test('is told of options, their values and the names in them', () => {
    const options = { maxLines: 0.5, densty: 'compact', missing: 'perhaps', lanes: ['nobody'] };
    expect(said({ views: [{ id: 'v', view: 'timeline', options }] })).toEqual([
      'wrong-type /views/0/options/maxLines',
      'unknown-option /views/0/options/densty',
      'unknown-choice /views/0/options/missing',
      'unknown-name /views/0/options/lanes/0',
    ]);
  });

  test('is told of rows that the view does not take, and not of a default that is written out', () => {
    expect(said({ views: [{ id: 'v', view: 'chart', rows: 'owners' }] })).toEqual(['unknown-option /views/0/rows']);
    expect(said({ views: [{ id: 'v', view: 'flowchart', options: { maxLines: 0 } }] })).toEqual([]);
  });

  test('is told of a comparison with nothing, or with the journey itself', () => {
    const comparing = (other: string): object => ({
      views: [{ id: 'v', view: 'chart', comparison: { mode: 'delta', with: other } }],
    });
    expect(said(comparing(' '))).toEqual(['nothing-to-compare /views/0/comparison']);
    expect(said(comparing('tea'))).toEqual(['nothing-to-compare /views/0/comparison']);
    expect(said(comparing('coffee'))).toEqual([]);
  });

  test('is told of icons and of pictures that lie elsewhere', () => {
    const channels = [
      { id: 'c', name: 'C', icon: 'no-such' },
      { id: 'd', name: 'D', icon: 'phone' },
    ];
    const personas = [{ id: 'p', name: 'P', photo: { src: 'https://pictures.example/p.png', alt: 'P' } }];
    expect(said({ channels, personas })).toEqual(['unknown-icon /channels/0/icon', 'remote-image /personas/0/photo']);
  });
});

test('the journeys of these tests give a colleague little to say', () => {
  const found = journeys
    .filter(({ name }) => name !== 'broken')
    .flatMap(({ name, json }) =>
      checkJourney(parseJourney(json).journey, { today: '2025-06-01' }).issues.map(({ code, pointer }) =>
        [name, code, pointer].join(' '),
      ),
    );
  expect(found).toEqual([]);
});
