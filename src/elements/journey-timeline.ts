import { timeline, type TimelineOptions } from '../views/timeline/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey as a timeline: stages and steps along the line of reading, what is said about them in lanes.
 *
 * ```html
 * <journey-timeline src="journey.json"></journey-timeline>
 * ```
 *
 * @tagname journey-timeline
 */
export class JourneyTimeline extends ViewElement {
  declare options: Partial<TimelineOptions> | undefined;

  protected override shownView(): View {
    return timeline;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-timeline': JourneyTimeline;
  }
}
