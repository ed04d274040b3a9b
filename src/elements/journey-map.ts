import type { PropertyDeclarations } from 'lit';
import { viewNamed, views } from '../views/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey, drawn in the view that the host names.
 *
 * ```html
 * <journey-map src="journey.json" view="timeline"></journey-map>
 * ```
 *
 * @tagname journey-map
 */
export class JourneyMap extends ViewElement {
  static override properties: PropertyDeclarations = { view: {} };

  /** The name of the view. Default `timeline`. */
  declare view: string | undefined;

  protected override shownView(): View {
    const view = viewNamed(this.view ?? 'timeline');
    if (view) return view;
    throw new RangeError(`view must be one of ${views.map(({ name }) => name).join(', ')}, got ${this.view ?? ''}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-map': JourneyMap;
  }
}
