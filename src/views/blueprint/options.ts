import { gridChoices, gridDefaults, type GridOptions } from '../../grid/options.js';
import type { Id } from '../../model/journey.js';
import { sheetChoices, sheetDefaults, type SheetOptions } from '../../content/sheet-options.js';

/** How a service blueprint is laid out. */
export interface BlueprintOptions extends Pick<GridOptions, 'density' | 'fit' | 'missing' | 'maxLines'>, SheetOptions {
  /** More lanes to show below the blueprint, by id or role, in this order. Default: none. */
  readonly lanes: readonly Id[];
  /** Whether dependencies, agreements and the chain of service at each step are drawn. Default `show`. */
  readonly links: 'show' | 'hide';
  /** Whether time, policy, metrics and employee emotion have rows of their own. Default `show`. */
  readonly optional: 'show' | 'hide';
}

const { density, fit, missing, maxLines } = gridDefaults;

/** The default of every option. */
export const blueprintDefaults: BlueprintOptions = {
  lanes: [],
  links: 'show',
  optional: 'show',
  density,
  fit,
  missing,
  maxLines,
  ...sheetDefaults,
};

/** The values that an option with a fixed set may take. */
export const blueprintChoices = {
  links: ['show', 'hide'],
  optional: ['show', 'hide'],
  density: gridChoices.density,
  fit: gridChoices.fit,
  missing: gridChoices.missing,
  ...sheetChoices,
} as const;
