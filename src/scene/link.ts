import type { Point } from '../layout/box.js';
import type { PathCommand } from './path-command.js';

/** A line through `points` whose corners are rounded, as far as the shorter leg allows. */
export function roundedLine(points: readonly Point[], radius = 8): PathCommand[] {
  return bentLine(points, (corner, before, after) => {
    const room = Math.min(radius, length(before, corner) / 2, length(corner, after) / 2);
    return [room, room];
  });
}

/** How far before and behind a corner a line begins and ends to bend, in px. */
export type Bend = (
  corner: Point,
  before: Point,
  after: Point,
  index: number,
) => readonly [before: number, after: number];

/** A line through `points` that bends at each corner as `bend` says: wide and flat, or short and tight. */
export function bentLine(points: readonly Point[], bend: Bend): PathCommand[] {
  const [first, ...rest] = points;
  if (!first) return [];
  const commands: PathCommand[] = [['M', first.x, first.y]];
  rest.forEach((corner, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (!after) {
      commands.push(['L', corner.x, corner.y]);
      return;
    }
    const [near, far] = bend(corner, before, after, index + 1);
    const start = toward(corner, before, near);
    const end = toward(corner, after, far);
    // The control points lie where a quarter circle has them.
    const a = toward(corner, before, near * 0.4477);
    const b = toward(corner, after, far * 0.4477);
    commands.push(['L', start.x, start.y], ['C', a.x, a.y, b.x, b.y, end.x, end.y]);
  });
  return commands;
}

/** How long the head of each kind of arrow is, in px. */
export const headSize = {
  /** From step to step. */
  link: 6,
  /** On a line as wide as many take it. */
  wide: 8,
  /** Between the parts of a service. */
  service: 7,
  /** Back to an earlier step, or from the end to the beginning. */
  return: 7,
  /** In the gap of a ring, where nothing else stands. */
  ring: 9,
  /** The open head of a message. */
  message: 7,
} as const;

/** The head of an arrow that ends at `tip`, coming from `from`. */
export function arrowHead(from: Point, tip: Point, head: keyof typeof headSize): PathCommand[] {
  const size = headSize[head];
  const reach = length(from, tip) || 1;
  const ux = (tip.x - from.x) / reach;
  const uy = (tip.y - from.y) / reach;
  const half = size * 0.6;
  return [
    ['M', tip.x, tip.y],
    ['L', tip.x - ux * size - uy * half, tip.y - uy * size + ux * half],
    ['L', tip.x - ux * size + uy * half, tip.y - uy * size - ux * half],
    ['Z'],
  ];
}

/** An open head, as a message has it: two strokes that meet at `tip`. */
export function openHead(from: Point, tip: Point): PathCommand[] {
  const [point, left, right] = arrowHead(from, tip, 'message');
  if (!point || left?.[0] !== 'L' || right?.[0] !== 'L') return [];
  return [
    ['M', left[1], left[2]],
    ['L', tip.x, tip.y],
    ['L', right[1], right[2]],
  ];
}

function length(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function toward(from: Point, to: Point, distance: number): Point {
  const reach = length(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / reach) * distance, y: from.y + ((to.y - from.y) / reach) * distance };
}
