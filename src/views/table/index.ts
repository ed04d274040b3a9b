import { tableWords } from '../../locales/table/index.js';
import { flowWords } from '../../locales/flow.js';
import { chartWords } from '../../locales/chart/index.js';
import { personaWords } from '../../locales/persona.js';
import { circleWords } from '../../locales/circle.js';
import { inLanguage } from '../../locales/in-language.js';
import { laneNames } from '../../model/lanes.js';
import type { View } from '../view.js';
import { layoutTable, type TableLayout } from './layout.js';
import { stepColumns, tableChoices, tableDefaults, type TableOptions } from './options.js';
import { drawTable } from './scene.js';

export type { TableLayout, TableOptions };

/**
 * The whole journey as tables: its steps with all that is said about them, then everything else that the document holds.
 *
 * ```ts
 * draw(json, { view: table, width: 1200, options: { columns: ['description', 'channel', 'pains'] } }).scene;
 * ```
 */
export const table: View<TableOptions, TableLayout> = {
  name: 'table',
  defaults: tableDefaults,
  choices: tableChoices,
  names: ({ lanes }) => ({ columns: [...new Set([...stepColumns, ...laneNames(lanes)])] }),
  words: (locale) => ({
    table: inLanguage(tableWords, locale),
    flow: inLanguage(flowWords, locale),
    chart: inLanguage(chartWords, locale),
    personas: inLanguage(personaWords, locale),
    circle: inLanguage(circleWords, locale),
  }),
  layout: layoutTable,
  draw: drawTable,
  tables: ({ tables }) => tables,
};
