import { legendEntries } from '../../grid/legend-entries.js';
import { placeGrid } from '../../grid/place-grid.js';
import type { PlacedGrid } from '../../grid/placed.js';
import { serviceEntries } from '../../grid/service-legend.js';
import { untoldLinks } from '../../grid/untold-links.js';
import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { departures } from '../../telling/departures.js';
import { serviceLinks } from '../../telling/lane-links.js';
import { namedLines, type ServicePlan, type ServiceRow } from '../../telling/lane-plan.js';
import type { Row } from '../../telling/rows.js';
import { sheetAround, sheetRoom, type Sheet } from '../../telling/sheet.js';
import { tellingOf, type Telling } from '../../telling/telling.js';
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
  const telling = tellingOf(journey, frame);
  const room = sheetRoom(telling, options);
  const { rows, service, roomFor } = journey.stages.length > 0 ? rowsOf(telling, options) : nothing;
  const grid = placeGrid(rows, telling, options, {
    top: room.top,
    linked: options.rows !== 'lanes',
    service,
    roomFor,
  });
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const entries = [...serviceEntries(grid.service, telling), ...legendEntries(rows, telling)];
  const remarks = [untoldLinks(grid.service, telling), departures(telling)];
  const content = { right: grid.right, bottom: grid.bottom, entries, message, remarks };
  const sheet = sheetAround(room, content, telling, options);
  return { width: sheet.width, height: sheet.height, options, grid, sheet };
}

/** The rows of a timeline, what makes some of them a blueprint, and the rows whose curves room is kept for. */
interface TimelineRows {
  readonly rows: readonly Row[];
  readonly service?: ServicePlan | undefined;
  readonly roomFor: readonly Row[];
}

const nothing: TimelineRows = { rows: [], roomFor: [] };

function rowsOf(telling: Telling, options: TimelineOptions): TimelineRows {
  const rows = buildRows(telling, options);
  if (options.blueprint === 'lanes') return { rows, roomFor: rows };
  // The columns stand where they would with all lanes, shown or not, so that none moves when the layer comes and goes.
  const roomFor = buildRows(telling, { ...options, blueprint: 'lanes' });
  const layer = buildLayer(telling, options);
  if (layer.length === 0) return { rows, roomFor };
  const all = [...rows.map((row) => ({ row })), ...layer];
  return { rows: all.map(({ row }) => row), service: layerPlan(all, telling), roomFor };
}

function layerPlan(rows: readonly ServiceRow[], telling: Telling): ServicePlan {
  return {
    rows,
    lines: namedLines(rows, telling),
    links: serviceLinks(telling),
    spine: rows.findIndex(({ level }) => level === 'customer'),
    chained: true,
    points: new Map(),
    alone: false,
  };
}
