import { curveMonotoneX, curveMonotoneY } from 'd3-shape';
import type { Point } from '../layout/box.js';
import type { PathCommand } from './path-command.js';

/** Which way time runs: the axis along which a curve may not turn back. */
export type Along = 'x' | 'y';

/**
 * A smooth curve through `points` that never leaves the range of the two points it joins.
 *
 * Monotone cubic interpolation after Steffen, A simple method for monotonic interpolation in one dimension,
 * Astronomy and Astrophysics 239, 1990, as `d3-shape` has it.
 */
export function curvePath(points: readonly Point[], along: Along = 'x'): PathCommand[] {
  const commands: PathCommand[] = [];
  // Driven by hand, not through d3's `line`, which would bring a writer of SVG text along.
  const curve = (along === 'x' ? curveMonotoneX : curveMonotoneY)(penThatNotes(commands));
  curve.lineStart();
  for (const { x, y } of points) curve.point(x, y);
  curve.lineEnd();
  return commands;
}

/** Straight lines through `points`, closed to a polygon if asked. */
export function polyline(points: readonly Point[], closed = false): PathCommand[] {
  const commands: PathCommand[] = points.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y]);
  if (closed && commands.length > 0) commands.push(['Z']);
  return commands;
}

/** A circle as four cubic curves. */
export function circlePath(cx: number, cy: number, r: number): PathCommand[] {
  const k = r * 0.5522847498;
  return [
    ['M', cx, cy - r],
    ['C', cx + k, cy - r, cx + r, cy - k, cx + r, cy],
    ['C', cx + r, cy + k, cx + k, cy + r, cx, cy + r],
    ['C', cx - k, cy + r, cx - r, cy + k, cx - r, cy],
    ['C', cx - r, cy - k, cx - k, cy - r, cx, cy - r],
    ['Z'],
  ];
}

/** Path commands as the `d` attribute of SVG, in hundredths of a px. */
export function pathData(commands: readonly PathCommand[]): string {
  return commands
    .map((command) => command.map((part) => (typeof part === 'number' ? round(part) : part)).join(' '))
    .join('');
}

/** A length to hundredths of a px: what every painter writes, so that the same scene gives the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

// d3-shape draws onto anything that looks like a canvas: this one writes down what it is told.
function penThatNotes(commands: PathCommand[]): CanvasRenderingContext2D {
  const pen = {
    moveTo: (x: number, y: number) => commands.push(['M', x, y]),
    lineTo: (x: number, y: number) => commands.push(['L', x, y]),
    bezierCurveTo: (...to: [number, number, number, number, number, number]) => commands.push(['C', ...to]),
    closePath: () => commands.push(['Z']),
  };
  return pen as unknown as CanvasRenderingContext2D;
}
