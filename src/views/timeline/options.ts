import type { Id } from '../../model/journey.js';

/** How a timeline is laid out. */
export interface TimelineOptions {
  /** What stands in the rows: what is said about each step, or who and what the steps belong to. Default `lanes`. */
  readonly rows: 'lanes' | 'channels' | 'actors' | 'personas' | 'owners';
  /**
   * What a px along the map means. `sequence`: one column a step, no dates implied. `time`: equal durations have
   * equal lengths. `time-broken`: the same, with long pauses cut out, marked and named. Default `auto`: `time` for
   * a day in the life whose steps have times, else `sequence`.
   */
  readonly axis: 'auto' | 'sequence' | 'time' | 'time-broken';
  /** Which way time runs: along the line of reading or down the page. Default `auto`: down where it is narrow. */
  readonly direction: 'auto' | 'inline' | 'block';
  /** Room around things. Default `regular`. */
  readonly density: 'compact' | 'regular' | 'spacious';
  /** `scroll`: columns as wide as reads well; `width`: as narrow as the page asks, as far as text can follow. Default `scroll`. */
  readonly fit: 'scroll' | 'width';
  /** The lanes to show, by id or role, in this order. Default: all of the journey's. */
  readonly lanes: readonly Id[];
  /** The curve at a step without a score: left open, or crossed by a straight dashed line. Default `break`. */
  readonly missing: 'break' | 'bridge';
  /** The most lines a text may take in a cell before it ends in an ellipsis; 0 for no limit. Default 0. */
  readonly maxLines: number;
  /** Whether lanes without content show. A pinned lane always does. Default `hide`. */
  readonly emptyLanes: 'hide' | 'show';
  /** Whether persona, scenario, goal and title stand above the map. Default `show`. */
  readonly header: 'show' | 'hide';
  /** Whether the legend of what occurs stands below. Default `show`. */
  readonly legend: 'show' | 'hide';
}

/** The default of every option. */
export const timelineDefaults: TimelineOptions = {
  rows: 'lanes',
  axis: 'auto',
  direction: 'auto',
  density: 'regular',
  fit: 'scroll',
  lanes: [],
  missing: 'break',
  maxLines: 0,
  emptyLanes: 'hide',
  header: 'show',
  legend: 'show',
};

/** The values that an option with a fixed set may take. */
export const timelineChoices = {
  rows: ['lanes', 'channels', 'actors', 'personas', 'owners'],
  axis: ['auto', 'sequence', 'time', 'time-broken'],
  direction: ['auto', 'inline', 'block'],
  density: ['compact', 'regular', 'spacious'],
  fit: ['scroll', 'width'],
  missing: ['break', 'bridge'],
  emptyLanes: ['hide', 'show'],
  header: ['show', 'hide'],
  legend: ['show', 'hide'],
} as const;
