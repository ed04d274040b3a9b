import type { CommonWords } from '../layout/words/words.js';
import { en } from './en.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** What all views say, in every language the library has. */
export const locales: readonly CommonWords[] = [en, zhHans, zhHant];

/**
 * The library's words for a BCP 47 tag; English where it has none.
 *
 * Chinese is told apart by script, and by region where no script is named: Taiwan, Hong Kong and Macau write Traditional.
 */
export function wordsFor(locale: string): CommonWords {
  const [language, ...subtags] = locale.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return en;
  if (subtags.includes('hant')) return zhHant;
  if (subtags.includes('hans')) return zhHans;
  return subtags.some((tag) => tag === 'tw' || tag === 'hk' || tag === 'mo') ? zhHant : zhHans;
}
