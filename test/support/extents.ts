import { boxAround, type Box, type Point } from '../../src/layout/box.js';
import { baselineOf, lineHeightOf } from '../../src/layout/text/wrap-text.js';
import type { Shape, TextShape } from '../../src/scene/mark.js';
import type { PathCommand } from '../../src/scene/path-command.js';

/** The line that a text stands in: as wide as it was measured, as high as its script needs. */
export function lineBox({ x, y, width, text, font }: TextShape): Box {
  const height = lineHeightOf(text, font);
  return { x, y: y - baselineOf(height, font), width, height };
}

/** The part of a line that letters fill: what must not be crossed or covered. */
export function inkBox({ x, y, width, font }: TextShape): Box {
  return { x, y: y - 0.8 * font.size, width, height: font.size };
}

// Every law asks for the same boxes; a shape never changes.
const known = new WeakMap<Shape, Box>();

/** All that a shape paints, its outline included. */
export function shapeBox(shape: Shape): Box {
  const box = known.get(shape) ?? paintedBox(shape);
  known.set(shape, box);
  return box;
}

function paintedBox(shape: Shape): Box {
  switch (shape.kind) {
    case 'text':
      return lineBox(shape);
    case 'circle':
      return grown(
        { x: shape.cx - shape.r, y: shape.cy - shape.r, width: 2 * shape.r, height: 2 * shape.r },
        outline(shape),
      );
    case 'path':
      return grown(pathBox(shape.commands), outline(shape));
    case 'icon':
      return { x: shape.x, y: shape.y, width: shape.size, height: shape.size };
    case 'rect':
      return grown(shape, outline(shape));
    default:
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
  }
}

/** A cubic curve by its four points. */
export type Cubic = readonly [Point, Point, Point, Point];

/** The pieces of a path as cubic curves; straight lines too. */
export function cubicsOf(commands: readonly PathCommand[]): Cubic[] {
  const cubics: Cubic[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  const line = (to: Point): void => void cubics.push([at, at, to, to]);
  for (const command of commands) {
    if (command[0] === 'Z') {
      line(start);
      at = start;
      continue;
    }
    const to = command[0] === 'C' ? { x: command[5], y: command[6] } : { x: command[1], y: command[2] };
    if (command[0] === 'M') start = to;
    if (command[0] === 'L') line(to);
    if (command[0] === 'C') cubics.push([at, { x: command[1], y: command[2] }, { x: command[3], y: command[4] }, to]);
    at = to;
  }
  return cubics;
}

/** The point of a cubic curve at `t`, from 0 to 1. */
export function pointOn([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number): number =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** The straight pieces that stand for a path. */
export function segmentsOf(commands: readonly PathCommand[], steps = 12): (readonly [Point, Point])[] {
  const pieces: (readonly [Point, Point])[] = [];
  for (const cubic of cubicsOf(commands)) {
    const count = cubic[0] === cubic[1] && cubic[2] === cubic[3] ? 1 : steps;
    let from = cubic[0];
    for (let step = 1; step <= count; step += 1) {
      const to = pointOn(cubic, step / count);
      pieces.push([from, to]);
      from = to;
    }
  }
  return pieces;
}

/** Whether a straight piece touches the inside of a box (Liang and Barsky). */
export function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const sides = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q <= 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter < leave;
}

/** A box made larger by `by` px on all sides; smaller where `by` is below 0. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: Math.max(0, width + 2 * by), height: Math.max(0, height + 2 * by) };
}

function pathBox(commands: readonly PathCommand[]): Box {
  const [first] = commands;
  if (!first) return boxAround([]);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = ({ x, y }: Point): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  if (first[0] !== 'Z') hold({ x: first[1], y: first[2] });
  for (const [from, to] of segmentsOf(commands)) {
    hold(from);
    hold(to);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function outline({ stroke, strokeWidth }: { readonly stroke?: string; readonly strokeWidth?: number }): number {
  return stroke === undefined ? 0 : (strokeWidth ?? 1) / 2;
}
