import type { PlacedCurve } from '../../curve/placed-curve.js';
import type { Box } from '../../layout/box.js';
import type { Place } from '../../scene/mark.js';
import type { Along } from '../../scene/path.js';
import type { FittedStageHeader } from '../../scene/stage-header.js';
import type { ChartMark } from './piece.js';

/** What a chart is made of, with everything in its place, counted from the reading side. */
export interface PlacedChart extends PlacedPart {
  readonly along: Along;
  readonly right: number;
  readonly stages: readonly { readonly header: FittedStageHeader; readonly box: Box }[];
}

/** A part of a chart over its columns. */
export interface PlacedPart {
  /** From back to front. */
  readonly marks: readonly ChartMark[];
  readonly curves: readonly PlacedCurve[];
  readonly bottom: number;
}

/** Something of a known height that stands in a column down the page. */
export interface PlacedBlock {
  /** The step or the stage at which it stands; neither for the whole journey. */
  readonly place: Place;
  readonly height: number;
  /** Its marks with its top at `y`. */
  readonly at: (y: number) => readonly ChartMark[];
}
