import type { Reading } from '../src/formats/read.js';
import type { TextIssue } from '../src/formats/text-issue.js';
import type { DirectionChoice, Language, ThemeChoice } from './state.ts';
import { en } from './words-en.ts';
import { zhHans } from './words-zh-hans.ts';
import { zhHant } from './words-zh-hant.ts';

/** Every word of the playground itself, in one language. */
export interface PlaygroundWords extends Readonly<Record<PageWord, string>> {
  readonly themes: Readonly<Record<ThemeChoice, string>>;
  readonly directions: Readonly<Record<DirectionChoice, string>>;
  readonly fill: string;
  readonly formats: Readonly<Record<Reading['format'], string>>;
  readonly severities: Readonly<Record<TextIssue['severity'], string>>;
  readonly noIssues: string;
  readonly issues: (errors: number, warnings: number, notes: number) => string;
  readonly place: (line: number, column: number) => string;
  readonly further: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly saved: (file: string) => string;
  readonly failed: (reason: string) => string;
  readonly listHint: string;
  /** Titles of samples, names of views, options and their values, by the word the library has for them; where one is absent, that word itself is shown. */
  readonly names: Readonly<Record<string, string>>;
}

/** The words that stand in the page as they are, by the name of their place. */
export type PageWord =
  | 'playground'
  | 'editor'
  | 'copyEmbed'
  | 'saveSvg'
  | 'settings'
  | 'viewOptions'
  | 'picture'
  | 'stale'
  | 'document'
  | 'toJson'
  | 'restore'
  | 'textHint'
  | 'copied'
  | 'embedByHand'
  | 'close'
  | 'sample'
  | 'view'
  | 'savedView'
  | 'compare'
  | 'mode'
  | 'none'
  | 'theme'
  | 'language'
  | 'direction'
  | 'width';

/** The languages by their own names, which are the same in all of them. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** The playground's words in each of its languages. */
export const words: Readonly<Record<Language, PlaygroundWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The name that a word of the library has for readers: `emptyLanes` is “Empty lanes” where no other is known. */
export function nameOf(word: string, { names }: PlaygroundWords): string {
  if (Object.hasOwn(names, word)) return names[word] ?? word;
  const spaced = word
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Writes the words of a language into every place of the page that names one. */
export function writeWords(root: ParentNode, chosen: PlaygroundWords): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = element.dataset['word'] as PageWord;
    element.textContent = chosen[word];
  }
}
