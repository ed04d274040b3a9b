import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import type { CurveMoment, CurveRow } from '../content/rows.js';
import type { Projection, Spot } from './projection.js';

/** The curves of a row with every point in its place. */
export interface PlacedCurve extends CurveLook {
  readonly row: CurveRow;
  /** Index of the row among all rows. */
  readonly index: number;
  readonly projection: Projection;
  /** How high neutral stands above the worst score; absent where the scores have none. */
  readonly neutral?: number | undefined;
  readonly lines: readonly PlacedLine[];
  /** The stretches of the way in which no line has a score. */
  readonly gaps: readonly Station[];
  readonly moments: readonly PlacedMoment[];
  /** The words for the scores. */
  readonly words: readonly PlacedWord[];
  /** Names of the ends of the scale and of neutral, beside the plot. */
  readonly axis: readonly PlacedName[];
  /** Names of the lines, at their ends. */
  readonly labels: readonly (PlacedName & { readonly line: number })[];
}

/** What differs in the look of curves from view to view. */
export interface CurveLook {
  /** Radius of the faces where a single voice is heard; 0 for plain points. */
  readonly face: number;
  /** How far the diamond of a moment reaches from its middle. */
  readonly diamond: number;
  /** Whether points are drawn; not where they would touch each other. */
  readonly dotted: boolean;
  /** Which marks have a name: not those that cards name in words. */
  readonly spoken: 'all' | 'scores' | 'none';
  /** Whether the names of points say if a score was measured; not where that is the same for all. */
  readonly tellsBasis: boolean;
}

/** A step on the way of a curve: where its score stands, and the stretch that is its own. */
export interface Station {
  /** Index of the step. */
  readonly index: number;
  readonly along: number;
  readonly from: number;
  readonly to: number;
}

/** A score in its place: on the straight picture, and on the page. */
export interface Dot {
  readonly spot: Spot;
  readonly at: Point;
}

/** One line of a curve. */
export interface PlacedLine {
  readonly series: EmotionSeries;
  readonly name: string;
  /** By the index of the step; `undefined` where there is no score. */
  readonly dots: readonly (Dot | undefined)[];
  /** The dots between two gaps: what the line joins. */
  readonly runs: readonly (readonly Dot[])[];
}

/** The mood of a step in words. */
export interface PlacedWord {
  readonly index: number;
  /** Absent where there is no score. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | undefined;
  readonly block: TextBlock;
  readonly note: TextBlock;
  readonly at: Point;
  readonly width: number;
}

/** A moment that matters: its mark on the curve, and its name where it has one there. */
export interface PlacedMoment {
  readonly moment: CurveMoment;
  readonly dot: Point;
  readonly name?:
    (PlacedName & { /** Whether a line to the mark is free of other names. */ readonly isLed: boolean }) | undefined;
}

/** A name in its place. */
export interface PlacedName {
  readonly block: TextBlock;
  readonly at: Point;
}
