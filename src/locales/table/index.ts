import type { TableWords } from '../../layout/words/table-words.js';
import type { InLanguages } from '../in-language.js';
import { tableEn } from './en.js';
import { tableZhHans } from './zh-Hans.js';
import { tableZhHant } from './zh-Hant.js';

/** What a table says, in each language. */
export const tableWords: InLanguages<TableWords> = { en: tableEn, 'zh-Hans': tableZhHans, 'zh-Hant': tableZhHant };
