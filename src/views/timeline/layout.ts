import { legendEntries } from '../../grid/legend-entries.js';
import { placeGrid } from '../../grid/place-grid.js';
import type { PlacedGrid } from '../../grid/placed.js';
import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { sheetAround, sheetRoom, type Sheet } from '../../telling/sheet.js';
import { tellingOf } from '../../telling/telling.js';
import { buildRows } from './build-rows.js';
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
  const rows = journey.stages.length > 0 ? buildRows(telling, options) : [];
  const grid = placeGrid(rows, telling, options, { top: room.top, linked: options.rows !== 'lanes' });
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const content = { right: grid.right, bottom: grid.bottom, entries: legendEntries(rows, telling), message };
  const sheet = sheetAround(room, content, telling, options);
  return { width: sheet.width, height: sheet.height, options, grid, sheet };
}
