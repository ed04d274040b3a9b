import { flowWords } from '../../locales/flow.js';
import { inLanguage } from '../../locales/in-language.js';
import type { View } from '../view.js';
import { layoutFlowchart, type FlowchartLayout } from './layout.js';
import { flowchartChoices, flowchartDefaults, type FlowchartOptions } from './options.js';
import { drawFlowchart } from './scene.js';

export type { FlowchartLayout, FlowchartOptions };

/**
 * The flowchart: steps and the ways between them, in lanes by who acts, with branches, loops, ways in and ways out.
 *
 * ```ts
 * draw(json, { view: flowchart, width: 1200, options: { lanes: 'channels' } }).scene;
 * ```
 */
export const flowchart: View<FlowchartOptions, FlowchartLayout> = {
  name: 'flowchart',
  defaults: flowchartDefaults,
  choices: flowchartChoices,
  words: (locale) => ({ flow: inLanguage(flowWords, locale) }),
  layout: layoutFlowchart,
  draw: drawFlowchart,
};
