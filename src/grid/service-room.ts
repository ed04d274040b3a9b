import type { Point } from '../layout/box.js';
import type { RoutedLink } from './arc-ends.js';
import type { Columns } from '../content/columns.js';
import type { FittedArc } from './fit-arcs.js';
import type { PlacedCard } from './placed.js';
import type { PlacedRoleLine } from './placed-service.js';

/** The way of every link of a blueprint before its rows have a height: how much room they need above the spine. */
export interface Corridor {
  readonly routed: readonly RoutedLink[];
  readonly arcs: readonly FittedArc[];
  readonly height: number;
}

/** The top and the bottom of a row in px. */
export interface RowExtent {
  readonly top: number;
  readonly bottom: number;
}

/** A grid whose rows are placed, for what a blueprint adds to it. */
export interface PlacedRowsOfService {
  readonly columns: Columns;
  readonly grid: Point;
  /** Where lines and grounds begin and end. */
  readonly left: number;
  readonly right: number;
  readonly cards: readonly PlacedCard[];
  readonly extents: readonly RowExtent[];
  readonly lines: readonly PlacedRoleLine[];
  readonly corridor: Corridor;
}
