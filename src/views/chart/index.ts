import { chartWords } from '../../locales/chart/index.js';
import { inLanguage } from '../../locales/in-language.js';
import type { View } from '../view.js';
import { layoutChart, type ChartLayout } from './layout.js';
import { chartChoices, chartDefaults, type ChartOptions } from './options.js';
import { drawChart } from './scene.js';

export type { ChartLayout, ChartOptions };

/**
 * The chart: the emotion curve large, metrics, the flow of people and a table of channels, all over the same steps.
 *
 * ```ts
 * draw(json, { view: chart, width: 1200, options: { part: 'metrics' } }).scene;
 * ```
 */
export const chart: View<ChartOptions, ChartLayout> = {
  name: 'chart',
  defaults: chartDefaults,
  choices: chartChoices,
  names: ({ metrics }) => {
    const ids = metrics.map(({ id }) => id);
    return { metrics: ids, heat: ['emotion', ...ids] };
  },
  words: (locale) => ({ chart: inLanguage(chartWords, locale) }),
  layout: layoutChart,
  draw: drawChart,
};
