import type { Point } from '../../layout/box.js';
import { angleOf, polar, type Arc } from './polar.js';
import type { PathCommand } from '../../scene/path-command.js';

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
