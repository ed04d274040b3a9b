import type { GridOptions } from './options.js';
import type { ServicePlan } from '../content/lane-plan.js';
import type { Row } from '../content/rows.js';
import { marginFor } from '../layout/margin.js';
import type { Context } from '../content/context.js';

/** The lengths of a timeline in px, by density and by the width of the page. */
export interface Measures {
  readonly margin: number;
  readonly rail: number;
  readonly gutter: number;
  readonly column: number;
  /** Columns go down to this where the whole map then needs no scrolling. */
  readonly snugColumn: number;
  readonly leastColumn: number;
  readonly widestColumn: number;
  readonly rowGap: number;
  readonly cardGap: number;
  /** Extent of a curve along its axis of values. */
  readonly plot: number;
  /** Extent of a curve that gives an overview above a stack of steps. */
  readonly overview: number;
  /** Room for the names at the ends of several lines. */
  readonly endLabels: number;
}

/** What every part of a grid needs to find its place: the story, how it is asked for, and the lengths of the page. */
export interface Setting {
  readonly context: Context;
  readonly options: GridOptions;
  readonly measures: Measures;
  /** Whether each step card is linked with the next. */
  readonly linked: boolean;
  /** What makes the grid a blueprint; absent where it is none. */
  readonly service?: ServicePlan | undefined;
  /** The rows whose curves room is kept for, shown or not. */
  readonly roomFor: readonly Row[];
}

const byDensity = {
  compact: { gutter: 16, column: 156, rowGap: 17, cardGap: 4, plot: 128 },
  regular: { gutter: 16, column: 184, rowGap: 25, cardGap: 6, plot: 176 },
  spacious: { gutter: 24, column: 224, rowGap: 33, cardGap: 8, plot: 216 },
} as const;

/** The lengths for a page of the given width. */
export function measuresFor(width: number, density: GridOptions['density']): Measures {
  const narrow = width < 640;
  return {
    ...byDensity[density],
    margin: marginFor(width),
    rail: narrow ? 104 : 136,
    snugColumn: 144,
    leastColumn: 128,
    widestColumn: 300,
    endLabels: 120,
    overview: 112,
  };
}
