import type { Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import type { Shape } from './mark.js';
import { circlePath, polyline } from './path.js';
import type { PathCommand } from './path-command.js';
import type { SeriesStyle } from './series-style.js';
import { drawText } from './text.js';
import type { ColorName } from './tokens.js';

/** Who is to be seen: a photo over the monogram that stands in for it. */
export interface Portrait {
  readonly monogram: TextBlock;
  readonly photo?: { readonly href: string; readonly alt: string } | undefined;
  readonly style: SeriesStyle;
  /** The colour on which it stands. */
  readonly ground: ColorName;
}

/** A round portrait, `size` px wide, its top left corner at `at`; the ring has the colour and dash of the person's line. */
export function drawPortrait({ monogram, photo, style, ground }: Portrait, at: Point, size: number): Shape[] {
  const r = size / 2;
  const middle = { x: at.x + r, y: at.y + r };
  const inside = { kind: 'circle', cx: middle.x, cy: middle.y, r: r - 4 } as const;
  const top = at.y + (size - monogram.height) / 2;
  return [
    { ...inside, fill: style.color, opacity: 0.12 },
    ...drawText(monogram, { x: at.x, y: top }, style.color, { within: size, align: 'center' }),
    ...(photo ? roundPhoto(photo, middle, r - 4, ground) : []),
    {
      ...inside,
      r: r - 1,
      stroke: style.color,
      strokeWidth: 2,
      ...(style.dash.length > 0 ? { dash: style.dash } : {}),
    },
  ];
}

/** The disc behind a monogram in the colour of the person's line, its edge dashed where nobody has asked the person. */
export function monogramDisc({ x, y }: Point, r: number, color: ColorName, assumed: boolean): Shape[] {
  const disc = { kind: 'circle', cx: x, cy: y, r } as const;
  return [{ ...disc, fill: color, opacity: 0.12 }, ...(assumed ? [{ ...disc, stroke: color, dash: [4, 3] }] : [])];
}

// A clip needs an id in the page, so the corners of the photo are painted over instead.
function roundPhoto(photo: NonNullable<Portrait['photo']>, { x, y }: Point, r: number, ground: ColorName): Shape[] {
  const side = 2 * r;
  const box = { x: x - r, y: y - r, width: side, height: side };
  const corners: readonly Point[] = [
    { x: box.x - 1, y: box.y - 1 },
    { x: box.x - 1, y: box.y + side + 1 },
    { x: box.x + side + 1, y: box.y + side + 1 },
    { x: box.x + side + 1, y: box.y - 1 },
  ];
  // The frame runs against the circle, so that the inside counts as outside.
  const mask: PathCommand[] = [...polyline(corners, true), ...circlePath(x, y, r)];
  return [
    { kind: 'image', ...box, ...photo },
    { kind: 'path', commands: mask, fill: ground },
  ];
}
