import type { Words } from './words/words.js';

// As many arguments as every engine takes at once.
const atOnce = 1000;

/** Any number of texts as sentences one after another. */
export function allSentences(texts: readonly (string | undefined)[], words: Pick<Words, 'sentences'>): string {
  if (texts.length <= atOnce) return words.sentences(...texts);
  const parts = Array.from({ length: Math.ceil(texts.length / atOnce) }, (_, index) =>
    words.sentences(...texts.slice(index * atOnce, (index + 1) * atOnce)),
  );
  return allSentences(parts, words);
}
