import { sheetChoices, sheetDefaults, type SheetOptions } from '../../content/sheet-options.js';

/** How a circle is laid out. */
export interface CircleOptions extends SheetOptions {
  /** How wide the stretch of a step is: the same for all, or in proportion to how long it takes. Default `steps`. */
  readonly angles: 'steps' | 'time';
  /**
   * One ring, or one for each of the cycles buy, own and advocate, linked where they meet. Default `auto`: linked where a
   * journey follows the stage model `gartner-buy-own-advocate`.
   */
  readonly rings: 'auto' | 'one' | 'linked';
  /** Whether the emotion curve is drawn around the middle. Default `show`. */
  readonly emotion: 'show' | 'hide';
  /**
   * How steps are named: beside the ring, or by numbers with a list. Default `auto`: numbers where it is narrow or
   * there are more than 40 steps.
   */
  readonly labels: 'auto' | 'full' | 'numbers';
  /** Room around things. Default `regular`. */
  readonly density: 'compact' | 'regular' | 'spacious';
}

/** The default of every option. */
export const circleDefaults: CircleOptions = {
  angles: 'steps',
  rings: 'auto',
  emotion: 'show',
  labels: 'auto',
  density: 'regular',
  ...sheetDefaults,
};

/** The values that an option with a fixed set may take. */
export const circleChoices = {
  angles: ['steps', 'time'],
  rings: ['auto', 'one', 'linked'],
  emotion: ['show', 'hide'],
  labels: ['auto', 'full', 'numbers'],
  density: ['compact', 'regular', 'spacious'],
  ...sheetChoices,
} as const;
