import type { Box, Point } from '../../layout/box.js';
import { crossingsOf } from './crossings.js';

/** What to cut out of lines. */
export interface Cuts {
  /** By line: boxes under which it passes unseen, its own words among them. */
  readonly boxes: readonly (readonly Box[])[];
  /** By line: how wide it is in px. */
  readonly widths: readonly number[];
}

/** The visible parts of lines: a small gap where one passes under another, none under words (rule 49). */
export function bridgeLines(lines: readonly (readonly Point[])[], { boxes, widths }: Cuts): Point[][][] {
  const gaps: Gap[][] = lines.map((points, line) => boxGaps(points, boxes[line] ?? []));
  for (const { under, at, over } of crossingsOf(lines)) {
    const half = (widths[over] ?? 0) / 2 + 3.5;
    gaps[under.line]?.push({ leg: under.index, low: at - half, high: at + half });
  }
  return lines.map((points, line) => partsOf(points, gaps[line] ?? []));
}

interface Gap {
  readonly leg: number;
  /** On the axis of the leg. */
  readonly low: number;
  readonly high: number;
}

function boxGaps(points: readonly Point[], boxes: readonly Box[]): Gap[] {
  return points.slice(1).flatMap((to, leg) => {
    const from = points[leg] ?? to;
    return boxes.flatMap((box): Gap[] => {
      const right = box.x + box.width;
      const bottom = box.y + box.height;
      if (from.y === to.y)
        return from.y > box.y && from.y < bottom && overlap(from.x, to.x, box.x, right)
          ? [{ leg, low: box.x, high: right }]
          : [];
      return from.x > box.x && from.x < right && overlap(from.y, to.y, box.y, bottom)
        ? [{ leg, low: box.y, high: bottom }]
        : [];
    });
  });
}

function overlap(a: number, b: number, low: number, high: number): boolean {
  return Math.max(a, b) > low && Math.min(a, b) < high;
}

// What is left of a line when its gaps are taken out, as lines of their own.
function partsOf(points: readonly Point[], gaps: readonly Gap[]): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = points[0] ? [points[0]] : [];
  const close = (): void => {
    if (part.length > 1 && lengthOf(part) > 1) parts.push(part);
  };
  points.slice(1).forEach((to, leg) => {
    const from = points[leg] ?? to;
    const flat = from.y === to.y;
    const [start, end] = flat ? [from.x, to.x] : [from.y, to.y];
    const sign = end < start ? -1 : 1;
    const spot = (along: number): Point => (flat ? { x: along, y: from.y } : { x: from.x, y: along });
    const own = gaps
      .filter((gap) => gap.leg === leg)
      .map(({ low, high }) => (sign > 0 ? ([low, high] as const) : ([high, low] as const)))
      .sort((a, b) => sign * (a[0] - b[0]));
    let reached = start;
    let isOpen = true;
    for (const [enter, leave] of own) {
      if (sign * (leave - reached) <= 0) continue;
      if (sign * (enter - reached) > 0) part.push(spot(enter));
      close();
      reached = sign * (leave - end) < 0 ? leave : end;
      part = [spot(reached)];
      isOpen = reached !== end;
    }
    if (isOpen || own.length === 0) part.push(to);
  });
  close();
  return parts;
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index];
    return before ? sum + Math.abs(x - before.x) + Math.abs(y - before.y) : sum;
  }, 0);
}
