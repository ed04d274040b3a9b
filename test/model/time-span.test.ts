import { describe, expect, test } from 'vitest';
import { emotionSeries } from '../../src/insight/emotion-series.ts';
import { parseJourney } from '../../src/model/parse.ts';
import { lengthMs, timeSpan } from '../../src/model/time-span.ts';
import type { TimeDocument } from '../../src/model/schema-step.ts';

const hours = (time: TimeDocument): number => (lengthMs(time) ?? NaN) / 3_600_000;

describe('a date without a time names the whole of it', () => {
  test.each([
    ['a day', { start: '2025-05-12', end: '2025-05-12' }, 24],
    ['a day without an end', { start: '2025-05-12' }, 24],
    ['three days', { start: '2025-05-14', end: '2025-05-16' }, 72],
    ['January to March', { start: '2025-01', end: '2025-03' }, 90 * 24],
    ['February of a leap year', { start: '2024-02' }, 29 * 24],
    ['a year', { start: '2025' }, 365 * 24],
    ['from a time to the end of a day', { start: '2025-05-12T12:00', end: '2025-05-12' }, 12],
    ['from a day to a time', { start: '2025-05-12', end: '2025-05-12T06:00' }, 6],
    ['a day that says its length', { start: '2025-05-12', duration: 'PT2H' }, 2],
  ] as const)('%s', (_name, time, expected) => expect(hours(time)).toBe(expected));
});

test.each([
  ['past midnight', { start: '22:00', end: '06:00', clock: 'time-of-day' }, 8],
  ['past midnight, dated', { start: '2025-05-12T22:00', end: '2025-05-12T06:00', clock: 'time-of-day' }, 8],
  ['a time of day after a date', { start: '2025-05-12T08:00', end: '10:00' }, 2],
  ['counted from the beginning', { start: 'PT1H', end: 'PT4H', clock: 'relative' }, 3],
] as const)('a span %s is as long as people mean', (_name, time, expected) => expect(hours(time)).toBe(expected));

test('a step of no length has none', () => {
  expect(lengthMs({ start: '08:00' })).toBeUndefined();
  expect(timeSpan({ end: '2025-05-12' })).toBeUndefined();
});

describe('a time that cannot be', () => {
  const issuesOf = (time: object): string[] =>
    parseJourney({ title: 'T', stages: [{ title: 'S', steps: [{ title: 'A', time }] }] }).issues.map(
      ({ pointer, code }) => `${pointer.replace('/stages/0/steps/0/time', '')} ${code}`,
    );

  test.each([
    ['an end before its start', { start: '2025-05-10', end: '2025-05-01' }, '/end end-before-start'],
    ['an end that is over as it starts', { start: '2025-05-11T00:00', end: '2025-05-10' }, '/end end-before-start'],
    ['an end of another sort', { start: 'PT1H', end: '2025-05-01' }, '/end end-before-start'],
    ['received before it was sent', { sent: '2025-05-10', received: '2025-05-01' }, '/received end-before-start'],
    ['a day that no month has', { start: '2025-02-30' }, '/start wrong-format'],
    ['a length below nothing', { duration: '-PT5M' }, '/duration wrong-format'],
    ['a length without end', { duration: `P${'9'.repeat(400)}D` }, '/duration wrong-format'],
    ['a number from a spreadsheet', { start: 45658 }, '/start wrong-type'],
    ['a number from a script', { start: 1735689600000 }, '/start wrong-type'],
  ] as const)('%s is told once, where it stands', (_name, time, expected) =>
    expect(issuesOf(time)).toEqual([expected]),
  );

  test('is not in the journey', () => {
    const time = { start: '2025-05-10', end: '2025-05-01' };
    const { journey } = parseJourney({ title: 'T', stages: [{ title: 'S', steps: [{ title: 'A', time }] }] });
    expect(journey.steps[0]?.time).toEqual({ start: '2025-05-10' });
  });

  test('a year in digits is read as a year', () => expect(issuesOf({ start: 2025 })).toEqual(['/start read-as']));
});

describe('scores of one voice at two dates', () => {
  const emotion = [
    { kind: 'expectation', value: 1, at: '2025-01-10' },
    { kind: 'expectation', value: 2, at: '2025-06-01' },
    { kind: 'expectation', value: -1, at: '2025-03-01', persona: 'mei' },
  ];
  const { journey, issues } = parseJourney({
    title: 'T',
    personas: [{ id: 'mei', name: 'Mei' }],
    stages: [{ title: 'S', steps: [{ title: 'A', emotion }] }],
  });

  test('are no mean: the latest is shown', () => {
    expect(emotionSeries(journey).map(({ scores }) => scores[0]?.value)).toEqual([2, -1]);
  });

  test('are told once, with the date that counts', () => {
    expect(issues.map(({ pointer, code, found }) => [pointer, code, found])).toEqual([
      ['/stages/0/steps/0/emotion', 'older-readings', '"2025-06-01"'],
    ]);
  });
});
