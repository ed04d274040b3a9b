import type { Box, Point } from '../../layout/box.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { PlacedCurve, PlacedName } from '../../curve/placed-curve.js';
import type { CircleStage } from './content.js';
import type { FittedLabel } from './step-label.js';

/** What stands for a ring where it is too narrow for one: its stages and steps in a strip (rule 80). */
export interface PlacedStrip {
  readonly stages: readonly StripStage[];
  readonly steps: readonly StripStep[];
  /** The line on which the points of the steps stand. */
  readonly rail: { readonly x: number; readonly from: number; readonly to: number };
  readonly mood: StripMood | undefined;
  /** The way round from the last step to the first, and why. */
  readonly closing: { readonly points: readonly Point[]; readonly block: TextBlock; readonly at: Point } | undefined;
}

/** A stage as a band across the strip. */
export interface StripStage {
  readonly stage: CircleStage;
  readonly box: Box;
  readonly title: TextBlock;
  readonly cycle: TextBlock;
}

/** A step on the rail, with its name. */
export interface StripStep {
  readonly label: FittedLabel;
  readonly at: Point;
  readonly dot: Point;
}

/** The curve down the strip. */
export interface StripMood {
  readonly curve: PlacedCurve;
  /** The word for neutral, above its line. */
  readonly word: PlacedName;
  /** The middles of the faces that say where bad and good are; none where the points are faces. */
  readonly ends: readonly Point[];
}
