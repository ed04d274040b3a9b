import type { Point } from '../../layout/box.js';
import { diamondRadius } from './node-shape.js';
import type { PlacedNode } from './placed-flow.js';

/** How near to the corner of a card a line may end. */
const inset = 12;
const hair = 0.02;

/** The way of a line, from the edge of what it leaves to the edge of what it leads to, not only to those of the nodes. */
export function attachLine(
  points: readonly Point[],
  from: PlacedNode | undefined,
  to: PlacedNode | undefined,
  down: boolean,
): Point[] {
  if (!from || !to || points.length < 2) return [...points];
  const moved = points.length === 2 ? throughCircle(points, [from, to], down) : atBody(points, to, from === to, down);
  const [first, second] = [moved[0], moved[1]];
  const [before, last] = [moved.at(-2), moved.at(-1)];
  if (!first || !second || !before || !last) return moved;
  const start = anchor(first, second, from, down);
  const end = anchor(last, before, to, down);
  return straightened([start, ...moved.slice(1, -1), end]);
}

// What runs straight from one lane to another meets the circle of an echo in its middle.
function throughCircle(points: readonly Point[], ends: readonly PlacedNode[], down: boolean): Point[] {
  const circle = ends.find(({ shape }) => shape.round);
  if (!circle || !isAcross(points, down)) return [...points];
  const { at, shape } = circle;
  const middle = { x: at.x + shape.body.x + shape.body.width / 2, y: at.y + shape.body.y + shape.body.height / 2 };
  return points.map((point) => (down ? { ...point, y: middle.y } : { ...point, x: middle.x }));
}

// Sums of the same lengths may differ by less than a hair: then a leg would not count as straight.
function straightened(points: readonly Point[]): Point[] {
  const straight: Point[] = [];
  for (const { x, y } of points) {
    const before = straight.at(-1);
    if (!before) straight.push({ x, y });
    else
      straight.push({
        x: near(x, before.x) ? before.x : x,
        y: near(y, before.y) ? before.y : y,
      });
  }
  return straight;
}

// What comes from across ends at the card, not beside its diamond, and keeps clear of chips that hang from it.
function atBody(points: readonly Point[], { node, shape, at }: PlacedNode, isSelf: boolean, down: boolean): Point[] {
  if (!isAcross(points.slice(-2), down)) return [...points];
  const { body, gates, round } = shape;
  const end = points.at(-1);
  const along = end && (down ? end.y : end.x);
  if (along === undefined || round) return [...points];
  const hangs = !down && gates.length > 0;
  const free = node.kind === 'step' && node.oneBack ? 20 : 36;
  const low = down ? at.y + body.y + inset : at.x + (hangs ? body.width - free : inset);
  const high = down ? at.y + body.y + body.height - inset : at.x + body.width - (hangs ? free - 6 : inset);
  const spot = along > high ? high : along >= low ? along : isSelf ? high : low;
  return points.map((point, index) => {
    if (index < points.length - 2) return point;
    return down ? { ...point, y: spot } : { ...point, x: spot };
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < hair;
}

function isAcross(leg: readonly Point[], down: boolean): boolean {
  const [a, b] = leg;
  return a !== undefined && b !== undefined && (down ? near(a.y, b.y) && a.x !== b.x : near(a.x, b.x) && a.y !== b.y);
}

/** Where a line meets a node that comes from `next`: at the node's own end or start, or straight across at the edge of its body. */
function anchor(point: Point, next: Point, { shape, at }: PlacedNode, down: boolean): Point {
  const { body, round, start, end, diamond } = shape;
  const local = { x: point.x - at.x, y: point.y - at.y };
  if (!isAcross([point, next], down)) {
    const middle = down ? body.y + body.height / 2 : body.x + body.width / 2;
    const port = (down ? local.y : local.x) > middle ? end : start;
    return { x: at.x + port.x, y: at.y + port.y };
  }
  const along = down ? local.y : local.x;
  const [low, high] = down ? [body.x, body.x + body.width] : [body.y, body.y + body.height];
  const other = down ? next.x - at.x : next.y - at.y;
  const isBefore = other < (low + high) / 2;
  let edge = isBefore ? low : high;
  const tip = diamond && (down ? diamond.y : diamond.x);
  if (round)
    edge = circleEdge(
      along - (down ? start.y + body.height / 2 : start.x + body.width / 2),
      (low + high) / 2,
      (high - low) / 2,
      isBefore,
    );
  else if (diamond && tip !== undefined && Math.abs(along - tip) <= diamondRadius) {
    const reach = diamondRadius - Math.abs(along - tip);
    edge = (down ? diamond.x : diamond.y) + (isBefore ? -reach : reach);
  }
  return down ? { x: at.x + edge, y: point.y } : { x: point.x, y: at.y + edge };
}

function circleEdge(aside: number, middle: number, radius: number, isBefore: boolean): number {
  const reach = Math.sqrt(Math.max(0, radius * radius - aside * aside));
  return middle + (isBefore ? -reach : reach);
}
