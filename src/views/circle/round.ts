import type { Projection } from '../../curve/projection.js';
import type { Point } from '../../layout/box.js';
import { noDataWithin } from '../../scene/no-data.js';
import type { PathCommand } from '../../scene/path-command.js';
import { arcPath, sectorHatch, sectorPath } from './arc.js';
import { degreesOf, polar, type Arc } from './polar.js';
import type { Radii } from './radii.js';

/** A curve around a centre: `x` of a spot is its angle, and the better it is, the farther out (rule 77). */
export function round(
  centre: Point,
  { moodInner: inner, moodOuter: outer }: Pick<Radii, 'moodInner' | 'moodOuter'>,
  sweep: Arc,
): Projection {
  const middle = (inner + outer) / 2;
  const point = ({ x, y }: Point): Point => polar(centre, { angle: x, radius: inner + y });
  return {
    box: { x: centre.x - outer, y: centre.y - outer, width: 2 * outer, height: 2 * outer },
    rise: outer - inner,
    floor: 0,
    unit: (middle * Math.PI) / 180,
    point,
    path: (commands) => bent(commands, point),
    level: (height) => arcPath(centre, inner + height, sweep),
    ground: (from, to) => {
      const inset = degreesOf(2, middle);
      const sector = { from: from + inset, to: to - inset, inner, outer };
      const strokes = sectorHatch(centre, sector);
      return { shapes: noDataWithin(sectorPath(centre, sector), strokes) };
    },
  };
}

/** A piece of a bent line spans at most so many degrees. */
const finest = 3;

// What is straight or smooth over the angle is bent piece by piece, so that a line never leaves the radii of its ends.
function bent(commands: readonly PathCommand[], point: (spot: Point) => Point): PathCommand[] {
  const path: PathCommand[] = [];
  let from: Point = { x: 0, y: 0 };
  const lineTo = (spot: Point): void => {
    const { x, y } = point(spot);
    path.push(['L', x, y]);
  };
  for (const command of commands) {
    if (command[0] === 'Z') {
      path.push(command);
      continue;
    }
    const to: Point = command[0] === 'C' ? { x: command[5], y: command[6] } : { x: command[1], y: command[2] };
    if (command[0] === 'M') {
      const { x, y } = point(to);
      path.push(['M', x, y]);
    } else {
      const count = Math.max(1, Math.ceil(Math.abs(to.x - from.x) / finest));
      for (let piece = 1; piece <= count; piece += 1) lineTo(spotOn(command, from, piece / count));
    }
    from = to;
  }
  return path;
}

function spotOn(command: Exclude<PathCommand, readonly ['Z']>, from: Point, t: number): Point {
  if (command[0] === 'C') {
    const [, ax, ay, bx, by, x, y] = command;
    return { x: cubic(from.x, ax, bx, x, t), y: cubic(from.y, ay, by, y, t) };
  }
  return { x: from.x + (command[1] - from.x) * t, y: from.y + (command[2] - from.y) * t };
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}
