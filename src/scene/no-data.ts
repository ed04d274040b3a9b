import type { Box } from '../layout/box.js';
import type { Ink, Shape } from './mark.js';
import { polyline } from './path.js';
import type { PathCommand } from './path-command.js';
import { radius } from './tokens.js';

const ground: Ink = { fill: 'surface' };
const lines: Ink = { stroke: 'axis', opacity: 0.35 };
const pitch = 8;

/** The mark of missing data, wherever something could be and is not known: a quiet ground with slanted lines. */
export function noData(box: Box): Shape[] {
  return [
    { kind: 'rect', ...box, radius: radius.chip, ...ground },
    { kind: 'path', commands: slantedLines(box), ...lines },
  ];
}

/** The same for a place that is no box: its outline, and the slanted lines that fill it. */
export function noDataWithin(outline: readonly PathCommand[], strokes: readonly PathCommand[]): Shape[] {
  const shape: Shape = { kind: 'path', commands: outline, ...ground };
  return strokes.length > 0 ? [shape, { kind: 'path', commands: strokes, ...lines }] : [shape];
}

/** Slanted lines from edge to edge of a box, as one path: a pattern needs an id, and office programs lose it. */
function slantedLines({ x, y, width, height }: Box): PathCommand[] {
  const commands: PathCommand[] = [];
  for (let offset = pitch; offset < width + height; offset += pitch) {
    const from = offset <= height ? { x, y: y + offset } : { x: x + offset - height, y: y + height };
    const to = offset <= width ? { x: x + offset, y } : { x: x + width, y: y + offset - width };
    commands.push(...polyline([from, to]));
  }
  return commands;
}
