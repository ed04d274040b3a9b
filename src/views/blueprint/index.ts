import { laneNames } from '../../model/lanes.js';
import type { View } from '../view.js';
import { layoutBlueprint, type BlueprintLayout } from './layout.js';
import { blueprintChoices, blueprintDefaults, type BlueprintOptions } from './options.js';
import { drawBlueprint } from './scene.js';

export type { BlueprintLayout, BlueprintOptions };

/**
 * The service blueprint: what the customer does along the line of reading, and below it everything that has to happen so
 * that it can, parted by the lines of interaction, visibility and internal interaction.
 *
 * ```ts
 * draw(json, { view: blueprint, width: 1600, options: { optional: 'hide' } }).scene;
 * ```
 */
export const blueprint: View<BlueprintOptions, BlueprintLayout> = {
  name: 'blueprint',
  defaults: blueprintDefaults,
  choices: blueprintChoices,
  names: ({ lanes }) => ({ lanes: laneNames(lanes) }),
  layout: layoutBlueprint,
  draw: drawBlueprint,
};
