import type { Context } from '../../content/context.js';
import type { PlacedMark } from './placed.js';

/** Something of a known height that stands in a column down the page. */
export interface PlacedBlock {
  readonly height: number;
  /** Its marks with its top at `y`. */
  readonly at: (y: number) => readonly PlacedMark[];
}

/** Where the blocks of a chart stand that runs down the page. */
export interface DownRoom {
  readonly context: Context;
  readonly x: number;
  readonly width: number;
}
