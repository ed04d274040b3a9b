/** Soft hyphen, zero-width space, word joiner, byte order mark: they guide the breaking and are not drawn. */
const guides = /[\u00ad\u200b\u2060\ufeff]/;
const allGuides = new RegExp(guides.source, 'g');

/** The paragraphs of a text: split where it forces a new line, white space run together, blank ones at both ends dropped. */
export function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map(clean);
  const first = paragraphs.findIndex((paragraph) => paragraph !== '');
  const last = paragraphs.findLastIndex((paragraph) => paragraph !== '');
  return first < 0 ? [] : paragraphs.slice(first, last + 1);
}

/** What is drawn of a part of a paragraph that stands on a line of its own. */
export function lineText(paragraph: string, start: number, end: number): string {
  const part = trimEnd(paragraph.slice(start, end));
  const shown = guides.test(part) ? part.replace(allGuides, '') : part;
  // A soft hyphen is seen only where the line ends at it.
  return shown !== '' && part.endsWith('\u00ad') && end < paragraph.length ? `${shown}-` : shown;
}

/** A text without the white space at its end that a line does not keep. */
export function trimEnd(text: string): string {
  // By hand: an expression like / +$/ takes time by the square of the spaces it meets.
  let end = text.length;
  while (end > 0 && isBreakingSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether nothing of a text is drawn on a line. */
export function isBlank(text: string): boolean {
  let at = 0;
  while (at < text.length && (isBreakingSpace(text.charCodeAt(at)) || guides.test(text.charAt(at)))) at++;
  return at === text.length;
}

function clean(paragraph: string): string {
  const spaced = paragraph.replace(/[ \t]+/g, ' ');
  // Control characters draw nothing and are not allowed in SVG.
  const plain = /\p{Cc}/u.test(spaced) ? spaced.replace(/\p{Cc}+/gu, '') : spaced;
  let [start, end] = [0, plain.length];
  while (start < end && isBlank(plain.charAt(start))) start++;
  while (end > start && isBlank(plain.charAt(end - 1))) end--;
  return plain.slice(start, end);
}

/** Spaces that vanish at the end of a line; no-break spaces do not. */
function isBreakingSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b && unit !== 0x2007) ||
    unit === 0x1680 ||
    unit === 0x205f
  );
}
