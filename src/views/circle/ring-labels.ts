import type { Point } from '../../layout/box.js';
import { angleOf, polar } from './polar.js';
import { spreadLabels, type Wish } from '../../layout/spread-labels.js';

/** A label that belongs to an angle of a ring. */
export interface RingLabelWish {
  /** Degrees from 12 o'clock, clockwise, from 0 up to 360. */
  readonly angle: number;
  /** Distance from the centre at which its leader starts. */
  readonly from: number;
  readonly width: number;
  readonly height: number;
  /** From its top edge down to where its leader meets it. */
  readonly hook: number;
}

/** The room around a ring for its labels. */
export interface RingLabelRoom {
  /** Beyond this distance from the centre leaders may bend. */
  readonly inner: number;
  /** No label comes nearer to the centre than this. */
  readonly outer: number;
  /** Least distance between two labels. */
  readonly gap: number;
}

/** A label in its place. */
export interface PlacedRingLabel {
  /** Top left corner. */
  readonly at: Point;
  /** Whether it stands on the half where the clock has 1 to 6, so that its text starts at the ring. */
  readonly after: boolean;
  /** The line from the ring to the label. */
  readonly leader: readonly Point[];
}

/** Between the ellipse and a label; a little less than half of it stays free before the words. */
const tail = 10;
const beforeWords = 5;
const leastOffset = 10;

/** How far above and below the centre leaders end: at the ring's own reach, or as far as the fuller side needs. */
export function labelReach(wishes: readonly RingLabelWish[], { outer, gap }: RingLabelRoom): number {
  const needs = sides(wishes).map((side) => side.reduce((sum, index) => sum + (wishes[index]?.height ?? 0) + gap, gap));
  return Math.max(outer, ...needs.map((need) => need / 2));
}

/**
 * Labels around a ring, so that none meets another and no leader crosses another or a label.
 *
 * Labels stand outside an ellipse around the ring, in the order of their angles. Leaders stay inside it; each moves
 * steadily outwards while it turns, so two that start in order stay in order.
 */
export function placeRingLabels(
  wishes: readonly RingLabelWish[],
  centre: Point,
  room: RingLabelRoom,
): PlacedRingLabel[] {
  const ellipse: Ellipse = { centre, across: room.outer, down: labelReach(wishes, room) };
  const placed = new Map<number, PlacedRingLabel>();
  for (const side of sides(wishes)) {
    const labels = side.flatMap((index) => wishes[index] ?? []);
    // A label hangs on its first line: the rest of the lowest may stand beyond its leader.
    const last = labels.at(-1) ?? nothing;
    const most = centre.y + ellipse.down + last.height - 2 * last.hook;
    const middles = spreadLabels(inOrder(labels, ellipse), centre.y - ellipse.down, most, room.gap);
    const set = labels.map((wish, order) =>
      placeLabel(wish, (middles[order] ?? 0) - wish.height / 2, ellipse, room.inner),
    );
    straighten(set, labels, centre, room.inner);
    side.forEach((index, order) => {
      const label = set[order];
      if (label) placed.set(index, label);
    });
  }
  return wishes.flatMap((_, index) => placed.get(index) ?? []);
}

/** The indexes of the labels on either side, from top to bottom. */
function sides(wishes: readonly RingLabelWish[]): readonly [number[], number[]] {
  const indexes = wishes.map((_, index) => index);
  const angle = (index: number): number => wishes[index]?.angle ?? 0;
  const after = indexes.filter((index) => angle(index) < 180).sort((a, b) => angle(a) - angle(b) || a - b);
  const before = indexes.filter((index) => angle(index) >= 180).sort((a, b) => angle(b) - angle(a) || b - a);
  return [after, before];
}

// A high label wishes to stand lower than a flat one after it would: the order of angles goes before wishes.
function inOrder(labels: readonly RingLabelWish[], ellipse: Ellipse): Wish[] {
  let last = -Infinity;
  return labels.map(({ angle, height, hook }) => {
    last = Math.max(last, edgeAt(ellipse, angle).y + height / 2 - hook);
    return { at: last, size: height };
  });
}

interface Ellipse {
  readonly centre: Point;
  readonly across: number;
  readonly down: number;
}

function placeLabel(wish: RingLabelWish, top: number, ellipse: Ellipse, inner: number): PlacedRingLabel {
  const { centre } = ellipse;
  const after = wish.angle < 180;
  const sign = after ? 1 : -1;
  const hook = top + wish.hook;
  // The whole label stays outside, so what counts is its line nearest to the middle of the ring.
  const nearest = Math.min(Math.max(centre.y, top), top + wish.height);
  const offset = Math.max(leastOffset, halfWidth(ellipse, nearest)) + tail;
  const edge = { x: centre.x + sign * Math.max(1, halfWidth(ellipse, hook)), y: hook };
  const end = { x: centre.x + sign * (offset - beforeWords), y: hook };
  return {
    at: { x: after ? centre.x + offset : centre.x - offset - wish.width, y: top },
    after,
    leader: [...bend(wish, edge, ellipse, inner), end],
  };
}

/** How many neighbours on either side a straight leader could meet. */
const near = 6;

// A straight leader reads best. It may stand where it stays out of the ring and meets no leader near it; both its ends lie
// inside the ellipse, so it meets no label.
function straighten(set: PlacedRingLabel[], labels: readonly RingLabelWish[], centre: Point, inner: number): void {
  set.forEach((label, order) => {
    const [start, turn, end] = [label.leader[0], label.leader.at(-2), label.leader.at(-1)];
    if (!start || !turn || !end || (labels[order]?.from ?? 0) < inner) return;
    const others = set.slice(Math.max(0, order - near), order + near + 1).filter((other) => other !== label);
    const edge = { x: turn.x, y: end.y };
    // Never past the words and back to them: straight up or down where the edge lies on the other side of the start.
    const goesBack = (edge.x - start.x) * (end.x - start.x) < 0;
    for (const corner of goesBack ? [{ x: start.x, y: end.y }, edge] : [edge]) {
      const leader = [start, corner, end];
      if (distanceTo(centre, start, corner) < Math.hypot(start.x - centre.x, start.y - centre.y) - 0.5) continue;
      if (others.some((other) => meets(leader, other.leader))) continue;
      if (corner !== edge && set.some(({ at }, other) => isOver(at, labels[other], start, corner))) continue;
      set[order] = { ...label, leader };
      return;
    }
  });
}

/** Whether an upright stretch runs through a label or next to it. */
function isOver(at: Point, { width, height }: RingLabelWish = nothing, start: Point, corner: Point): boolean {
  const [top, bottom] = [Math.min(start.y, corner.y), Math.max(start.y, corner.y)];
  return at.x < start.x + 4 && at.x + width > start.x - 4 && at.y < bottom && at.y + height > top;
}

const nothing: RingLabelWish = { angle: 0, from: 0, width: 0, height: 0, hook: 0 };

/** The least distance of a point from a stretch. */
function distanceTo(from: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((from.x - a.x) * dx + (from.y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(a.x + t * dx - from.x, a.y + t * dy - from.y);
}

/** Whether two lines cross or come nearer than 4 px to each other at a corner. */
function meets(one: readonly Point[], other: readonly Point[]): boolean {
  return one.slice(1).some((b, index) => {
    const a = one[index] ?? b;
    return other.slice(1).some((d, place) => {
      const c = other[place] ?? d;
      if (crosses(a, b, c, d)) return true;
      return Math.min(distanceTo(a, c, d), distanceTo(b, c, d), distanceTo(c, a, b), distanceTo(d, a, b)) < 4;
    });
  });
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

// Outwards first, then round: the angle follows the distance by the same law for all leaders.
function bend({ angle, from }: RingLabelWish, edge: Point, ellipse: Ellipse, inner: number): Point[] {
  const { centre } = ellipse;
  const turned = angleOf(centre, edge);
  const start = polar(centre, { angle, radius: from });
  const points: Point[] = from < inner ? [start] : [];
  // Far round the ring many leaders lie side by side: short pieces keep to the curve, so that none cuts a corner of the next.
  const pieces = Math.max(10, Math.ceil(Math.abs(turned - angle)));
  for (let piece = 0; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    const at = angle + (turned - angle) * t * t * (3 - 2 * t);
    const begin = Math.max(from, inner);
    points.push(polar(centre, { angle: at, radius: begin + (edgeRadius(ellipse, at) - begin) * t }));
  }
  return points;
}

function edgeAt(ellipse: Ellipse, angle: number): Point {
  return polar(ellipse.centre, { angle, radius: edgeRadius(ellipse, angle) });
}

function edgeRadius({ across, down }: Ellipse, angle: number): number {
  const turn = (angle * Math.PI) / 180;
  return 1 / Math.hypot(Math.sin(turn) / across, Math.cos(turn) / down);
}

function halfWidth({ centre, across, down }: Ellipse, y: number): number {
  return across * Math.sqrt(Math.max(0, 1 - ((y - centre.y) / down) ** 2));
}
