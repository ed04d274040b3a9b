import type { Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import { sampleSize } from '../../scene/samples.js';
import { size, space } from '../../scene/tokens.js';
import type { CardContent } from './card-content.js';
import { looks, setText, type PlacedText, type TextLook } from './placed-text.js';

/** Who a card is about: portrait, a sample of their line, role, name and tagline. Positions count from the top left corner. */
export interface FittedHead {
  readonly height: number;
  readonly portrait: { readonly at: Point; readonly size: number; readonly monogram: TextBlock };
  /** The corner of the sample of the persona's line, as in a legend. */
  readonly sample: Point;
  readonly texts: readonly PlacedText[];
}

/** How a head is set: the texts beside the portrait, or below it where the card has the page for itself. */
export interface HeadRoom {
  readonly width: number;
  readonly portrait: number;
  readonly stacked: boolean;
  readonly large: boolean;
  readonly frame: Frame;
}

/** The head of a card, as high as it needs. */
export function fitHead(content: CardContent, { width, portrait, stacked, large, frame }: HeadRoom): FittedHead {
  const x = stacked ? 0 : portrait + space.gutter;
  const texts: PlacedText[] = [];
  let y = stacked ? portrait + space.gutter : 0;
  const add = (text: string, look: TextLook, indent = 0, least = 0): void => {
    const block = setText(text, width - x - indent, look, frame);
    if (block.lines.length > 0) texts.push({ block, at: { x: x + indent, y }, fill: look.fill });
    y += Math.max(least, block.height);
  };
  const role = setText(content.role, width - x - sampleSize.width - space.small, looks.label, frame);
  const sample = { x, y: y + Math.max(0, role.lineHeight - sampleSize.height) / 2 };
  add(content.role, looks.label, sampleSize.width + space.small, sampleSize.height);
  y += 2;
  add(content.name, large ? looks.largeName : looks.name);
  if (content.tagline) y += 2;
  add(content.tagline, looks.quiet);
  const px = portrait >= 100 ? size.title : size.name;
  const monogram = setText(content.monogram, portrait, { px, weight: 600, fill: 'ink' }, frame);
  return {
    height: Math.max(portrait, y),
    portrait: { at: { x: 0, y: 0 }, size: portrait, monogram },
    sample,
    texts,
  };
}
