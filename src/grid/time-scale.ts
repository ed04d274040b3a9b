import type { Step } from '../model/journey.js';
import { timeSpan } from '../model/time-span.js';

/** When a step happens, in milliseconds on the journey's own clock; `known` is false where the document does not say. */
export interface StepTime {
  readonly startMs: number;
  readonly endMs: number;
  readonly known: boolean;
}

/** A stretch of time as a stretch of px. Between two stretches that do not touch, time is cut out. */
export interface TimePiece {
  readonly startMs: number;
  readonly endMs: number;
  readonly start: number;
  readonly size: number;
}

/** A map from time to px: straight within each piece. */
export interface TimeScale {
  readonly pieces: readonly TimePiece[];
  readonly size: number;
  readonly at: (ms: number) => number;
}

/** Width in px of the mark of a pause that is cut out. */
export const breakWidth = 56;

// A hundred years: longer steps are slips of the pen, and calendars end somewhere.
const longestMs = 100 * 365 * 86_400_000;

/** The time of every step; one that says nothing follows on the step before it. `undefined` when fewer than two are known. */
export function stepTimes(steps: readonly Step[]): StepTime[] | undefined {
  const known = steps.map(({ time }) => {
    const span = timeSpan(time);
    return span && { startMs: span.startMs, endMs: Math.min(span.endMs, span.startMs + longestMs) };
  });
  const firstKnown = known.find((time) => time !== undefined);
  if (!firstKnown || known.filter(Boolean).length < 2) return undefined;
  let lastMs = firstKnown.startMs;
  return known.map((time) => {
    if (time) {
      lastMs = time.endMs;
      return { ...time, known: true };
    }
    return { startMs: lastMs, endMs: lastMs, known: false };
  });
}

/** A straight scale over `width` px, or a broken one with pauses far longer than usual cut out. */
export function timeScale(times: readonly StepTime[], width: number, broken: boolean): TimeScale {
  const busy = busySpans(times);
  const spans = broken ? joinedSpans(busy) : joinedSpans(busy, Infinity);
  const total = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const room = Math.max(1, width - (spans.length - 1) * breakWidth);
  let start = 0;
  const pieces = spans.map(([startMs, endMs]): TimePiece => {
    const size = total > 0 ? ((endMs - startMs) / total) * room : room / spans.length;
    const piece = { startMs, endMs, start, size };
    start += size + breakWidth;
    return piece;
  });
  return { pieces, size: Math.max(0, start - breakWidth), at: (ms) => positionIn(pieces, ms) };
}

function positionIn(pieces: readonly TimePiece[], ms: number): number {
  const piece = pieces.findLast(({ startMs }) => startMs <= ms) ?? pieces[0];
  if (!piece) return 0;
  const length = piece.endMs - piece.startMs;
  const share = length > 0 ? Math.min(1, Math.max(0, (ms - piece.startMs) / length)) : 0;
  return piece.start + share * piece.size;
}

/** The times in which something happens, in order, overlapping ones joined. */
function busySpans(times: readonly StepTime[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const { startMs, endMs } of [...times].sort((a, b) => a.startMs - b.startMs)) {
    const open = spans.at(-1);
    if (open && startMs <= open[1]) open[1] = Math.max(open[1], endMs);
    else spans.push([startMs, endMs]);
  }
  return spans;
}

// A pause is cut out when it is over four times the usual one and over a tenth of the whole.
function joinedSpans(busy: readonly (readonly [number, number])[], least = 0): [number, number][] {
  const pauses = busy.slice(1).map(([from], index) => from - (busy[index]?.[1] ?? from));
  // The middle one of all but the longest, which must not vouch for itself; an only pause is held against the time in use.
  const others = [...pauses].sort((a, b) => a - b).slice(0, -1);
  const inUse = busy.reduce((sum, [from, to]) => sum + to - from, 0);
  const usual = others[Math.floor((others.length - 1) / 2)] ?? (inUse || Infinity);
  const whole = (busy.at(-1)?.[1] ?? 0) - (busy[0]?.[0] ?? 0);
  const longest = Math.max(least, usual * 4, whole / 10);
  const spans: [number, number][] = [];
  for (const [from, to] of busy) {
    const open = spans.at(-1);
    if (open && from - open[1] <= longest) open[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}
