import type { Box, Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import type { FittedCard } from '../scene/card.js';
import type { Along } from '../scene/path.js';
import type { FittedStageHeader } from '../scene/stage-header.js';
import type { PlacedCurve } from '../curve/placed-curve.js';
import type { PlacedService } from './placed-service.js';
import type { Joint } from '../content/rows.js';

/** The grid of a timeline with everything in its place, counted from the reading side of the picture. */
export interface PlacedGrid {
  readonly along: Along;
  /** What the grid takes, from the left margin and the top of the picture. */
  readonly right: number;
  readonly bottom: number;
  readonly stages: readonly { readonly header: FittedStageHeader; readonly box: Box }[];
  readonly lanes: readonly PlacedLane[];
  readonly cards: readonly PlacedCard[];
  readonly curves: readonly PlacedCurve[];
  readonly joints: readonly PlacedJoint[];
  readonly links: readonly PlacedLink[];
  readonly ticks: readonly PlacedTick[];
  /** What makes it a blueprint; absent where it is none. */
  readonly service?: PlacedService | undefined;
}

/** The name of a row, and the hairline that parts it from the one before. */
export interface PlacedLane {
  readonly key: string;
  /** The key of the row; several names of one row may stand in a stack. */
  readonly lane: string;
  readonly title: TextBlock;
  readonly box: Box;
  readonly line?: readonly [Point, Point] | undefined;
}

/** A card in its cell. */
export interface PlacedCard {
  readonly card: FittedCard;
  readonly at: Point;
  readonly height: number;
  /** Step index and row index, for the order of reading. */
  readonly first: number;
  readonly row: number;
}

/** What joins two neighbouring steps in a row. */
export interface PlacedJoint {
  readonly joint: Joint;
  readonly row: number;
  readonly from: Point;
  readonly to: Point;
}

/** The way from one card to the next, through the gutter between their columns. */
export interface PlacedLink {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** A mark on the axis of time: a moment, or a pause that is cut out. */
export interface PlacedTick {
  readonly key: string;
  readonly kind: 'tick' | 'break' | 'bar' | 'unknown';
  readonly block: TextBlock;
  readonly at: Point;
  readonly box: Box;
}
