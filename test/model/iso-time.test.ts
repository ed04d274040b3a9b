import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationMs, timeMs } from '../../src/model/iso-time.ts';

describe('timeMs', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970', 0],
    ['1970-02', 31 * 86_400_000],
    ['1970-01-02T00:00', 86_400_000],
    ['1970-01-01T01:00+01:00', 0],
    ['1970-01-01T00:00:01.5Z', 1500],
    ['08:30', 30_600_000],
    ['T24:00', 86_400_000],
    ['PT15M', 900_000],
  ])('of %s is %d', (iso, ms) => expect(timeMs(iso)).toBe(ms));

  test.each(['', 'soon', '2026-02-30', '2025-02-29', '2026-13-01', '1970-01-01T', 'P', 'PT'])('knows no %j', (iso) => {
    expect(timeMs(iso)).toBeUndefined();
  });

  test('says of whole dates what the calendar says', () => {
    const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(timeMs(date.toISOString())).toBe(date.getTime());
      }),
      { seed: 1 },
    );
  });
});

describe('durationMs', () => {
  test.each([
    ['PT1H30M', 5_400_000],
    ['P1DT12H', 129_600_000],
    ['P2W', 1_209_600_000],
    ['P1Y', 31_536_000_000],
    ['P1M', 2_592_000_000],
    ['PT0.5S', 500],
    ['-PT1M', -60_000],
  ])('of %s is %d', (iso, ms) => expect(durationMs(iso)).toBe(ms));
});
