import type { Box, Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import type { PersonaField } from '../../layout/words/persona-words.js';
import type { IconName } from '../../scene/icons.js';
import type { ColorName } from '../../scene/tokens.js';
import type { MoodLine } from './mood-line.js';
import type { PlacedText } from './placed-text.js';

/** How a field is set. */
export interface FieldRoom {
  readonly width: number;
  /** In how many columns its items may stand: more than one where it has a row to itself. */
  readonly columns: number;
  /** Between columns. */
  readonly gap: number;
  /** The height of the plot of moods. */
  readonly plot: number;
  /** Whether the card has the page for itself, and its quote is set large. */
  readonly large: boolean;
  readonly frame: Frame;
}

/** A field whose texts are wrapped; all positions count from its top left corner. */
export interface FittedField {
  readonly name: PersonaField;
  readonly height: number;
  /** What a reader who listens hears. */
  readonly spoken: string;
  readonly texts: readonly PlacedText[];
  readonly bullets: readonly { readonly at: Point; readonly fill: ColorName }[];
  readonly icons: readonly { readonly icon: IconName; readonly at: Point; readonly fill: ColorName }[];
  readonly bars: readonly { readonly at: Point; readonly width: number; readonly share: number }[];
  readonly sliders: readonly { readonly at: Point; readonly width: number; readonly share: number }[];
  readonly curve?: FittedCurve | undefined;
}

/** A line of moods with its place. */
export interface FittedCurve {
  readonly line: MoodLine;
  readonly box: Box;
  /** The points that stand before the words about peak and end. */
  readonly samples: readonly { readonly at: Point; readonly isPeak: boolean }[];
}
