import { blueprint } from './blueprint/index.js';
import { chart } from './chart/index.js';
import { circle } from './circle/index.js';
import { flowchart } from './flowchart/index.js';
import { persona } from './persona/index.js';
import { table } from './table/index.js';
import { timeline } from './timeline/index.js';
import type { View } from './view.js';

/** Every view of the library, by its own name. One line a view. */
export const views: readonly View[] = [timeline, flowchart, blueprint, persona, circle, chart, table];

/** The view called `name`, or `undefined`. */
export function viewNamed(name: string): View | undefined {
  return views.find((view) => view.name === name);
}
