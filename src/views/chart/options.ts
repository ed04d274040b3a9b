import type { Id } from '../../model/journey.js';
import { sheetChoices, sheetDefaults, type SheetOptions } from '../../content/sheet-options.js';

/** How a chart is laid out. */
export interface ChartOptions extends SheetOptions {
  /** Which part to draw: each can stand alone, with its title, axes and source note. Default `all` that have figures. */
  readonly part: 'all' | 'emotion' | 'metrics' | 'funnel' | 'heat';
  /** What the table of channels and stages shows: `emotion`, or the id of a metric. Default `emotion`. */
  readonly heat: Id;
  /** The metrics to show, by id, in this order. Default: all of the journey's. */
  readonly metrics: readonly Id[];
  /** Several voices in one plot, or each in a plot of its own. Default `auto`: together up to five. */
  readonly voices: 'auto' | 'together' | 'apart';
  /** Whether the range between the least and the most likely score is shown. Default `show`. */
  readonly uncertainty: 'show' | 'hide';
  /** Which way time runs: along the line of reading or down the page. Default `auto`: as the document says, else down where it is narrow. */
  readonly direction: 'auto' | 'inline' | 'block';
  /** Room around things. Default `regular`. */
  readonly density: 'compact' | 'regular' | 'spacious';
  /** The curve at a step without a score: left open, or crossed by a straight dashed line. Default `break`. */
  readonly missing: 'break' | 'bridge';
}

/** The default of every option. */
export const chartDefaults: ChartOptions = {
  part: 'all',
  heat: 'emotion',
  metrics: [],
  voices: 'auto',
  uncertainty: 'show',
  direction: 'auto',
  density: 'regular',
  missing: 'break',
  ...sheetDefaults,
};

/** The values that an option with a fixed set may take. */
export const chartChoices = {
  part: ['all', 'emotion', 'metrics', 'funnel', 'heat'],
  voices: ['auto', 'together', 'apart'],
  uncertainty: ['show', 'hide'],
  direction: ['auto', 'inline', 'block'],
  density: ['compact', 'regular', 'spacious'],
  missing: ['break', 'bridge'],
  ...sheetChoices,
} as const;
