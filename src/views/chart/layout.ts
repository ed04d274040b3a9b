import { contextOf } from '../../content/context.js';
import { departures } from '../../content/departures.js';
import { runsDown } from '../../content/runs-down.js';
import { sheetAround, sheetRoom, type Sheet } from '../../content/sheet.js';
import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { chartLegend } from './legend.js';
import type { ChartOptions } from './options.js';
import { chartParts } from './parts.js';
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
  const context = contextOf(journey, frame);
  const room = sheetRoom(context, options);
  const parts = chartParts(context, options);
  const down = runsDown(options.direction, journey, frame.width < narrow);
  const chart = (down ? placeDown : placeAcross)(parts, context, options, room.top);
  const isEmpty = journey.steps.length === 0;
  const message = isEmpty ? frame.words.empty : parts.length > 0 ? undefined : frame.words.chart.nothing;
  const { right, bottom } = chart;
  const entries = chartLegend(chart, parts, context, options);
  const content = { right, bottom, entries, message, remarks: [departures(context)] };
  const sheet = sheetAround(room, content, context, options);
  return { width: sheet.width, height: sheet.height, options, chart, sheet };
}
