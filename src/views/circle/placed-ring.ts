import type { Point } from '../../layout/box.js';
import type { Arc } from './polar.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import type { ColorName } from '../../scene/tokens.js';
import type { Division, StageArc } from './angles.js';
import type { Radii } from './radii.js';

/** A ring with everything in its place. */
export interface PlacedRing {
  readonly centre: Point;
  readonly radii: Radii;
  readonly division: Division;
  /** Whether the points show the number of their step; else the icon of its channel. */
  readonly numbered: boolean;
  readonly sectors: readonly PlacedSector[];
  /** Lines along which one cycle runs. */
  readonly cycles: readonly Arc[];
  readonly mood: PlacedMood | undefined;
  readonly middle: PlacedMiddle;
}

/** A stage on its ring, and what is written in its band. */
export interface PlacedSector extends StageArc {
  readonly texts: readonly PlacedText[];
  /** Whether its whole name stands in the band; else a letter, or nothing. */
  readonly isNamed: boolean;
}

/** A text in its place. */
export interface PlacedText {
  readonly block: TextBlock;
  readonly at: Point;
  readonly muted: boolean;
}

/** The curve around a middle. */
export interface PlacedMood {
  readonly curve: PlacedCurve;
  readonly labels: readonly MoodLabel[];
}

/** A word at the gap: what a circle of the scale means, or whose line ends here; a face where a word would be too long. */
export interface MoodLabel {
  /** Which end of the scale its face stands for. */
  readonly face: 'worst' | 'best' | undefined;
  readonly block: TextBlock;
  readonly at: Point;
  /** The place of its line among all; `undefined` for a word of the scale. */
  readonly line: number | undefined;
  /** Where its line ends. */
  readonly end: Point | undefined;
}

/** What stands in the middle of a ring. */
export interface PlacedMiddle {
  readonly persona: string | undefined;
  readonly assumed: boolean;
  readonly color: ColorName;
  readonly monogram: { readonly block: TextBlock; readonly centre: Point; readonly radius: number } | undefined;
  readonly texts: readonly PlacedText[];
  readonly name: string;
}
