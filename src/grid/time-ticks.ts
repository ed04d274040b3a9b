import { spanParts } from '../layout/span-parts.js';
import type { Context } from '../content/context.js';
import type { TimeScale } from './time-scale.js';

/** How the times of a journey are to be read: as dates, as times of any day, or as counted from the beginning. */
export type Clock = 'date' | 'time-of-day' | 'relative';

/** A point in time that is named on an axis. */
export interface Tick {
  readonly ms: number;
  readonly name: string;
}

/** A scale, and the clock by which it is read. */
export interface ReadScale {
  readonly scale: TimeScale;
  readonly clock: Clock;
  /** How far that clock is ahead of the scale, in milliseconds. */
  readonly aheadMs: number;
}

/** Least distance in px between two ticks, and the most that the name of one may take. */
export const tickRoom = 88;

const secondMs = 1000;
const dayMs = 86_400 * secondMs;
const steps = [1, 5, 10, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200]
  .map((seconds) => seconds * secondMs)
  .concat([1, 2, 7, 14].map((days) => days * dayMs));
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The round points in time of each stretch of a scale, with their names; its beginning where it has none. */
export function ticksOf({ scale, clock, aheadMs }: ReadScale, { frame: { words } }: Context): Tick[] {
  const isLong = (scale.pieces.at(-1)?.endMs ?? 0) - (scale.pieces[0]?.startMs ?? 0) >= dayMs;
  return scale.pieces.flatMap(({ size, ...piece }) => {
    const [startMs, endMs] = [piece.startMs + aheadMs, piece.endMs + aheadMs];
    const leastMs = size > 0 ? ((endMs - startMs) / size) * tickRoom : 0;
    const step = steps.find((candidate) => candidate >= leastMs);
    const months = step === undefined ? (monthSteps.find((count) => monthsMs(count) >= leastMs) ?? 1200) : 0;
    const found =
      step === undefined
        ? clock === 'date'
          ? calendarTimes(startMs, endMs, months)
          : evenTimes(startMs, endMs, monthsMs(months))
        : evenTimes(startMs, endMs, step, clock === 'date' && step % (7 * dayMs) === 0 ? mondayMs : 0);
    const letters = found.length === 0 || months === 0 ? 10 : months % 12 === 0 ? 4 : 7;
    return (found.length > 0 ? found : [startMs]).map((ms, index) => ({
      ms: ms - aheadMs,
      name: name(ms, index, letters),
    }));
  });

  function name(ms: number, index: number, letters: number): string {
    if (clock === 'relative') return ms === 0 ? '0' : words.duration(spanParts(ms));
    const iso = new Date(ms).toISOString().slice(0, 19);
    const isMidnight = ms % dayMs === 0;
    if (clock === 'time-of-day' || (!isMidnight && !(isLong && index === 0))) return words.date(iso.slice(11));
    return words.date(isMidnight ? iso.slice(0, letters) : iso);
  }
}

// The first Monday that the clock of computers knows.
const mondayMs = 4 * dayMs;

function monthsMs(months: number): number {
  return (months % 12 === 0 ? (months / 12) * 365 : months * 30) * dayMs;
}

function evenTimes(startMs: number, endMs: number, step: number, from = 0): number[] {
  const first = Math.ceil((startMs - from) / step) * step + from;
  const count = Math.min(200, Math.floor((endMs - first) / step) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step);
}

// Months and years are not equally long: they are counted as the calendar does.
function calendarTimes(startMs: number, endMs: number, step: number): number[] {
  const start = new Date(startMs);
  const begin = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step);
  const times: number[] = [];
  for (let ms = -Infinity, count = 0; ms <= endMs && count < 200; count += 1) {
    ms = new Date(0).setUTCFullYear(0, (begin + count) * step, 1);
    if (ms >= startMs && ms <= endMs) times.push(ms);
  }
  return times;
}
