import type { Box, Point } from '../../layout/box.js';

const beside = 2;
const before = 4;

/** What is left of a line along one axis where it would run through texts. */
export function interruptLine(from: Point, to: Point, texts: readonly Box[]): (readonly [Point, Point])[] {
  const along = from.y === to.y ? 'x' : 'y';
  const across = along === 'x' ? 'y' : 'x';
  const [size, breadth] = along === 'x' ? (['width', 'height'] as const) : (['height', 'width'] as const);
  const inTheWay = texts
    .filter((text) => from[across] > text[across] - beside && from[across] < text[across] + text[breadth] + beside)
    .sort((a, b) => a[along] - b[along]);
  const pieces: (readonly [Point, Point])[] = [];
  let start = from;
  for (const text of inTheWay) {
    const end = Math.min(to[along], text[along] - before);
    if (end > start[along]) pieces.push([start, { ...start, [along]: end }]);
    start = { ...start, [along]: Math.max(start[along], text[along] + text[size] + before) };
  }
  if (to[along] > start[along]) pieces.push([start, to]);
  return pieces;
}
