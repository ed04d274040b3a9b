import type { Point } from '../layout/box.js';
import type { Direction } from '../layout/frame.js';
import { baselineOf, type TextBlock } from '../layout/text/wrap-text.js';
import type { TextShape } from './mark.js';
import type { ColorName } from './tokens.js';

/** How a block of text stands in its place. */
export interface TextPlace {
  /** Width that the block may use, in px; needed for `center` and `end`. Default: the block's own. */
  readonly within?: number;
  /** Default `start`. */
  readonly align?: 'start' | 'center' | 'end';
  readonly lang?: string | undefined;
}

/** The lines of a block as shapes, the top left corner of the first at `at`. */
export function drawText(block: TextBlock, at: Point, fill: ColorName, place: TextPlace = {}): TextShape[] {
  const within = place.within ?? block.width;
  const baseline = baselineOf(block.lineHeight, block.font);
  return block.lines.flatMap((line, index): TextShape[] => {
    // A line left empty between two paragraphs takes room and draws nothing.
    if (line.text === '') return [];
    const spare = within - line.width;
    const indent = place.align === 'center' ? spare / 2 : place.align === 'end' ? spare : 0;
    const shape: TextShape = {
      kind: 'text',
      x: at.x + indent,
      y: at.y + index * block.lineHeight + baseline,
      width: line.width,
      text: line.text,
      font: block.font,
      fill,
      direction: textDirection(line.text),
      ...(place.align === 'center' ? { centered: true } : {}),
      ...(place.align === 'end' ? { ended: true } : {}),
      ...(place.lang ? { lang: place.lang } : {}),
    };
    return [shape];
  });
}

/** The base direction of a text: that of its first strong letter, left-to-right when it has none (UAX #9, rules P2 and P3). */
export function textDirection(text: string): Direction {
  const strong = /[\p{L}]/u.exec(text)?.[0];
  return strong !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(strong)
    ? 'rtl'
    : 'ltr';
}

/** The words of a block in one line. */
export function linesOf(block: { readonly lines: readonly { readonly text: string }[] }): string {
  return block.lines.map(({ text }) => text).join(' ');
}
