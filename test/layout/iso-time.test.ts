import { describe, expect, test } from 'vitest';
import { durationParts, isoParts } from '../../src/layout/iso-time.js';

describe('the parts of a date', () => {
  test('are as many as it says', () => {
    expect(isoParts('2026')).toEqual({ year: 2026 });
    expect(isoParts('2026-03')).toEqual({ year: 2026, month: 3 });
    expect(isoParts('2026-03-05')).toEqual({ year: 2026, month: 3, day: 5 });
  });

  test('keep the time of day as written, whatever its zone', () => {
    expect(isoParts('2026-03-05T23:30:00Z')).toEqual({ year: 2026, month: 3, day: 5, time: '23:30' });
    expect(isoParts('2026-03-05T23:30+10:30')).toEqual({ year: 2026, month: 3, day: 5, time: '23:30' });
  });

  test('are a time alone for a time of day', () => {
    expect(isoParts('07:15')).toEqual({ time: '07:15' });
    expect(isoParts('T07:15')).toEqual({ time: '07:15' });
  });

  test('have seconds where they are not 0, whole ones', () => {
    expect(isoParts('07:15:30')).toEqual({ time: '07:15:30' });
    expect(isoParts('2026-03-05T23:30:07.25Z')).toMatchObject({ time: '23:30:07' });
    expect(isoParts('07:15:00.4')).toEqual({ time: '07:15' });
  });

  test('are none for anything else', () => {
    expect(isoParts('next spring')).toEqual({});
    expect(isoParts('')).toEqual({});
    expect(isoParts('2026-13-01')).toEqual({});
    expect(isoParts('07:15 or so')).toEqual({});
  });
});

describe('the parts of a duration', () => {
  test('are as it says, and zero where it says nothing', () => {
    expect(durationParts('P1Y2M4DT5H6M7.5S')).toEqual({
      years: 1,
      months: 2,
      weeks: 0,
      days: 4,
      hours: 5,
      minutes: 6,
      seconds: 7.5,
    });
    expect(durationParts('PT90M')).toMatchObject({ hours: 0, minutes: 90 });
  });

  test('are weeks alone where it counts in weeks, and lose the sign of a span that goes back', () => {
    expect(durationParts('P3W')).toMatchObject({ weeks: 3, days: 0 });
    expect(durationParts('-PT2H')).toMatchObject({ hours: 2 });
  });

  test('tell months from minutes', () => {
    expect(durationParts('P2M')).toMatchObject({ months: 2, minutes: 0 });
    expect(durationParts('PT2M')).toMatchObject({ months: 0, minutes: 2 });
  });

  test.each(['', 'P', 'PT', 'P1DT', 'P1Y2W', '5 days', '1D'])('are none for "%s"', (iso) => {
    expect(durationParts(iso)).toBeUndefined();
  });
});
