/** What stands around the picture of every view. */
export interface SheetOptions {
  /** Whether persona, scenario, goal and title stand above the map. Default `show`. */
  readonly header: 'show' | 'hide';
  /** Whether the legend of what occurs stands below. Default `show`. */
  readonly legend: 'show' | 'hide';
}

/** The default of every option of a sheet. */
export const sheetDefaults: SheetOptions = { header: 'show', legend: 'show' };

/** The values that an option of a sheet may take. */
export const sheetChoices = { header: ['show', 'hide'], legend: ['show', 'hide'] } as const;
