import type { Point } from '../../layout/box.js';
import { bentLine, roundedLine, type Bend } from '../../scene/link.js';
import type { PathCommand } from '../../scene/path-command.js';
import type { PagedFlow, PagedLine } from './page-flow.js';

/** Draws the parts of a line that are seen, with corners as the links are asked for. */
export type LinePath = (parts: PagedLine['parts']) => PathCommand[];

/** How the lines of a flow bend: in tight corners, or in wide curves that keep to the gutters between cards and words. */
export function linePath({ blocked, down }: PagedFlow, links: 'orthogonal' | 'curved'): LinePath {
  const bend = links === 'curved' ? wideBend(blocked, down) : undefined;
  return (parts) =>
    parts.flatMap((part) => (bend ? bentLine(part, (...corner) => bend(part.length, corner)) : roundedLine(part)));
}

function wideBend(
  blocked: readonly (readonly [number, number])[],
  down: boolean,
): (count: number, corner: Parameters<Bend>) => readonly [number, number] {
  const reachOf = (corner: Point, other: Point, isEnd: boolean): number => {
    const [at, to] = down ? [corner.y, other.y] : [corner.x, other.x];
    const length = Math.abs(corner.x - other.x) + Math.abs(corner.y - other.y);
    const most = isEnd ? Math.max(length / 2, length - tight) : length / 2;
    return at === to ? most : Math.min(most, freeRoom(at, to > at, blocked));
  };
  return (count, [corner, before, after, index]) => {
    const near = reachOf(corner, before, index === 1);
    const far = reachOf(corner, after, index === count - 2);
    const least = Math.min(near, far);
    // Beside a card no wide curve fits: there corners are as tight as everywhere else.
    const most = least > tight ? widest * least : tight;
    return [Math.min(near, most), Math.min(far, most)];
  };
}

/** How far the corners of orthogonal links reach, in px. */
const tight = 8;
/** How many times as far a curve may reach on one side of its corner as on the other. */
const widest = 5;

// How far it is from a corner to the first card or word on one side of it; at least as far as a tight corner reaches.
function freeRoom(at: number, isAfter: boolean, blocked: readonly (readonly [number, number])[]): number {
  let [low, high] = [0, blocked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocked[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const before = blocked[low - 1]?.[1] ?? -Infinity;
  if (before >= at) return tight;
  return Math.max(tight, isAfter ? (blocked[low]?.[0] ?? Infinity) - at : at - before);
}
