import { blueprint, type BlueprintOptions } from '../views/blueprint/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey as a service blueprint: what the customer does, and below it everything that has to happen so that it can.
 *
 * ```html
 * <journey-blueprint src="journey.json"></journey-blueprint>
 * ```
 *
 * @tagname journey-blueprint
 */
export class JourneyBlueprint extends ViewElement {
  declare options: Partial<BlueprintOptions> | undefined;

  protected override shownView(): View {
    return blueprint;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-blueprint': JourneyBlueprint;
  }
}
