import type { Box, Point } from '../../layout/box.js';
import { polar, type Arc } from './polar.js';

/** A stretch of a ring that a text should stand in, upright. */
export interface SectorRoom extends Arc {
  readonly centre: Point;
  readonly inner: number;
  readonly outer: number;
  /** Least distance in px from the edges. */
  readonly pad: number;
}

/** A thing of some size in its place. */
export interface FittedInSector<Thing> {
  readonly thing: Thing;
  readonly at: Point;
}

const tries = 7;
/** Where along its stretch a thing may stand, the middle first. */
const shares = [0.5, 0.36, 0.64, 0.24, 0.76] as const;

/**
 * The first of several things that stands wholly inside a stretch of a ring, in its middle if it can; `undefined` if none
 * does.
 *
 * Text stays horizontal, so what fits depends on the angle: broad things at the top and bottom, high ones at the sides.
 */
export function fitInSector<Thing extends { readonly width: number; readonly height: number }>(
  things: readonly Thing[],
  room: SectorRoom,
): FittedInSector<Thing> | undefined {
  for (const share of shares) {
    const angle = room.from + (room.to - room.from) * share;
    for (const thing of things) {
      const at = fitAt(thing, angle, room);
      if (at) return { thing, at };
    }
  }
  return undefined;
}

function fitAt(
  size: { readonly width: number; readonly height: number },
  angle: number,
  room: SectorRoom,
): Point | undefined {
  const { width, height } = size;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    // From the middle of the band outwards and inwards by turns: 0, 1, -1, 2, -2 …
    const swing = (attempt % 2 === 1 ? 1 : -1) * Math.ceil(attempt / 2);
    const radius = (room.inner + room.outer) / 2 + (swing * (room.outer - room.inner)) / 14;
    const middle = polar(room.centre, { angle, radius });
    const at = { x: middle.x - width / 2, y: middle.y - height / 2 };
    if (standsInside({ ...at, width, height }, room)) return at;
  }
  return undefined;
}

/** Whether a box lies inside a stretch of a ring. */
export function standsInside(box: Box, { centre, inner, outer, pad, from, to }: SectorRoom): boolean {
  const corners = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x, y: box.y + box.height },
    { x: box.x + box.width, y: box.y + box.height },
  ];
  const nearest = {
    x: Math.min(Math.max(centre.x, box.x), box.x + box.width),
    y: Math.min(Math.max(centre.y, box.y), box.y + box.height),
  };
  if (Math.hypot(nearest.x - centre.x, nearest.y - centre.y) < inner + pad) return false;
  if (corners.some(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) > outer - pad)) return false;
  if (to - from >= 360) return true;
  const middle = ((from + to) * Math.PI) / 360;
  const half = ((to - from) * Math.PI) / 360;
  // Seen from the middle line of the stretch: how far along it, and how far aside.
  return corners.every(({ x, y }) => {
    const along = (x - centre.x) * Math.sin(middle) - (y - centre.y) * Math.cos(middle);
    const aside = Math.abs((x - centre.x) * Math.cos(middle) + (y - centre.y) * Math.sin(middle));
    const distance = Math.hypot(along, aside);
    const angle = Math.atan2(aside, along);
    return angle < half && (half - angle > Math.PI / 2 || distance * Math.sin(half - angle) >= pad);
  });
}
