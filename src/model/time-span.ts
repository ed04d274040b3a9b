import { clockParts, dateParts, durationMs, timeMs } from './iso-time.js';
import type { TimeDocument } from './schema-step.js';

/** From when to when something happens, in milliseconds; what has no length starts and ends at once. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

const dayMs = 86_400_000;

/**
 * The span that the time of a step names; `undefined` where it says no start.
 *
 * A date without a time of day names the whole day, a month or a year the whole of it, as start and as end. An end that is
 * only a time of day is of the day of the start, or of the next where that would be too early.
 *
 * ```ts
 * timeSpan({ start: '2025-05-14', end: '2025-05-16' }); // three days
 * ```
 */
export function timeSpan(time: TimeDocument | undefined): TimeSpan | undefined {
  const startMs = time?.start === undefined ? undefined : timeMs(time.start);
  if (time?.start === undefined || startMs === undefined) return undefined;
  const given = time.end === undefined ? undefined : endAfter(time.start, time.end, time.clock);
  const length = time.duration === undefined ? undefined : durationMs(time.duration);
  return { startMs, endMs: given ?? (length === undefined ? lastMs(time.start, startMs) : startMs + length) };
}

/** How long a step takes in milliseconds: its duration, else from its start to its end; `undefined` where nobody says. */
export function lengthMs(time: TimeDocument | undefined): number | undefined {
  if (time?.duration !== undefined) return durationMs(time.duration);
  const span = timeSpan(time);
  const isLong = span && (time?.end !== undefined || span.endMs > span.startMs);
  return isLong ? span.endMs - span.startMs : undefined;
}

/** When something ends that began at `start`; `undefined` when it cannot end then: before it began, or by another sort of time. */
export function endAfter(start: string, end: string, clock?: TimeDocument['clock']): number | undefined {
  const [startMs, writtenMs] = [timeMs(start), timeMs(end)];
  if (startMs === undefined || writtenMs === undefined) return undefined;
  const isOfDay = clockParts.test(end);
  const isDated = dateParts.test(start);
  if (isDated ? durationMs(end) !== undefined : sortOf(start) !== sortOf(end)) return undefined;
  const endMs = isOfDay && isDated ? midnightMs(startMs) + writtenMs : lastMs(end, writtenMs);
  // A day in the life may run past midnight.
  const mayPass = isOfDay || clock === 'time-of-day';
  const lateMs = endMs < startMs && mayPass ? endMs + dayMs : endMs;
  // A whole day that ends when something begins was over before it.
  const isWhole = endMs > writtenMs && !isOfDay;
  return lateMs > startMs || (lateMs === startMs && !isWhole) ? lateMs : undefined;
}

function sortOf(iso: string): 'date' | 'clock' | 'span' {
  if (dateParts.test(iso)) return 'date';
  return clockParts.test(iso) ? 'clock' : 'span';
}

function midnightMs(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}

/** Where a written time ends: a day, a month or a year at the beginning of the next, all else at once. */
function lastMs(iso: string, startMs: number): number {
  const [, year, month, day, clock] = dateParts.exec(iso) ?? [];
  if (year === undefined || clock !== undefined) return startMs;
  const date = new Date(startMs);
  if (day !== undefined) return startMs + dayMs;
  if (month !== undefined) return date.setUTCMonth(date.getUTCMonth() + 1);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}
