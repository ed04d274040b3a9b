import type { DurationParts } from './words.js';

/** A date and a time of day as numbers, as far as an ISO 8601 text says them. */
export interface IsoParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Hours and minutes, as written. */
  readonly time?: string;
}

const dateTime = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d).*)?$/;
const clock = /^T?(\d\d:\d\d)/;
const span =
  /^-?P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The parts of a date, a point in time or a time of day, as written: no zone is applied. Empty for anything else. */
export function isoParts(iso: string): IsoParts {
  const [whole, year, month, day, time] = dateTime.exec(iso) ?? [];
  if (whole !== undefined) {
    return {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(time === undefined ? {} : { time }),
    };
  }
  const ofDay = clock.exec(iso)?.[1];
  return ofDay === undefined ? {} : { time: ofDay };
}

/** The parts of an ISO 8601 duration as written; `undefined` if it is none. */
export function durationParts(iso: string): DurationParts | undefined {
  const found = span.exec(iso);
  if (!found || !/\d/.test(iso)) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return { years, months, weeks, days, hours, minutes, seconds };
}
