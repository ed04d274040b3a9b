import { chart, type ChartOptions } from '../views/chart/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * A journey in figures: the emotion curve large, metrics, the flow of people and a table of channels over the same steps.
 *
 * ```html
 * <journey-chart src="journey.json"></journey-chart>
 * ```
 *
 * @tagname journey-chart
 */
export class JourneyChart extends ViewElement {
  declare options: Partial<ChartOptions> | undefined;

  protected override shownView(): View {
    return chart;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-chart': JourneyChart;
  }
}
