import { laneNames } from '../../model/lanes.js';
import type { View } from '../view.js';
import { layoutTimeline, type TimelineLayout } from './layout.js';
import { timelineChoices, timelineDefaults, type TimelineOptions } from './options.js';
import { drawTimeline } from './scene.js';

export type { TimelineLayout, TimelineOptions };

/**
 * The timeline: stages and steps along the line of reading, what is said about them in lanes, the emotion curve in its own.
 *
 * ```ts
 * draw(json, { view: timeline, width: 1200, options: { rows: 'channels' } }).scene;
 * ```
 */
export const timeline: View<TimelineOptions, TimelineLayout> = {
  name: 'timeline',
  defaults: timelineDefaults,
  choices: timelineChoices,
  names: ({ lanes }) => ({ lanes: laneNames(lanes) }),
  layout: layoutTimeline,
  draw: drawTimeline,
};
