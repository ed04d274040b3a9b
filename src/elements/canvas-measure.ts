import { cachedMeasure } from '../layout/text/cached-measure.js';
import { builtInMeasure, type MeasureText } from '../layout/text/text-width.js';
import type { TextShape } from '../scene/mark.js';

/**
 * Measures text as a page draws it in `families`, a CSS `font-family` list.
 *
 * Where the page has no canvas, the built-in widths answer.
 */
export function canvasMeasure(page: Document, families: string): MeasureText {
  const context = page.createElement('canvas').getContext('2d');
  if (!context) return builtInMeasure;
  return cachedMeasure((text, { size, weight }) => {
    context.font = `${weight} ${size}px ${families}`;
    // Digits are drawn with equal widths, which a canvas cannot be told; in all fonts with such digits, 0 has that width.
    return context.measureText(text.replace(/\d/g, '0')).width;
  });
}

/** Whether two measures agree on these texts: neither wider than the other can bear. */
export function agree(one: MeasureText, other: MeasureText, texts: readonly string[]): boolean {
  return texts.every((text) =>
    ([400, 600] as const).every((weight) => isNear(one(text, { size: 16, weight }), other(text, { size: 16, weight }))),
  );
}

/** Whether lines that are drawn have the width that a measure says; of none it is not known. */
export function drawsAs(measure: MeasureText, lines: readonly TextShape[]): boolean {
  return lines.length > 0 && lines.every(({ text, font, width }) => isNear(width, measure(text, font)));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(0.5, 0.02 * one);
}
