const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const functional = /^(?:rgb|hsl)a?\(\s*[\d.]+(?:deg)?%?(?:[\s,]+[\d.]+%?){2}(?:[\s,/]+[\d.]+%?)?\s*\)$/i;
const word = /^[a-z]{3,32}$/i;

/**
 * The colour itself if it is one: hexadecimal, `rgb()`, `hsl()` or a name. Never anything that could be more than a colour.
 *
 * Throws a `TypeError` otherwise.
 */
export function checkedColor(value: unknown): string {
  if (typeof value === 'string' && (hex.test(value) || functional.test(value) || word.test(value))) return value;
  throw new TypeError(
    `expected a colour as a hexadecimal code, a colour function or a name, got ${String(value).slice(0, 60)}`,
  );
}
