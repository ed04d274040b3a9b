import { flowchart, type FlowchartOptions } from '../views/flowchart/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey as a flowchart: steps and the ways between them, in swimlanes by actor, channel or team.
 *
 * ```html
 * <journey-flowchart src="journey.json"></journey-flowchart>
 * ```
 *
 * @tagname journey-flowchart
 */
export class JourneyFlowchart extends ViewElement {
  declare options: Partial<FlowchartOptions> | undefined;

  protected override shownView(): View {
    return flowchart;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-flowchart': JourneyFlowchart;
  }
}
