import type { Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size, type ColorName } from '../../scene/tokens.js';

/** A block of text with its place, counted from the corner of what holds it. */
export interface PlacedText {
  readonly block: TextBlock;
  readonly at: Point;
  readonly fill: ColorName;
  /** For a text that ends at the far side: the width that it may use. */
  readonly endsAt?: number;
}

/** How a text looks. */
export interface TextLook {
  readonly px: number;
  readonly weight: 400 | 600;
  readonly fill: ColorName;
}

/** The looks of the texts on a card. */
export const looks = {
  label: { px: size.label, weight: 600, fill: 'muted' },
  small: { px: size.label, weight: 400, fill: 'muted' },
  text: { px: size.cell, weight: 400, fill: 'ink' },
  quiet: { px: size.cell, weight: 400, fill: 'muted' },
  strong: { px: size.cell, weight: 600, fill: 'ink' },
  quote: { px: size.lead, weight: 400, fill: 'ink' },
  largeQuote: { px: size.name, weight: 400, fill: 'ink' },
  name: { px: size.name, weight: 600, fill: 'ink' },
  largeName: { px: size.title, weight: 600, fill: 'ink' },
} as const satisfies Readonly<Record<string, TextLook>>;

/** A text in lines of at most `room` px, about equally long: no word is left alone on the last. */
export function setText(text: string, room: number, { px, weight }: TextLook, { measure }: Frame): TextBlock {
  return wrapText(text, Math.max(1, room), { size: px, weight }, measure, { balance: true });
}
