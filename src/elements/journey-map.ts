import type { PropertyDeclarations } from 'lit';
import { viewNamed, views } from '../views/index.js';
import type { Journey } from '../model/journey.js';
import { requested, type Request } from '../resolve.js';
import type { View, Viewing } from '../views/view.js';
import { ViewElement } from './view-element.js';
import type { ViewName, ViewOptions } from './view-options.js';

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
  static override properties: PropertyDeclarations = { view: {}, savedView: { attribute: 'saved-view' } };

  /** The name of the view. Default `timeline`. */
  declare view: ViewName | undefined;
  /** The id or the title of a saved view of the journey; it brings its own view, lanes, filter and options. */
  declare savedView: string | undefined;

  declare options: ViewOptions[ViewName] | undefined;

  protected override requestFor(journey: Journey, view: View): Request {
    return { ...super.requestFor(journey, view), savedView: this.savedView };
  }

  protected override viewingOf(request: Request): Viewing {
    return requested(request);
  }

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
