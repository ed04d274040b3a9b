import { timeline } from './timeline/index.js';
import type { View } from './view.js';

/** Every view of the library, by its own name. One line a view. */
export const views: readonly View[] = [timeline];

/** The view called `name`, or `undefined`. */
export function viewNamed(name: string): View | undefined {
  return views.find((view) => view.name === name);
}
