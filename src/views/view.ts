import type { Frame } from '../layout/frame.js';
import type { Journey } from '../model/journey.js';
import type { Scene } from '../scene/mark.js';

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
  /** Where everything fits: plain numbers and wrapped text, counted from the reading side. */
  layout(journey: Journey, frame: Frame, options: Options): Layout;
  /** What is drawn: marks as plain data, on the page as the reader sees it. */
  draw(layout: Layout): Scene;
}
