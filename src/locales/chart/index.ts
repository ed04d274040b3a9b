import type { ChartWords } from '../../layout/words/chart-words.js';
import type { InLanguages } from '../in-language.js';
import { chartEn } from './en.js';
import { chartZhHans } from './zh-Hans.js';
import { chartZhHant } from './zh-Hant.js';

/** What a chart says, in each language. */
export const chartWords: InLanguages<ChartWords> = { en: chartEn, 'zh-Hans': chartZhHans, 'zh-Hant': chartZhHant };
