/**
 * ISO 8601 as the document uses it, read without a clock or a time zone: a time without an offset counts as UTC, so order
 * and distance are the same everywhere.
 */

const day = String.raw`(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?`;
const clock = String.raw`((?:[01]\d|2[0-4]):[0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(Z|[+-][01]\d:?[0-5]\d)?`;
const date = `${day}(?:T${clock})?`;
const amount = String.raw`(\d+(?:\.\d+)?)`;
const duration = String.raw`(-?)P(?:${amount}W|(?=\d|T\d)(?:${amount}Y)?(?:${amount}M)?(?:${amount}D)?(?:T(?=\d)(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?)`;

/** What each sort of time looks like, as the source of a regular expression. A `time` may be a date, a time of day or a span. */
export const timePatterns = {
  date: `^${date}$`,
  time: `^(?:${date}|T?${clock}|${duration})$`,
  duration: `^${duration}$`,
} as const;

/** A date by its parts: year, month, day, clock (hours and minutes), seconds, zone. */
export const dateParts = new RegExp(timePatterns.date);
/** A time of day by its parts: clock (hours and minutes), seconds, zone. */
export const clockParts = new RegExp(`^T?${clock}$`);
/** A span by its parts: sign, weeks, years, months, days, hours, minutes, seconds. */
export const durationParts = new RegExp(timePatterns.duration);

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

/**
 * A point in time as milliseconds: since 1970 for a date, since midnight for a time of day, since the beginning for a span.
 *
 * `undefined` for anything else, and for days that no calendar has.
 */
export function timeMs(iso: string): number | undefined {
  const [, year, month = '01', dayOfMonth = '01', ...time] = dateParts.exec(iso) ?? [];
  if (year === undefined) {
    const ofDay = clockParts.exec(iso);
    return ofDay ? clockMs(ofDay.slice(1)) : durationMs(iso);
  }
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth));
  return midnight.getUTCDate() === Number(dayOfMonth) ? midnight.getTime() + clockMs(time) : undefined;
}

/** How far the clock by which a time is written is ahead of UTC, in milliseconds; 0 if it does not say. */
export function aheadMs(iso: string): number {
  return offsetMs(dateParts.exec(iso)?.[6] ?? clockParts.exec(iso)?.[3] ?? 'Z');
}

/** A span of time in milliseconds, a month counted as 30 days and a year as 365; `undefined` if it is none. */
export function durationMs(iso: string): number | undefined {
  const parts = durationParts.exec(iso);
  if (!parts) return undefined;
  const lengths = [7 * dayMs, 365 * dayMs, 30 * dayMs, dayMs, hourMs, minuteMs, 1000];
  const sum = lengths.reduce((ms, length, index) => ms + Number(parts[index + 2] ?? 0) * length, 0);
  return parts[1] === '-' ? -sum : sum;
}

/** `HH:MM`, seconds and zone, as far as they are there. */
function clockMs([clock = '00:00', seconds = '0', zone = 'Z']: readonly (string | undefined)[]): number {
  const [hours, minutes] = clock.split(':');
  return Number(hours) * hourMs + Number(minutes) * minuteMs + Math.round(Number(seconds) * 1000) - offsetMs(zone);
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const ahead = Number(zone.slice(1, 3)) * hourMs + Number(zone.slice(-2)) * minuteMs;
  return zone.startsWith('-') ? -ahead : ahead;
}
