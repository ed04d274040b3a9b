import type { MeasureText } from './text-width.js';

/** Longer texts are measured anew: keeping them would cost more memory than time. */
const LONGEST_KEPT = 200;

/**
 * A measure that asks `measure` once for each text and font.
 *
 * It remembers at most `most` answers for each font, and then starts afresh. Worth it where measuring is slow, as
 * on a canvas; the built-in measure is quicker than a look-up.
 */
export function cachedMeasure(measure: MeasureText, most = 5000): MeasureText {
  if (!(most >= 1)) throw new RangeError(`expected most of 1 or more, got ${most}`);
  const byFont = new Map<string, Map<string, number>>();
  return (text, font) => {
    if (text.length > LONGEST_KEPT) return measure(text, font);
    const key = `${font.weight} ${font.size}`;
    const widths = byFont.get(key) ?? new Map<string, number>();
    byFont.set(key, widths);
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (widths.size >= most) widths.clear();
    const width = measure(text, font);
    widths.set(text, width);
    return width;
  };
}
