import { circleWords } from '../../locales/circle.js';
import { inLanguage } from '../../locales/in-language.js';
import type { View } from '../view.js';
import { layoutCircle, type CircleLayout } from './layout.js';
import { circleChoices, circleDefaults, type CircleOptions } from './options.js';
import { drawCircle } from './scene.js';

export type { CircleLayout, CircleOptions };

/**
 * The circle: stages around a persona, steps in order, the emotion curve as a ring, a closing arrow where the journey comes round again.
 *
 * ```ts
 * draw(json, { view: circle, width: 1200, options: { angles: 'time' } }).scene;
 * ```
 */
export const circle: View<CircleOptions, CircleLayout> = {
  name: 'circle',
  defaults: circleDefaults,
  choices: circleChoices,
  words: (locale) => ({ circle: inLanguage(circleWords, locale) }),
  layout: layoutCircle,
  draw: drawCircle,
};
