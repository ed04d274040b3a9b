import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Box, Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import type { Along } from '../scene/path.js';
import type { Columns } from '../content/columns.js';
import type { CurveMoment, CurveRow } from '../content/rows.js';

/** A lane of curves with every point in its place. */
export interface PlacedCurve {
  readonly row: CurveRow;
  /** Index of the row among all rows. */
  readonly index: number;
  readonly along: Along;
  /** Where scores are plotted. */
  readonly plot: Box;
  /** Where neutral is on the axis of values; absent where the scores have none. */
  readonly neutral?: number | undefined;
  readonly series: readonly PlacedSeries[];
  /** The parts of the plot in which no series has a score. */
  readonly gaps: readonly { readonly index: number; readonly box: Box }[];
  readonly words: readonly PlacedWord[];
  readonly moments: readonly PlacedMoment[];
  /** Names of the ends of the scale and of neutral, beside the plot. */
  readonly axis: readonly { readonly block: TextBlock; readonly at: Point }[];
  /** Names of the series at the end of each line. */
  readonly labels: readonly { readonly series: number; readonly block: TextBlock; readonly at: Point }[];
  /** An overview: points without faces. */
  readonly small: boolean;
  /** Whether points are drawn; not where they would touch each other. */
  readonly dotted: boolean;
  /** Whether its marks are named; not where cards say the same in words. */
  readonly spoken: boolean;
  /** Whether the names of points say if a score was measured; not where that is the same for all. */
  readonly tellsBasis?: boolean;
}

/** One line of a curve. */
export interface PlacedSeries {
  readonly series: EmotionSeries;
  readonly name: string;
  /** One a step; `undefined` where there is no score. */
  readonly dots: readonly (Point | undefined)[];
}

/** The mood of a step in words, with its face. */
export interface PlacedWord {
  readonly index: number;
  /** Absent where there is no score. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | undefined;
  readonly block: TextBlock;
  readonly note: TextBlock;
  readonly at: Point;
  readonly width: number;
}

/** A moment that matters: its mark on the curve and its name. */
export interface PlacedMoment {
  readonly moment: CurveMoment;
  readonly dot: Point;
  readonly block: TextBlock;
  readonly at: Point;
  /** Whether a line from the name to the mark is free of other names. */
  readonly leader: boolean;
}

/** What places a curve: the columns it stands over, where it starts, and how much room it may take. */
export interface CurveRoom {
  /** Index of the row among all rows. */
  readonly index: number;
  readonly columns: Columns;
  readonly grid: Point;
  readonly rail: { readonly x: number; readonly width: number };
  /** Height of the plot in px. */
  readonly plot: number;
  /** Where names at the end of lines may stand; no width for none. */
  readonly labels: { readonly x: number; readonly width: number };
}
