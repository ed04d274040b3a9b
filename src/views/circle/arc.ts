import type { Point } from '../../layout/box.js';
import { angleOf, polar, type Arc, type PolarPoint } from './polar.js';
import type { PathCommand } from '../../scene/path-command.js';
import { curvePath, polyline } from '../../scene/path.js';
import { zonesOf } from '../../curve/zones.js';

/** A stretch of a ring between two radii. */
export interface RingSector extends Arc {
  readonly inner: number;
  readonly outer: number;
}

/** A part of a circle as cubic curves; counter-clockwise where the arc ends before it starts. */
export function arcPath(centre: Point, radius: number, { from, to }: Arc): PathCommand[] {
  const start = polar(centre, { angle: from, radius });
  return [['M', start.x, start.y], ...arcCurves(centre, radius, from, to)];
}

/** A stretch of a ring, its straight ends `pad` px inside its arc, so that neighbours leave an even gap. */
export function sectorPath(centre: Point, sector: RingSector, pad = 0): PathCommand[] {
  const { inner, outer, from, to } = sector;
  const shift = (radius: number): number => Math.min((to - from) * 0.4, (pad / Math.max(1, radius)) * (180 / Math.PI));
  const first = polar(centre, { angle: from + shift(outer), radius: outer });
  const turn = polar(centre, { angle: to - shift(inner), radius: inner });
  return [
    ['M', first.x, first.y],
    ...arcCurves(centre, outer, from + shift(outer), to - shift(outer)),
    ['L', turn.x, turn.y],
    ...arcCurves(centre, inner, to - shift(inner), from + shift(inner)),
    ['Z'],
  ];
}

const pitch = 8;

/** Slanted lines that fill a stretch of a ring, as `hatch` fills a box. */
export function sectorHatch(centre: Point, { inner, outer, from, to }: RingSector): PathCommand[] {
  const commands: PathCommand[] = [];
  const sides = [from, to].map((angle) => polar({ x: 0, y: 0 }, { angle, radius: 1 }));
  // Each line has one sum of x and y, counted from the centre, and is cut where it meets an edge.
  const most = Math.floor((outer * Math.SQRT2) / pitch);
  for (let index = -most; index <= most; index += 1) {
    const sum = index * pitch;
    const at = (reach: number): Point => ({ x: sum / 2 + reach, y: sum / 2 - reach });
    const cuts = [
      ...[inner, outer].flatMap((radius) => {
        const half = Math.sqrt(Math.max(0, radius ** 2 / 2 - (sum / 2) ** 2));
        return [-half, half];
      }),
      ...sides.map(({ x, y }) => (sum * (x - y)) / (2 * (x + y || 1e-9))),
    ].sort((a, b) => a - b);
    cuts.slice(1).forEach((end, place) => {
      const start = cuts[place] ?? end;
      const middle = at((start + end) / 2);
      const radius = Math.hypot(middle.x, middle.y);
      const turned = (((angleOf({ x: 0, y: 0 }, middle) - from) % 360) + 360) % 360;
      if (end - start < 1.5 || radius < inner || radius > outer || turned > to - from) return;
      const [a, b] = [at(start), at(end)];
      commands.push(['M', centre.x + a.x, centre.y + a.y], ['L', centre.x + b.x, centre.y + b.y]);
    });
  }
  return commands;
}

/** A piece of a radial curve on one side of the neutral circle. */
export interface RadialZone {
  /** Whether it lies nearer to the centre than the circle. */
  readonly inside: boolean;
  readonly line: readonly PathCommand[];
  /** The area between the line and the circle. */
  readonly area: readonly PathCommand[];
}

/**
 * A smooth line through points around a centre that never leaves the radii of the two points it joins.
 *
 * Radius is interpolated over the angle as `curvePath` does it over x, then turned into pieces of at most 3 degrees, so
 * that what holds for the curve along a line holds around a circle.
 */
export function radialLine(centre: Point, points: readonly PolarPoint[]): PathCommand[] {
  return polyline(flattened(unrolled(points)).map((point) => polar(centre, point)));
}

/** The same line in pieces, cut exactly where it crosses the circle of radius `neutral`. */
export function radialZones(centre: Point, points: readonly PolarPoint[], neutral: number): RadialZone[] {
  return zonesOf(unrolled(points), neutral, 'x').map(({ side, commands }) => {
    const line = flattened(commands);
    const base = [...line].reverse().map(({ angle }): PolarPoint => ({ angle, radius: neutral }));
    return {
      inside: side === 'before',
      line: polyline(line.map((point) => polar(centre, point))),
      area: polyline(
        [...line, ...base].map((point) => polar(centre, point)),
        true,
      ),
    };
  });
}

const finest = 3;

/** The line over a straight axis: angle to the right, radius down. */
function unrolled(points: readonly PolarPoint[]): PathCommand[] {
  return curvePath(points.map(({ angle, radius }) => ({ x: angle, y: radius })));
}

function flattened(commands: readonly PathCommand[]): PolarPoint[] {
  const points: PolarPoint[] = [];
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    const before = points.at(-1);
    if (command[0] !== 'C' || !before) {
      const to = { angle: Number(command[1]), radius: Number(command[2]) };
      if (before) points.push(...between(before, to));
      points.push(to);
      continue;
    }
    const [, ax, ay, bx, by, x, y] = command;
    const count = Math.max(1, Math.ceil((x - before.angle) / finest));
    for (let index = 1; index <= count; index += 1) {
      const t = index / count;
      points.push({ angle: cubic(before.angle, ax, bx, x, t), radius: cubic(before.radius, ay, by, y, t) });
    }
  }
  return points;
}

function between(from: PolarPoint, to: PolarPoint): PolarPoint[] {
  const count = Math.max(1, Math.ceil((to.angle - from.angle) / finest));
  return Array.from({ length: count - 1 }, (_, index) => {
    const t = (index + 1) / count;
    return { angle: from.angle + (to.angle - from.angle) * t, radius: from.radius + (to.radius - from.radius) * t };
  });
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

function arcCurves(centre: Point, radius: number, from: number, to: number): PathCommand[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / 45));
  const step = (to - from) / count;
  // The control points of a cubic that meets the circle at both ends and in the middle.
  const reach = (4 / 3) * Math.tan((step * Math.PI) / 720) * radius;
  return Array.from({ length: count }, (_, index): PathCommand => {
    const [start, end] = [from + index * step, from + (index + 1) * step];
    const [a, b] = [polar(centre, { angle: start, radius }), polar(centre, { angle: end, radius })];
    const [out, back] = [tangent(start), tangent(end)];
    return ['C', a.x + out.x * reach, a.y + out.y * reach, b.x - back.x * reach, b.y - back.y * reach, b.x, b.y];
  });
}

function tangent(angle: number): Point {
  return polar({ x: 0, y: 0 }, { angle: angle + 90, radius: 1 });
}
