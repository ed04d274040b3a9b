import type { Point } from '../../layout/box.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { SheetContent } from '../../content/sheet.js';
import type { CircleContent, CircleStage, CircleStep } from './content.js';
import type { PlacedRing, PlacedText } from './placed-ring.js';
import type { PlacedStrip } from './placed-strip.js';
import type { FittedLabel } from './step-label.js';

/** A circle, or what stands for it, with everything in its place. */
export interface PlacedCircle extends Pick<SheetContent, 'right' | 'bottom'> {
  readonly content: CircleContent;
  readonly rings: readonly PlacedRing[];
  /** Names beside the ring. */
  readonly labels: readonly PlacedLabel[];
  /** Names in a list, by the numbers of the ring. */
  readonly items: readonly PlacedItem[];
  /** Stages outside their band: beside the ring or above their steps in a list. */
  readonly headings: readonly PlacedHeading[];
  readonly closing: PlacedClosing | undefined;
  /** Where a ring that does not close begins and ends. */
  readonly ends: readonly PlacedEnd[];
  /** Ways back between linked rings. */
  readonly returns: readonly PlacedReturn[];
  /** Steps that two rings share. */
  readonly shared: readonly { readonly item: CircleStep; readonly at: Point }[];
  /** Names of linked rings above their lists, where they have no room in the middle. */
  readonly captions: readonly PlacedText[];
  readonly strip: PlacedStrip | undefined;
}

/** The name of a step beside the ring. */
export interface PlacedLabel {
  readonly label: FittedLabel;
  readonly at: Point;
  readonly align: 'start' | 'end';
  readonly leader: readonly Point[];
}

/** A numbered step in a list. */
export interface PlacedItem {
  readonly label: FittedLabel;
  /** The middle of its number. */
  readonly badge: Point;
  readonly at: Point;
}

/** The name of a stage outside its band. */
export interface PlacedHeading {
  readonly stage: CircleStage;
  readonly texts: readonly PlacedText[];
  readonly align: 'start' | 'end';
  readonly leader: readonly Point[];
  /** The tinted field in which its letter stands. */
  readonly swatch: { readonly at: Point; readonly letter: PlacedText | undefined } | undefined;
}

/** The arrow from the last stage to the first, and why. */
export interface PlacedClosing {
  readonly block: TextBlock;
  readonly at: Point;
  readonly align: 'start' | 'end';
  readonly leader: readonly Point[];
}

/** A word at an end of an open ring. */
export interface PlacedEnd {
  readonly kind: 'entry' | 'exit';
  readonly block: TextBlock;
  readonly at: Point;
}

/** A way back from one linked ring to another. */
export interface PlacedReturn {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly name: string;
}

/** Nothing placed yet. */
export const nothingPlaced: Omit<PlacedCircle, 'content' | 'right' | 'bottom'> = {
  rings: [],
  labels: [],
  items: [],
  headings: [],
  closing: undefined,
  ends: [],
  returns: [],
  shared: [],
  captions: [],
  strip: undefined,
};
