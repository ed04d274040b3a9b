import type { Point } from '../layout/box.js';
import type { PathCommand } from '../scene/path-command.js';
import { curvePath, polyline } from '../scene/path.js';

/** How many straight pieces stand for the way from one point to the next. */
const pieces = 16;

/** A stretch between two curves over which one of them stays on the same side of the other. */
export interface SignedArea {
  /** Whether the second curve is above the first. */
  readonly side: 'above' | 'below';
  readonly commands: readonly PathCommand[];
  /** Where it is widest: the two points there. */
  readonly widest: readonly [Point, Point];
}

/** The area between a curve through `upper` and one through `lower`: what lies between the two, closed. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): PathCommand[] {
  return polyline([...sampled(upper), ...sampled(lower).reverse()], true);
}

/**
 * The areas between two curves over the stretch that both cross, cut exactly where the curves do.
 *
 * Their points need not be at the same points of time: what is held against each other are the curves as they are drawn.
 */
export function signedAreas(first: readonly Point[], second: readonly Point[]): SignedArea[] {
  const pairs = held(sampled(first), sampled(second));
  const areas: { side: SignedArea['side']; pairs: [Point, Point][] }[] = [];
  let open: (typeof areas)[number] | undefined;
  const add = (from: Point, to: Point): void => {
    const difference = to.y - from.y;
    const side = difference > 0 ? 'above' : 'below';
    if (open && (difference === 0 || side === open.side)) open.pairs.push([from, to]);
    else if (difference !== 0 || !open) {
      const before = open?.pairs.at(-1);
      open = { side, pairs: before ? [before] : [] };
      open.pairs.push([from, to]);
      areas.push(open);
    }
  };
  for (const [from, to] of pairs) {
    const before = open?.pairs.at(-1);
    if (before) {
      const crossing = meeting(before, [from, to]);
      if (crossing) add(crossing, crossing);
    }
    add(from, to);
  }
  return areas
    .map(({ side, pairs }) => ({ side, commands: outline(pairs), widest: widestOf(pairs) }))
    .filter(({ widest: [from, to] }) => Math.abs(to.y - from.y) > 0.5);
}

function outline(pairs: readonly (readonly [Point, Point])[]): PathCommand[] {
  return polyline([...pairs.map(([from]) => from), ...pairs.map(([, to]) => to).reverse()], true);
}

function widestOf(pairs: readonly (readonly [Point, Point])[]): readonly [Point, Point] {
  const first =
    pairs[0] ??
    ([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ] as const);
  const width = ([from, to]: readonly [Point, Point]): number => Math.abs(to.y - from.y);
  return pairs.reduce<readonly [Point, Point]>((best, pair) => (width(pair) > width(best) + 0.01 ? pair : best), first);
}

// Where two straight pieces over the same stretch cross, if they do.
function meeting([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): Point | undefined {
  const [start, end] = [b.y - a.y, d.y - c.y];
  if (start * end >= 0) return undefined;
  const t = start / (start - end);
  return { x: a.x + (c.x - a.x) * t, y: a.y + (c.y - a.y) * t };
}

// Two lines of straight pieces, point against point at every place along the way where either has one.
function held(first: readonly Point[], second: readonly Point[]): [Point, Point][] {
  const start = Math.max(first[0]?.x ?? Infinity, second[0]?.x ?? Infinity);
  const end = Math.min(first.at(-1)?.x ?? -Infinity, second.at(-1)?.x ?? -Infinity);
  const places = [...first, ...second].map((point) => point.x).filter((place) => place >= start && place <= end);
  const apart = [...places]
    .sort((a, b) => a - b)
    .filter((place, index, all) => place - (all[index - 1] ?? -1e9) > 1e-6);
  const [a, b] = [first, second].map((line) => walker(line));
  return a && b ? apart.map((place): [Point, Point] => [a(place), b(place)]) : [];
}

// Where a line is at each of a row of places, each farther along than the one before.
function walker(line: readonly Point[]): (place: number) => Point {
  let index = 0;
  return (place) => {
    while (index < line.length - 2 && (line[index + 1]?.x ?? Infinity) < place) index += 1;
    const [from, to] = [line[index] ?? { x: 0, y: 0 }, line[index + 1] ?? line[index] ?? { x: 0, y: 0 }];
    const length = to.x - from.x;
    return between(from, to, length > 0 ? Math.min(1, Math.max(0, (place - from.x) / length)) : 0);
  };
}

function sampled(points: readonly Point[]): Point[] {
  const samples: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const command of curvePath(points)) {
    if (command[0] === 'Z') continue;
    const to: Point = command[0] === 'C' ? { x: command[5], y: command[6] } : { x: command[1], y: command[2] };
    if (command[0] === 'M') samples.push(to);
    else {
      const a = command[0] === 'C' ? { x: command[1], y: command[2] } : between(at, to, 1 / 3);
      const b = command[0] === 'C' ? { x: command[3], y: command[4] } : between(at, to, 2 / 3);
      for (let piece = 1; piece <= pieces; piece += 1) samples.push(cubicAt([at, a, b, to], piece / pieces));
    }
    at = to;
  }
  return samples;
}

function cubicAt([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const mix = (axis: 'x' | 'y'): number =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
  return { x: mix('x'), y: mix('y') };
}

function between(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}
