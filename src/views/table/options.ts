import { sheetDefaults, sheetChoices, type SheetOptions } from '../../content/sheet-options.js';
import type { TablesOptions, TableSubject } from './content/tables.js';

/** How a journey is shown as tables. */
export interface TableOptions extends TablesOptions, Pick<SheetOptions, 'header'> {
  /** Which tables stand below that of the steps: `all`, or those about one thing; `steps` for none. Default `all`. */
  readonly tables: TableSubject;
  /**
   * Which columns the table of steps has, in this order: `description`, `kind`, `actor`, `touchpoint`, `channel`, `start`,
   * `score` (all of them), `pains`, `opportunities`, `owner` and so on, or lanes by id or role. Default: all that have something to say.
   */
  readonly columns: readonly string[];
}

/** The default of every option. */
export const tableDefaults: TableOptions = { tables: 'all', columns: [], header: sheetDefaults.header };

/** The values that an option with a fixed set may take. */
export const tableChoices = {
  tables: ['all', 'steps', 'links', 'people', 'findings', 'figures', 'about'],
  header: sheetChoices.header,
} as const;

/** The columns that the table of steps may have, beside one for each lane. */
export const stepColumns = [
  'changes',
  'description',
  'kind',
  'actor',
  'personas',
  'touchpoint',
  'channel',
  'leadsTo',
  'remarks',
  'start',
  'end',
  'duration',
  'waitBefore',
  'messageTimes',
  'score',
  'moments',
  'pains',
  'gains',
  'needs',
  'findings',
  'opportunities',
  'actions',
  'metrics',
  'inflow',
  'processing',
  'processed',
  'exit',
  'gaps',
  'deviations',
  'owner',
  'evidence',
  'certainty',
  'tags',
  'clock',
  'detail',
] as const;
