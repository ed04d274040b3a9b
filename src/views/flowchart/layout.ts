import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { departures } from '../../content/departures.js';
import { sheetAround, sheetRoom, type Sheet } from '../../content/sheet.js';
import { contextOf } from '../../content/context.js';
import { fitFlow } from './fit-flow.js';
import { flowLanes } from './lanes.js';
import { flowLegend } from './legend.js';
import { settingFor } from './measures.js';
import type { NodeSetting } from './node-setting.js';
import type { FlowchartOptions } from './options.js';
import { laneRoom, pageFlow, type PagedFlow } from './page-flow.js';
import { toldChanges } from './told-changes.js';
import { flowVolume } from './volume.js';
import { flowWays } from './ways.js';

/**
 * A flowchart with everything in its place, in px.
 *
 * `x` counts from the side where reading starts. `draw` turns it over where that is the right.
 */
export interface FlowchartLayout {
  readonly width: number;
  readonly height: number;
  readonly options: FlowchartOptions;
  readonly flow: PagedFlow;
  readonly sheet: Sheet;
}

/** Where everything of a flowchart fits. */
export function layoutFlowchart(journey: Journey, frame: Frame, options: FlowchartOptions): FlowchartLayout {
  const asGiven = contextOf(journey, frame);
  const context = toldChanges(asGiven, options.lanes === 'plan');
  const room = sheetRoom(context, options);
  const given = settingFor(context, options);
  const ways = flowWays(journey);
  const lanes = flowLanes(given);
  const volume = flowVolume(journey, ways.ways);
  const setting: NodeSetting = { ...given, lanes, ways, volume, card: given.measures.card, terse: false };
  const placed = fitFlow(setting, room.width - laneRoom(lanes, given));
  const flow = pageFlow(placed, lanes, given, room.top);
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const { right, bottom } = flow;
  const content = { right, bottom, entries: flowLegend(flow, setting), message, remarks: [departures(asGiven)] };
  const sheet = sheetAround(room, content, context, options);
  return { width: sheet.width, height: sheet.height, options, flow, sheet };
}
