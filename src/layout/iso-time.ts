import { clockParts, dateParts, durationParts as durationPattern } from '../model/iso-time.js';
import type { DurationParts } from './words/words.js';

/** A date and a time of day as numbers, as far as an ISO 8601 text says them. */
export interface IsoParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Hours and minutes as written, with whole seconds where they are not 0. */
  readonly time?: string;
}

/** The parts of a date, a point in time or a time of day, as written: no zone is applied. Empty for anything else. */
export function isoParts(iso: string): IsoParts {
  const [, year, month, day, ...ofDate] = dateParts.exec(iso) ?? [];
  const [clock, seconds = '0'] = year === undefined ? (clockParts.exec(iso) ?? []).slice(1) : ofDate;
  const time = clock && Number(seconds) >= 1 ? `${clock}:${seconds.slice(0, 2)}` : clock;
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(time !== undefined && { time }),
  };
}

/** The parts of an ISO 8601 duration as written; `undefined` if it is none. */
export function durationParts(iso: string): DurationParts | undefined {
  const [found, , ...amounts] = durationPattern.exec(iso) ?? [];
  if (found === undefined) return undefined;
  const [weeks, years, months, days, hours, minutes, seconds] = amounts.map((amount) => Number(amount ?? 0));
  return { years, months, weeks, days, hours, minutes, seconds };
}
