import type { Text } from '../model/journey.js';
import { textIn } from '../model/text.js';

/** A text, and the language it is in where it is a plain string. */
export interface Said {
  readonly text: Text | undefined;
  readonly locale: string | undefined;
}

/**
 * Whether two texts differ in a language that both have. Texts without a common language do not: a translation is no change.
 */
export function differs(a: Said, b: Said): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return left.size !== right.size;
  return [...left].some(([tag, words]) => {
    const other = tag === '' ? [...right.values()] : [right.get(tag) ?? right.get('')];
    return other.every((each) => each !== undefined && each !== words);
  });
}

/**
 * What a text can be found by: its words in each language, but for case, spaces and the dot at the end.
 *
 * Two texts have the same title when they share one of these, whichever languages they are written in.
 */
export function textKeys(text: Text | undefined): readonly string[] {
  return [...new Set(wordsOf({ text, locale: undefined }).values())];
}

/**
 * Several texts as one: language by language where any of them has languages; `undefined` when none says a thing.
 *
 * Where one of them lacks a language it says in it what it says to readers of that language anyway.
 */
export function joinedText(texts: readonly Text[], separator: string): Text | undefined {
  const tags = [...new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))))];
  const said = (tag: string): string =>
    texts
      .map((text) => textIn(text, tag))
      .filter(Boolean)
      .join(separator);
  if (tags.length === 0) return said('') || undefined;
  return Object.fromEntries(tags.map((tag) => [tag, said(tag)]));
}

/** Words by the tag of their language, made comparable; a plain string of no known language goes by the empty tag. */
function wordsOf({ text, locale = '' }: Said): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  const entries = typeof text === 'string' ? [[locale, text] as const] : Object.entries(text);
  return new Map(
    entries.map(([tag, words]) => [tag.toLowerCase(), plain(words)] as const).filter(([, words]) => words),
  );
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.。]$/, '');
}
