import { boxAround, type Box, type Point } from '../../layout/box.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import { shapesExtent } from '../../scene/extent.js';
import { looks } from '../../scene/looks.js';
import type { Ink, Part, Place, Shape } from '../../scene/mark.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { noData } from '../../scene/no-data.js';
import { polyline } from '../../scene/path.js';
import type { ReadAt, Turn } from '../../scene/reading-order.js';
import { drawText, type TextPlace } from '../../scene/text.js';
import type { ColorName } from '../../scene/tokens.js';

/** What the legend explains of the figures of a chart; what curves show, they know themselves. */
export type ChartLook =
  | `state-${'good' | 'warn' | 'bad'}`
  | 'target'
  | 'warn'
  | `flow-${'processed' | 'processing' | 'exit'}`
  | `heat-${MoodLevel}`
  | 'no-data';

/** Shapes that make one thing of a mark, the room they take, and what of the legend they show. */
export interface Piece {
  readonly shapes: readonly Shape[];
  readonly box: Box;
  readonly shows?: ChartLook | undefined;
}

/** A mark at its turn in reading, and what of the legend it shows. */
export interface ChartMark extends Turn {
  readonly shows: readonly ChartLook[];
}

/** The ink of each kind of straight line. */
export const lineInks = {
  hairline: { stroke: 'hairline', strokeWidth: 1 },
  neutral: looks.neutral,
  base: { stroke: 'axis', strokeWidth: 1 },
  target: { stroke: 'gain', strokeWidth: 1.5, dash: [6, 4] },
  warn: { stroke: 'pain', strokeWidth: 1.5, dash: [1.5, 3] },
} as const satisfies Readonly<Record<string, Ink>>;

/** The name of a kind of straight line. */
export type LineLook = keyof typeof lineInks;

/** Shapes as a piece, which takes the room that they need. */
export function piece(shapes: readonly Shape[], shows?: ChartLook): Piece {
  return { shapes, box: shapesExtent(shapes), shows };
}

/** The ground of something that is not known, where it could be. */
export function missing(box: Box): Piece {
  return piece(noData(box), 'no-data');
}

/** A straight line in its ink. */
export function line(from: Point, to: Point, look: LineLook): Piece {
  const shows = look === 'target' || look === 'warn' ? look : undefined;
  return piece([{ kind: 'path', commands: polyline([from, to]), ...lineInks[look] }], shows);
}

/** A text in its place, which takes the room of its block. */
export function text(block: TextBlock, at: Point, fill: ColorName, place: TextPlace = {}): Piece {
  const { width, height } = block;
  const spare = (place.within ?? width) - width;
  const indent = place.align === 'center' ? spare / 2 : place.align === 'end' ? spare : 0;
  return { shapes: drawText(block, at, fill, place), box: { x: at.x + indent, y: at.y, width, height } };
}

/** One thing in the chart, from pieces that stand for it, back to front. */
export function chartMark({
  key,
  part,
  pieces,
  room,
  place = {},
  name,
  at,
}: {
  readonly key: string;
  readonly part: Part;
  readonly pieces: readonly Piece[];
  /** Room that belongs to it at least, for a pointer and the ring of the focus. */
  readonly room?: Box;
  readonly place?: Place;
  /** What a screen reader says; a mark without it is decoration. */
  readonly name?: string | undefined;
  readonly at: ReadAt;
}): ChartMark {
  const drawn = pieces.filter(({ shapes }) => shapes.length > 0);
  const box = boxAround([...drawn.map((one) => one.box), ...(room ? [room] : [])]);
  const shapes = drawn.flatMap((one) => one.shapes);
  const shows = drawn.flatMap((one) => one.shows ?? []);
  return { mark: { key, part, box, shapes, place, ...(name?.trim() ? { name } : {}) }, at, shows };
}
