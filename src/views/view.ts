import type { Frame } from '../layout/frame.js';
import type { ViewWord, Words } from '../layout/words/words.js';
import type { Journey } from '../model/journey.js';
import type { Scene } from '../scene/mark.js';
import type { Table } from '../scene/table.js';
import type { DrawableComparison } from './compare.js';

/**
 * A way of looking at a journey: two pure functions and the options they take.
 *
 * `layout` and `draw` are methods, not properties: TypeScript then lets views with different options stand in
 * one list, and still refuses a misspelt option name where the view is known.
 */
export interface View<Options extends object = object, Layout = unknown> {
  /** Its value for `<journey-map view>` and for `--view`. */
  readonly name: string;
  /** Every option with its default value. */
  readonly defaults: Options;
  /** For an option with a fixed set of values: those values, for menus, checks and documentation. */
  readonly choices: { readonly [Name in keyof Options]?: readonly Options[Name][] };
  /** For an option that takes names: those that a journey gives it to choose from. */
  names?(journey: Journey): { readonly [Name in keyof Options]?: readonly string[] };
  /** What this view says beyond the common words, for the language of these. Absent where it says no more. */
  words?(locale: string): Partial<Pick<Words, ViewWord>>;
  /** Where everything fits: plain numbers and wrapped text, counted from the reading side. */
  layout(journey: Journey, frame: Frame, options: Options): Layout;
  /** What is drawn: marks as plain data, on the page as the reader sees it. */
  draw(layout: Layout): Scene;
  /** What it says as tables of data, for a view that a page should show as real tables rather than as a picture of them. */
  tables?(layout: Layout): readonly Table[];
}

/** A journey, or two of them compared, in a view with its options: all that a drawing needs but its frame. */
export interface Viewing<Options extends object = object, Layout = unknown> {
  readonly journey: Journey;
  /** Two journeys of which one picture is made; it is drawn instead of `journey`. */
  readonly comparison?: DrawableComparison | undefined;
  readonly view: View<Options, Layout>;
  readonly options: Partial<Options>;
}
