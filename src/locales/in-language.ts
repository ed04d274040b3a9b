/** What one view says, in each language of the library. */
export interface InLanguages<Said> {
  readonly en: Said;
  readonly 'zh-Hans': Said;
  readonly 'zh-Hant': Said;
}

/** What is said in the language of some words; in English where there is no other. */
export function inLanguage<Said>(said: InLanguages<Said>, locale: string): Said {
  return Object.hasOwn(said, locale) ? said[locale as keyof InLanguages<Said>] : said.en;
}
