import type { Box, Point } from '../src/layout/box.js';
import { boxAround } from '../src/layout/box.js';

/** A drawn flow, from whoever drew it. */
export interface DrawnFlow {
  readonly boxes: readonly Box[];
  readonly lines: readonly DrawnLine[];
}

/** The line of a link, with the nodes that it joins. */
export interface DrawnLine {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
}

/** What a drawn flow costs its reader. */
export interface FlowQuality {
  /** Where two lines cross, as their polylines do. */
  readonly crossings: number;
  /** Where lines of links without a common end touch or lie on each other. */
  readonly contacts: number;
  /** Lines that run through a node, counted once a node. */
  readonly through: number;
  readonly bends: number;
  readonly length: number;
  /** Of the box around all nodes and lines. */
  readonly area: number;
  readonly width: number;
  readonly height: number;
}

interface Piece {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
  readonly left: number;
  readonly right: number;
}

/** The figures of a drawn flow. */
export function flowQuality({ boxes, lines }: DrawnFlow): FlowQuality {
  const pieces = lines.flatMap(({ points }, line) =>
    points.slice(1).flatMap((b, index): Piece[] => {
      const a = points[index] ?? b;
      if (a.x === b.x && a.y === b.y) return [];
      return [{ line, a, b, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) }];
    }),
  );
  pieces.sort((one, other) => one.left - other.left);
  const page = boxAround([
    ...boxes,
    ...lines.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  ]);
  return {
    ...meetings(pieces, lines),
    through: runsThrough(pieces, boxes),
    bends: lines.reduce((sum, { points }) => sum + bendsOf(points), 0),
    length: pieces.reduce((sum, { a, b }) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0),
    area: page.width * page.height,
    width: page.width,
    height: page.height,
  };
}

function meetings(pieces: readonly Piece[], lines: readonly DrawnLine[]): { crossings: number; contacts: number } {
  let crossings = 0;
  let contacts = 0;
  pieces.forEach((one, index) => {
    for (let next = index + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (!other || other.left > one.right) break;
      if (one.line === other.line || apart(one, other)) continue;
      if (crossing(one, other)) crossings += 1;
      else if (touching(one, other) && !akin(lines[one.line], lines[other.line])) contacts += 1;
    }
  });
  return { crossings, contacts };
}

function apart(one: Piece, other: Piece): boolean {
  return (
    Math.max(one.a.y, one.b.y) < Math.min(other.a.y, other.b.y) - 1e-6 ||
    Math.max(other.a.y, other.b.y) < Math.min(one.a.y, one.b.y) - 1e-6
  );
}

// Each of the two has its ends on either side of the other.
function crossing({ a, b }: Piece, { a: c, b: d }: Piece): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function touching({ a, b }: Piece, { a: c, b: d }: Piece): boolean {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

function side(a: Point, b: Point, c: Point): number {
  const value = ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
  return Math.abs(value) < 1e-6 ? 0 : value;
}

function akin(one: DrawnLine | undefined, other: DrawnLine | undefined): boolean {
  return !one || !other || [one.from, one.to].some((end) => end === other.from || end === other.to);
}

function runsThrough(pieces: readonly Piece[], boxes: readonly Box[]): number {
  const sorted = boxes.map((box, index) => ({ box, index })).sort((one, other) => one.box.x - other.box.x);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const hits = new Set<number>();
  for (const piece of pieces) {
    for (let next = firstFrom(sorted, piece.left - widest); next < sorted.length; next += 1) {
      const { box, index } = sorted[next] ?? { box: { x: Infinity, y: 0, width: 0, height: 0 }, index: 0 };
      if (box.x > piece.right) break;
      if (enters(piece, box)) hits.add(piece.line * boxes.length + index);
    }
  }
  return hits.size;
}

function firstFrom(sorted: readonly { readonly box: Box }[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.box.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

// By more than half a pixel: an end that touches the edge of its own node does not count.
function enters({ a, b }: Piece, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [at, step, least, most] of [
    [a.x, b.x - a.x, x + 0.5, x + width - 0.5],
    [a.y, b.y - a.y, y + 0.5, y + height - 0.5],
  ] as const) {
    if (step === 0) {
      if (at <= least || at >= most) return false;
      continue;
    }
    const [one, other] = [(least - at) / step, (most - at) / step];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to;
}

function bendsOf(points: readonly Point[]): number {
  let bends = 0;
  for (let index = 1; index + 1 < points.length; index += 1) {
    const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
    if (a && b && c && side(a, b, c) !== 0) bends += 1;
  }
  return bends;
}
