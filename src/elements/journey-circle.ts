import { circle, type CircleOptions } from '../views/circle/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey as a ring of stages with its emotions around a neutral circle, or as linked rings.
 *
 * ```html
 * <journey-circle src="journey.json"></journey-circle>
 * ```
 *
 * @tagname journey-circle
 */
export class JourneyCircle extends ViewElement {
  declare options: Partial<CircleOptions> | undefined;

  protected override shownView(): View {
    return circle;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-circle': JourneyCircle;
  }
}
