import { sheetChoices, sheetDefaults, type SheetOptions } from '../../content/sheet-options.js';

/** How a flowchart is laid out. */
export interface FlowchartOptions extends SheetOptions {
  /**
   * Whose lane a step stands in. `plan`: what was planned, with the empty places of what came out of order, and off that chain
   * what was not. `none`: no lanes. Default `auto`: one lane an actor where at least two act and the page has room for them;
   * `plan` for what happened, where its deviations are told or it is compared with its plan.
   */
  readonly lanes: 'auto' | 'actors' | 'channels' | 'teams' | 'plan' | 'none';
  /** Which way time runs: along the line of reading or down the page. Default `auto`: as the document says, else down where it is narrow. */
  readonly direction: 'auto' | 'inline' | 'block';
  /** Room around things, and how much a card says. Default `regular`. */
  readonly density: 'compact' | 'regular' | 'spacious';
  /** How links bend. Default `orthogonal`. */
  readonly links: 'orthogonal' | 'curved';
  /** Whether conditions, figures and changes of channel or owner stand at the links. Default `show`. */
  readonly labels: 'show' | 'hide';
  /** Whether links are as wide as the counts of the journey say. Default `show`. */
  readonly volume: 'show' | 'hide';
  /** The most lines a text may take in a card before it ends in an ellipsis; 0 for no limit. Default 0. */
  readonly maxLines: number;
}

/** The default of every option. */
export const flowchartDefaults: FlowchartOptions = {
  lanes: 'auto',
  direction: 'auto',
  density: 'regular',
  links: 'orthogonal',
  labels: 'show',
  volume: 'show',
  maxLines: 0,
  ...sheetDefaults,
};

/** The values that an option with a fixed set may take. */
export const flowchartChoices = {
  lanes: ['auto', 'actors', 'channels', 'teams', 'plan', 'none'],
  direction: ['auto', 'inline', 'block'],
  density: ['compact', 'regular', 'spacious'],
  links: ['orthogonal', 'curved'],
  labels: ['show', 'hide'],
  volume: ['show', 'hide'],
  ...sheetChoices,
} as const;
