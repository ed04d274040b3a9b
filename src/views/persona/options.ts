import type { Id } from '../../model/journey.js';
import { sheetChoices, sheetDefaults, type SheetOptions } from '../../content/sheet-options.js';

/** How persona cards are laid out. */
export interface PersonaOptions extends SheetOptions {
  /** The personas to show, by id, in this order. Default: all, by rank, then as the document has them. */
  readonly personas: readonly Id[];
  /**
   * How several are compared. `rows`: equal fields on equal rows, a dash where one has nothing to say. `cards`: each card
   * holds its own fields and is as high as they need. Default `auto`: `rows` where several are shown.
   */
  readonly compare: 'auto' | 'rows' | 'cards';
  /**
   * The fields to show: `bio`, `quote`, `goals`, `needs`, `frustrations`, `motivations`, `behaviours`, `interests`,
   * `channels`, `jobs`, `traits`, `demographics`. Their order is always the same; the evidence always shows. Default: all that occur.
   */
  readonly fields: readonly string[];
  /** Whether a card carries the persona's own line of moods along the journey. Default `show`. */
  readonly curve: 'show' | 'hide';
  /** Room around things. Default `regular`. */
  readonly density: 'compact' | 'regular' | 'spacious';
}

/** The default of every option. */
export const personaDefaults: PersonaOptions = {
  personas: [],
  compare: 'auto',
  fields: [],
  curve: 'show',
  density: 'regular',
  ...sheetDefaults,
};

/** The values that an option with a fixed set may take. */
export const personaChoices = {
  compare: ['auto', 'rows', 'cards'],
  curve: ['show', 'hide'],
  density: ['compact', 'regular', 'spacious'],
  ...sheetChoices,
} as const;
