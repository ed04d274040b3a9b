import type { MeasureText } from './text/text-width.js';
import type { GivenWords, Words } from './words/words.js';

/** The reading direction of a picture. */
export type Direction = 'ltr' | 'rtl';

/** All that a layout may know of the world: how wide the page is, how it reads, and how wide its text runs. */
export interface Frame {
  /** Width that the host offers, in CSS px. A picture may be wider: it then scrolls. */
  readonly width: number;
  /** BCP 47 tag in which texts, numbers and dates are written. */
  readonly locale: string;
  readonly direction: Direction;
  /** The width of a line of text. */
  readonly measure: MeasureText;
  /** What the library itself says, in the reader's language. */
  readonly words: Words;
}

/** The parts of a frame that a caller names; the rest has defaults. */
export interface GivenFrame extends Partial<Omit<Frame, 'words'>> {
  /** Words of a language of the host's own. What a view says beyond them it brings along, in English where it has no other. */
  readonly words?: GivenWords;
}
