import type { Box, Point } from '../../layout/box.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { BarEnd, BarState, FlowPart } from './bar.js';
import type { IconName } from '../../scene/icons.js';
import type { Part, Place } from '../../scene/mark.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import type { Along } from '../../scene/path.js';
import type { ReadAt } from '../../scene/reading-order.js';
import type { SeriesLook } from '../../scene/series-look.js';
import type { FittedStageHeader } from '../../scene/stage-header.js';
import type { ColorName } from '../../scene/tokens.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';

/** What a chart is made of, with everything in its place, counted from the reading side. */
export interface PlacedChart {
  readonly along: Along;
  readonly right: number;
  readonly bottom: number;
  readonly stages: readonly { readonly header: FittedStageHeader; readonly box: Box }[];
  /** From back to front. */
  readonly marks: readonly PlacedMark[];
  readonly curves: readonly PlacedCurve[];
}

/** One thing in the chart: figures and texts that stand for it. */
export interface PlacedMark {
  readonly key: string;
  readonly part: Part;
  readonly figures: readonly Figure[];
  readonly texts: readonly PlacedText[];
  /** Room that belongs to it at least, for a pointer and the ring of the focus. */
  readonly room?: Box;
  readonly place: Place;
  /** What a reader who listens hears; a mark without it is decoration. */
  readonly name?: string | undefined;
  readonly at: ReadAt;
}

/** A text in its place. */
export interface PlacedText {
  readonly block: TextBlock;
  readonly at: Point;
  readonly fill: ColorName;
  /** Width in which it is aligned; the block's own where it stands at the start. */
  readonly within?: number;
  readonly align?: 'start' | 'center' | 'end';
}

/** The look of a straight line. */
export type LineLook = 'grid' | 'strong' | 'base' | 'target' | 'warn' | 'row';

/** What a chart is drawn with, apart from curves and texts. */
export type Figure =
  | { readonly kind: 'value-bar'; readonly box: Box; readonly end: BarEnd; readonly state: BarState }
  | { readonly kind: 'state'; readonly at: Point; readonly state: BarState }
  | { readonly kind: 'segment'; readonly box: Box; readonly part: FlowPart }
  | { readonly kind: 'fault'; readonly box: Box }
  | { readonly kind: 'missing'; readonly box: Box }
  | { readonly kind: 'cell'; readonly box: Box; readonly level: MoodLevel | undefined }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly look: LineLook }
  | { readonly kind: 'stream'; readonly corners: readonly Point[] }
  | { readonly kind: 'spark'; readonly points: readonly Point[]; readonly state: BarState }
  | {
      readonly kind: 'icon';
      readonly icon: IconName;
      readonly at: Point;
      readonly size: number;
      readonly color: ColorName;
    }
  | { readonly kind: 'sample'; readonly at: Point; readonly series: SeriesLook };
