/** How a grid of stages and lanes is laid out, whichever view asks for it. */
export interface GridOptions {
  /**
   * What a px along the map means. `sequence`: one column a step, no dates implied. `time`: equal durations have
   * equal lengths. `time-broken`: the same, with long pauses cut out, marked and named. Default `auto`: `time` for
   * a day in the life whose steps have times, else `sequence`.
   */
  readonly axis: 'auto' | 'sequence' | 'time' | 'time-broken';
  /** Which way time runs: along the line of reading or down the page. Default `auto`: as the document says, else down where it is narrow. */
  readonly direction: 'auto' | 'inline' | 'block';
  /** Room around things. Default `regular`. */
  readonly density: 'compact' | 'regular' | 'spacious';
  /** `scroll`: columns as wide as reads well; `width`: as narrow as the page asks, as far as text can follow. Default `scroll`. */
  readonly fit: 'scroll' | 'width';
  /** The curve at a step without a score: left open, or crossed by a straight dashed line. Default `break`. */
  readonly missing: 'break' | 'bridge';
  /** The most lines a text may take in a cell before it ends in an ellipsis; 0 for no limit. Default 0. */
  readonly maxLines: number;
}

/** The default of every option of a grid. */
export const gridDefaults: GridOptions = {
  axis: 'auto',
  direction: 'auto',
  density: 'regular',
  fit: 'scroll',
  missing: 'break',
  maxLines: 0,
};

/** The values that an option of a grid with a fixed set may take. */
export const gridChoices = {
  axis: ['auto', 'sequence', 'time', 'time-broken'],
  direction: ['auto', 'inline', 'block'],
  density: ['compact', 'regular', 'spacious'],
  fit: ['scroll', 'width'],
  missing: ['break', 'bridge'],
} as const;
