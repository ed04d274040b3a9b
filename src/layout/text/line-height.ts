import type { Font } from './font.js';

/** Line heights in ems by script, the tallest first. Their fonts need room above and below for marks, vowels and stacked letters. */
const heights: readonly (readonly [script: RegExp, ems: number])[] = [
  [/\p{Script=Tibetan}/u, 2.1],
  [/[\p{Script=Myanmar}\p{Script=Khmer}]/u, 1.8],
  [/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u, 1.65],
  [
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u,
    1.6,
  ],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u,
    1.55,
  ],
  [/\p{Emoji_Presentation}/u, 1.45],
];

/** How far the tallest of the families in the font stack, Noto Sans CJK, reaches above the baseline, in ems. */
const TALLEST_ASCENT = 1.16;

/**
 * The height of one line, so that the glyphs of every script in the text fit in it.
 *
 * 1.4 ems for Latin, 1.55 for Chinese, more where marks stack; up to the next whole pixel, so that lines stay crisp.
 */
export function lineHeightOf(text: string, font: Font): number {
  const ems = heights.find(([script]) => script.test(text))?.[1] ?? 1.4;
  // Less a trifle, or 1.4 × 15 would count as 21.000000000000004.
  return Math.ceil(ems * font.size - 1e-6);
}

/**
 * The offset of the baseline from the top of a line.
 *
 * Letters stand in the middle of their line; where the tallest family would then rise out of it, they stand lower.
 */
export function baselineOf(lineHeight: number, font: Font): number {
  const middle = lineHeight / 2 + font.size * 0.365;
  return Math.round(Math.max(middle, Math.min(TALLEST_ASCENT * font.size - 0.75, lineHeight - font.size * 0.3)));
}
