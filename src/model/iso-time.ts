/**
 * ISO 8601 as the document uses it, read without a clock or a time zone: a time without an offset counts as UTC, so order
 * and distance are the same everywhere.
 */

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const clock = String.raw`(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const offset = String.raw`(?:Z|[+-][01]\d:?[0-5]\d)?`;
const date = String.raw`${day}(?:T${clock}${offset})?`;
const amount = String.raw`\d+(?:\.\d+)?`;
const duration = String.raw`-?P(?:${amount}W|(?=\d|T\d)(?:${amount}Y)?(?:${amount}M)?(?:${amount}D)?(?:T(?=\d)(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?)`;

/** What each sort of time looks like, as the source of a regular expression. A `time` may be a date, a time of day or a span. */
export const timePatterns = {
  date: `^${date}$`,
  time: `^(?:${date}|T?${clock}${offset}|${duration})$`,
  duration: `^${duration}$`,
} as const;

const dateParts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/;
const clockParts = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:?\d\d)?$/;
const durationParts = new RegExp(
  `^(-?)P(?:(${amount})W)?(?:(${amount})Y)?(?:(${amount})M)?(?:(${amount})D)?(?:T(?:(${amount})H)?(?:(${amount})M)?(?:(${amount})S)?)?$`,
);
const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

/**
 * A point in time as milliseconds: since 1970 for a date, since midnight for a time of day, since the beginning for a span.
 *
 * `undefined` for anything else, and for days that no calendar has.
 */
export function timeMs(iso: string): number | undefined {
  const [, year, month = '01', dayOfMonth = '01', clockText] = dateParts.exec(iso) ?? [];
  if (year === undefined) return clockMs(iso) ?? durationMs(iso);
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth));
  if (midnight.getUTCMonth() !== Number(month) - 1 || midnight.getUTCDate() !== Number(dayOfMonth)) return undefined;
  const sinceMidnight = clockText === undefined ? 0 : clockMs(clockText);
  return sinceMidnight === undefined ? undefined : midnight.getTime() + sinceMidnight;
}

/** A span of time in milliseconds, a month counted as 30 days and a year as 365; `undefined` if it is none. */
export function durationMs(iso: string): number | undefined {
  const parts = durationParts.exec(iso);
  if (!parts || !/\d/.test(iso)) return undefined;
  const lengths = [7 * dayMs, 365 * dayMs, 30 * dayMs, dayMs, hourMs, minuteMs, 1000];
  const sum = lengths.reduce((ms, length, index) => ms + Number(parts[index + 2] ?? 0) * length, 0);
  return parts[1] === '-' ? -sum : sum;
}

function clockMs(text: string): number | undefined {
  const [, hours, minutes, seconds = '0', zone = 'Z'] = clockParts.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const local = Number(hours) * hourMs + Number(minutes) * minuteMs + Math.round(Number(seconds) * 1000);
  return local - offsetMs(zone);
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const ahead = Number(zone.slice(1, 3)) * hourMs + Number(zone.slice(-2)) * minuteMs;
  return zone.startsWith('-') ? -ahead : ahead;
}
