import type { PathCommand } from './path-command.js';
import { circlePath } from './path.js';

/**
 * The path that a drawing stands for.
 *
 * A drawing is a line of letters and numbers on a grid of 16, read from left to right. `M`, `L`, `C` and `Z` mean what
 * they mean in SVG. The others keep a drawing short: `O x y r` a circle, `R x y width height r` a box with round corners,
 * `A x y r from to` an arc in degrees, clockwise on the page from three o'clock, and `D x y` a dot.
 *
 * ```ts
 * drawn('M2 8L14 8'); // [['M', 2, 8], ['L', 14, 8]]
 * ```
 */
export function drawn(drawing: string): PathCommand[] {
  const sentences = drawing.match(/[MLCZORAD][^MLCZORAD]*/g) ?? [];
  return sentences.flatMap((sentence) => {
    const numbers = (sentence.slice(1).match(/-?[\d.]+/g) ?? []).map(Number);
    const pen = pens[sentence.charAt(0)];
    if (!pen || pen.length !== numbers.length)
      throw new SyntaxError(`expected a letter and its numbers, got ${sentence}`);
    return pen(...numbers);
  });
}

// How many numbers a letter takes is how many arguments its function has.
const pens: Readonly<Record<string, (...numbers: number[]) => PathCommand[]>> = {
  M: (x: number, y: number) => [['M', x, y]],
  L: (x: number, y: number) => [['L', x, y]],
  // eslint-disable-next-line max-params -- a cubic curve has six numbers
  C: (a: number, b: number, c: number, d: number, x: number, y: number) => [['C', a, b, c, d, x, y]],
  Z: () => [['Z']],
  O: (x: number, y: number, r: number) => circlePath(x, y, r),
  R: roundedBox,
  A: arc,
  // Hardly a line, but a line: not every program draws the round ends of one that has no length.
  D: (x: number, y: number) => [
    ['M', x, y],
    ['L', x, tidy(y + 0.02)],
  ],
};

function roundedBox(x: number, y: number, width: number, height: number, r: number): PathCommand[] {
  const right = x + width;
  const bottom = y + height;
  return [
    ...arc(x + r, y + r, r, 180, 270),
    ...joined(arc(right - r, y + r, r, 270, 360)),
    ...joined(arc(right - r, bottom - r, r, 0, 90)),
    ...joined(arc(x + r, bottom - r, r, 90, 180)),
    ['Z'],
  ];
}

// One cubic curve stands in for up to a quarter of a circle, so a longer arc is several.
function arc(x: number, y: number, r: number, from: number, to: number): PathCommand[] {
  const pieces = Math.ceil(Math.abs(to - from) / 90);
  const turn = ((to - from) / pieces) * (Math.PI / 180);
  const reach = (4 / 3) * Math.tan(turn / 4) * r;
  const commands: PathCommand[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const start = from * (Math.PI / 180) + piece * turn;
    const [c1, s1, c2, s2] = [Math.cos(start), Math.sin(start), Math.cos(start + turn), Math.sin(start + turn)];
    if (piece === 0) commands.push(['M', tidy(x + r * c1), tidy(y + r * s1)]);
    commands.push([
      'C',
      tidy(x + r * c1 - reach * s1),
      tidy(y + r * s1 + reach * c1),
      tidy(x + r * c2 + reach * s2),
      tidy(y + r * s2 - reach * c2),
      tidy(x + r * c2),
      tidy(y + r * s2),
    ]);
  }
  return commands;
}

function joined([first, ...rest]: readonly PathCommand[]): PathCommand[] {
  return first?.[0] === 'M' ? [['L', first[1], first[2]], ...rest] : rest;
}

// Sines differ in the last bit from one engine to the next; thousandths do not.
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
