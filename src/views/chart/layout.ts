import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { departures } from '../../telling/departures.js';
import { sheetAround, sheetRoom, type Sheet } from '../../telling/sheet.js';
import { tellingOf } from '../../telling/telling.js';
import { chartFacts } from './facts.js';
import { chartLegend } from './legend.js';
import type { ChartOptions } from './options.js';
import { placeAcross } from './place-across.js';
import { placeDown } from './place-down.js';
import type { PlacedChart } from './placed.js';

/**
 * A chart with everything in its place, in px.
 *
 * `x` counts from the side where reading starts: from the left in English, from the right in Arabic. `draw` turns it over.
 */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly options: ChartOptions;
  readonly chart: PlacedChart;
  readonly sheet: Sheet;
}

/** Below this width time runs down the page unless told otherwise. */
const narrow = 560;

/** Where everything of a chart fits. Linear in the number of steps and figures. */
export function layoutChart(journey: Journey, frame: Frame, options: ChartOptions): ChartLayout {
  const telling = tellingOf(journey, frame);
  const room = sheetRoom(telling, options);
  const facts = chartFacts(telling, options);
  const down = options.direction === 'block' || (options.direction === 'auto' && frame.width < narrow);
  const chart = (down ? placeDown : placeAcross)(facts, telling, options, room.top);
  const isEmpty = journey.steps.length === 0;
  const hasFigures = facts.panels.length + facts.lanes.length + facts.flow.length > 0 || facts.heat !== undefined;
  const message = isEmpty ? frame.words.empty : hasFigures ? undefined : frame.words.chart.nothing;
  const { right, bottom } = chart;
  const entries = chartLegend(facts, telling, options);
  const content = { right, bottom, entries, message, remarks: [departures(telling)] };
  const sheet = sheetAround(room, content, telling, options);
  return { width: sheet.width, height: sheet.height, options, chart, sheet };
}
