import type { Text } from './shape.js';

/** The most characters of one text that a picture shows. The journey keeps the whole text. */
export const longestText = 5000;

/**
 * The words of a text in a language, or in the nearest one it has.
 *
 * Looked for in this order: the tag itself, the tag without its last parts, the same language in the same script, the same language; then the
 * same for `fallback` (the document's own language), for English, and at last whatever comes first. A plain string is itself;
 * no text is an empty string.
 *
 * ```ts
 * textIn({ en: 'Search', 'zh-Hans': '搜索' }, 'zh-CN'); // '搜索'
 * ```
 */
export function textIn(text: Text | undefined, locale: string, fallback?: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  const tag = tagOf(text, locale, fallback);
  return tag === undefined ? '' : (text[tag] ?? '');
}

/**
 * The tag of the words that `textIn` gives, for a `lang` attribute.
 *
 * A plain string is in the document's own language, given as `fallback`; `undefined` when nothing is known.
 */
export function localeOfText(text: Text | undefined, locale: string, fallback?: string): string | undefined {
  return text === undefined || typeof text === 'string' ? fallback : tagOf(text, locale, fallback);
}

function tagOf(
  text: Readonly<Record<string, string>>,
  locale: string,
  fallback: string | undefined,
): string | undefined {
  if (Object.hasOwn(text, locale)) return locale;
  const tags = Object.keys(text);
  for (const wanted of [locale, fallback, 'en']) {
    const tag = wanted === undefined ? undefined : bestTag(tags, wanted);
    if (tag !== undefined) return tag;
  }
  return tags[0];
}

/** The tag that comes nearest to a wanted one, among tags of its language. */
function bestTag(tags: readonly string[], wanted: string): string | undefined {
  const parts = partsOf(wanted);
  let best: string | undefined;
  let most = -1;
  for (const tag of tags) {
    const shared = likeness(parts, partsOf(tag));
    if (shared > most) [best, most] = [tag, shared];
  }
  return best;
}

/** How near an available tag comes to a wanted one; below 0 when it is another language. */
function likeness(wanted: readonly string[], available: readonly string[]): number {
  if (wanted[0] !== available[0]) return -1;
  const shared = available.filter((part) => wanted.includes(part)).length;
  // A part that was not asked for makes it a stranger: en-GB does for en, but plain en does better.
  return shared - (available.length - shared) / 10;
}

const scriptOfRegion: Readonly<Record<string, string>> = {
  cn: 'hans',
  sg: 'hans',
  my: 'hans',
  tw: 'hant',
  hk: 'hant',
  mo: 'hant',
};

/** The parts of a tag in lower case, with the script that a region of Chinese implies. */
function partsOf(tag: string): readonly string[] {
  const parts = tag.toLowerCase().split('-');
  if (parts[0] !== 'zh' || parts.includes('hans') || parts.includes('hant')) return parts;
  const region = parts.find((part) => Object.hasOwn(scriptOfRegion, part));
  return [...parts, region === undefined ? 'hans' : (scriptOfRegion[region] ?? 'hans')];
}
