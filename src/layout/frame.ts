import type { MeasureText } from './text-width.js';
import type { Words } from './words.js';

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
