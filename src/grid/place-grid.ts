import type { Row } from '../telling/rows.js';
import type { Telling } from '../telling/telling.js';
import { measuresFor } from './measures.js';
import type { GridOptions } from './options.js';
import { placeBlock } from './place-block.js';
import { placeInline } from './place-inline.js';
import type { PlacedGrid } from './placed.js';

/** Below this width time runs down the page unless told otherwise. */
const narrow = 560;

/** How a grid is placed, beyond its options. */
export interface GridPlace {
  /** Where it starts down the page. */
  readonly top: number;
  /** Whether each step card is linked with the next. Default false. */
  readonly linked?: boolean;
}

/** The rows of a grid in their places, along the line of reading or down the page. Linear in the number of steps and cells. */
export function placeGrid(rows: readonly Row[], telling: Telling, options: GridOptions, place: GridPlace): PlacedGrid {
  const measures = measuresFor(telling.frame.width, options.density);
  const down = options.direction === 'block' || (options.direction === 'auto' && telling.frame.width < narrow);
  const setting = { telling, options, measures, linked: place.linked ?? false };
  return (down ? placeBlock : placeInline)(rows, setting, place.top);
}
