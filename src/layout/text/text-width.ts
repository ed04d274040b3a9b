import { arabicAdvance } from './arabic-forms.js';
import { characterWidth, isFullWidth } from './character-width.js';
import type { Font } from './font.js';

/** Gives the width of one line of text in CSS pixels. */
export type MeasureText = (text: string, font: Font) => number;

/**
 * The width of a line in the built-in fonts: the same in Node, in a worker and on a page.
 *
 * It is the sum of the advances. Kerning, which mostly draws letters together, is left out: rather a little
 * too wide than a letter over the edge.
 */
export const builtInMeasure: MeasureText = (text, font) => {
  let thousandths = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(i) ?? unit) : unit;
    thousandths += advanceAt(text, i, code, font.weight);
    if (code > 0xffff) i++;
  }
  return (thousandths * font.size) / 1000;
};

function advanceAt(text: string, index: number, code: number, weight: Font['weight']): number {
  if (code >= 0x620 && code < 0x700) return arabicAdvance(text, index, weight) ?? characterWidth(code, weight);
  if (!isOfEitherWidth(code)) return characterWidth(code, weight);
  const isBesideChinese = isFullWidth(text.charCodeAt(index - 1)) || isFullWidth(text.charCodeAt(index + 1));
  return isBesideChinese ? 1000 : characterWidth(code, weight);
}

/** Punctuation that Latin sets narrow and Chinese may set on a full square: · ‘ ’ “ ” • */
function isOfEitherWidth(code: number): boolean {
  return code === 0xb7 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2022;
}
