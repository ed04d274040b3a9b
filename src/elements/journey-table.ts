import { table, type TableOptions } from '../views/table/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey as tables: its steps with all that is said about them, then everything else that the document holds.
 *
 * ```html
 * <journey-table src="journey.json"></journey-table>
 * ```
 *
 * @tagname journey-table
 */
export class JourneyTable extends ViewElement {
  declare options: Partial<TableOptions> | undefined;

  protected override shownView(): View {
    return table;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-table': JourneyTable;
  }
}
