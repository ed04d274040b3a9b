import { gridChoices, gridDefaults, type GridOptions } from '../../grid/options.js';
import type { Id } from '../../model/journey.js';
import { sheetChoices, sheetDefaults, type SheetOptions } from '../../content/sheet-options.js';

/** How a timeline is laid out. */
export interface TimelineOptions extends GridOptions, SheetOptions {
  /** What stands in the rows: what is said about each step, or who and what the steps belong to. Default `lanes`. */
  readonly rows: 'lanes' | 'channels' | 'actors' | 'personas' | 'owners';
  /** The lanes to show, by id or role, in this order. Default: all of the journey's. */
  readonly lanes: readonly Id[];
  /**
   * Where the lanes of a service blueprint stand: `lanes`, where the document puts them; `layer`, in their own order below
   * all others, with the lines and links of a blueprint; `hide`, nowhere. No column of steps moves between the three. Default `lanes`.
   */
  readonly blueprint: 'lanes' | 'layer' | 'hide';
  /** Whether lanes without content show. A pinned lane always does. Default `hide`. */
  readonly emptyLanes: 'hide' | 'show';
}

/** The default of every option. */
export const timelineDefaults: TimelineOptions = {
  rows: 'lanes',
  ...gridDefaults,
  lanes: [],
  blueprint: 'lanes',
  emptyLanes: 'hide',
  ...sheetDefaults,
};

/** The values that an option with a fixed set may take. */
export const timelineChoices = {
  rows: ['lanes', 'channels', 'actors', 'personas', 'owners'],
  ...gridChoices,
  blueprint: ['lanes', 'layer', 'hide'],
  emptyLanes: ['hide', 'show'],
  ...sheetChoices,
} as const;
