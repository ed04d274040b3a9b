import type { Point } from '../../layout/box.js';

/** A straight leg of a line, along one axis. */
export interface Leg {
  readonly line: number;
  /** Its place among the legs of its line. */
  readonly index: number;
  /** Where it stands on the other axis, and from where to where it runs on its own. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** A place where a leg passes under another line. */
export interface Crossing {
  readonly under: Leg;
  /** Where, on the axis of the leg that passes under. */
  readonly at: number;
  /** The line that passes over. */
  readonly over: number;
}

/** How near to a corner or an end nothing counts as a crossing: lines meet there. */
const near = 5;
const strip = 256;

/** Where lines cross: legs that run up and down pass under those that run from side to side. */
export function crossingsOf(lines: readonly (readonly Point[])[]): Crossing[] {
  const flat: Leg[] = [];
  const steep: Leg[] = [];
  lines.forEach((points, line) => {
    for (const [isFlat, leg] of legsOf(points, line)) (isFlat ? flat : steep).push(leg);
  });
  const strips = new Map<number, Leg[]>();
  for (const leg of flat) {
    for (let slot = Math.floor(leg.low / strip); slot <= Math.floor(leg.high / strip); slot += 1) {
      const legs = strips.get(slot);
      if (legs) legs.push(leg);
      else strips.set(slot, [leg]);
    }
  }
  return steep.flatMap((under) =>
    (strips.get(Math.floor(under.at / strip)) ?? [])
      .filter((over) => over.line !== under.line && isInside(under.at, over) && isInside(over.at, under))
      .map((over): Crossing => ({ under, at: over.at, over: over.line })),
  );
}

function legsOf(points: readonly Point[], line: number): (readonly [isFlat: boolean, leg: Leg])[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    if (from.y === to.y && from.x === to.x) return [];
    const isFlat = from.y === to.y;
    if (!isFlat && from.x !== to.x) return [];
    const [a, b, at] = isFlat ? [from.x, to.x, from.y] : [from.y, to.y, from.x];
    return [[isFlat, { line, index, at, low: Math.min(a, b), high: Math.max(a, b) }] as const];
  });
}

function isInside(at: number, { low, high }: Leg): boolean {
  return at > low + near && at < high - near;
}
