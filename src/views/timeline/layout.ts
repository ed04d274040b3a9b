import { gridLegend } from '../../grid/legend.js';
import { placeGrid } from '../../grid/place-grid.js';
import type { PlacedGrid } from '../../grid/placed.js';
import { untoldLinks } from '../../grid/untold-links.js';
import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { departures } from '../../content/departures.js';
import { serviceLinks } from '../../content/lane-links.js';
import { namedLines, type ServicePlan, type ServiceRow } from '../../content/lane-plan.js';
import type { Row } from '../../content/rows.js';
import { sheetAround, sheetRoom, type Sheet } from '../../content/sheet.js';
import { contextOf, type Context } from '../../content/context.js';
import { buildLayer, buildRows } from './build-rows.js';
import type { TimelineOptions } from './options.js';

/**
 * A timeline with everything in its place, in px.
 *
 * `x` counts from the side where reading starts: from the left in English, from the right in Arabic. `draw` turns it over.
 */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly options: TimelineOptions;
  readonly grid: PlacedGrid;
  readonly sheet: Sheet;
}

/** Where everything of a timeline fits. Linear in the number of steps and cells. */
export function layoutTimeline(journey: Journey, frame: Frame, options: TimelineOptions): TimelineLayout {
  const context = contextOf(journey, frame);
  const room = sheetRoom(context, options);
  const { rows, service, roomFor } = journey.stages.length > 0 ? rowsOf(context, options) : nothing;
  const grid = placeGrid(rows, context, options, {
    top: room.top,
    linked: options.rows !== 'lanes',
    service,
    roomFor,
  });
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const entries = gridLegend(grid, context);
  const remarks = [untoldLinks(grid.service, context), departures(context)];
  const content = { right: grid.right, bottom: grid.bottom, entries, message, remarks };
  const sheet = sheetAround(room, content, context, options);
  return { width: sheet.width, height: sheet.height, options, grid, sheet };
}

/** The rows of a timeline, what makes some of them a blueprint, and the rows whose curves room is kept for. */
interface TimelineRows {
  readonly rows: readonly Row[];
  readonly service?: ServicePlan | undefined;
  readonly roomFor: readonly Row[];
}

const nothing: TimelineRows = { rows: [], roomFor: [] };

function rowsOf(context: Context, options: TimelineOptions): TimelineRows {
  const rows = buildRows(context, options);
  if (options.blueprint === 'lanes') return { rows, roomFor: rows };
  // The columns stand where they would with all lanes, shown or not, so that none moves when the layer comes and goes.
  const roomFor = buildRows(context, { ...options, blueprint: 'lanes' });
  const layer = buildLayer(context, options);
  if (layer.length === 0) return { rows, roomFor };
  const all = [...rows.map((row) => ({ row })), ...layer];
  return { rows: all.map(({ row }) => row), service: layerPlan(all, context), roomFor };
}

function layerPlan(rows: readonly ServiceRow[], context: Context): ServicePlan {
  return {
    rows,
    lines: namedLines(rows, context),
    links: serviceLinks(context),
    spine: rows.findIndex(({ level }) => level === 'customer'),
    chained: true,
    points: new Map(),
    alone: false,
  };
}
