import type { Box } from '../layout/box.js';
import type { PathShape } from './mark.js';
import type { PathCommand } from './path-command.js';
import type { ColorName } from './tokens.js';

const pitch = 8;

/**
 * Slanted lines that fill a box: the mark of missing data.
 *
 * Drawn as one path instead of a pattern, because a pattern needs an id, and office programs lose it.
 */
export function hatch(box: Box, stroke: ColorName): PathShape {
  const commands: PathCommand[] = [];
  const { x, y, width, height } = box;
  for (let offset = pitch; offset < width + height; offset += pitch) {
    const from = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const to = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    commands.push(['M', from[0] ?? x, from[1] ?? y], ['L', to[0] ?? x, to[1] ?? y]);
  }
  return { kind: 'path', commands, stroke, strokeWidth: 1, opacity: 0.35 };
}
