import type { Words } from '../../src/layout/words/words.js';
import { chartWords } from '../../src/locales/chart/index.js';
import { circleWords } from '../../src/locales/circle.js';
import { flowWords } from '../../src/locales/flow.js';
import { inLanguage } from '../../src/locales/in-language.js';
import { wordsFor } from '../../src/locales/index.js';
import { personaWords } from '../../src/locales/persona.js';
import { tableWords } from '../../src/locales/table/index.js';

/** Everything that the library says in a language: what is common, and what each view brings along. */
export function allWords(tag: string): Words {
  const common = wordsFor(tag);
  return {
    ...common,
    chart: inLanguage(chartWords, common.locale),
    circle: inLanguage(circleWords, common.locale),
    flow: inLanguage(flowWords, common.locale),
    personas: inLanguage(personaWords, common.locale),
    table: inLanguage(tableWords, common.locale),
  };
}
