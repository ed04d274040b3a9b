import { legendEntries } from '../../grid/legend-entries.js';
import type { GridOptions } from '../../grid/options.js';
import { placeGrid } from '../../grid/place-grid.js';
import type { PlacedGrid } from '../../grid/placed.js';
import { serviceEntries } from '../../grid/service-legend.js';
import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { blueprintRows } from '../../telling/lane-blueprint.js';
import { serviceLinks } from '../../telling/lane-links.js';
import { namedLines, type ServicePlan } from '../../telling/lane-plan.js';
import { servicePoints } from '../../telling/lane-points.js';
import { sheetAround, sheetRoom, type Sheet } from '../../telling/sheet.js';
import { tellingOf, type Telling } from '../../telling/telling.js';
import type { BlueprintOptions } from './options.js';
import { remarksOf } from './remarks.js';

/** A service blueprint with everything in its place, in px; `x` counts from the side where reading starts. */
export interface BlueprintLayout {
  readonly width: number;
  readonly height: number;
  readonly options: GridOptions;
  readonly plan: ServicePlan;
  readonly grid: PlacedGrid;
  readonly sheet: Sheet;
}

/** Where everything of a blueprint fits. Linear in the number of steps and cells. */
export function layoutBlueprint(journey: Journey, frame: Frame, options: BlueprintOptions): BlueprintLayout {
  const telling = tellingOf(journey, frame);
  const room = sheetRoom(telling, options);
  const plan = planOf(telling, options);
  const rows = plan.rows.map(({ row }) => row);
  // Columns of equal meaning: a blueprint is read downwards, so no column may lie over another.
  const gridOptions = { ...options, axis: 'sequence', direction: 'auto' } as const;
  const grid = placeGrid(rows, telling, gridOptions, {
    top: room.top,
    linked: options.links === 'show',
    service: plan,
  });
  const remarks = remarksOf(plan, grid.service, telling);
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const entries = [...serviceEntries(grid.service, telling), ...legendEntries(rows, telling)];
  const content = { right: grid.right, bottom: grid.bottom, entries, message, remarks };
  const sheet = sheetAround(room, content, telling, options);
  return { width: sheet.width, height: sheet.height, options: gridOptions, plan, grid, sheet };
}

function planOf(telling: Telling, options: BlueprintOptions): ServicePlan {
  const points = servicePoints(telling);
  const choice = { optional: options.optional === 'show', lanes: options.lanes, points };
  const rows = telling.journey.stages.length > 0 ? blueprintRows(telling, choice) : [];
  const linked = options.links === 'show';
  return {
    rows,
    lines: namedLines(rows, telling),
    links: linked ? serviceLinks(telling) : [],
    spine: rows.findIndex(({ row }) => row.key === 'steps' && row.kind === 'cards' && row.even),
    chained: linked,
    points: new Map([...points].map(([step, found]) => [step, found.map(({ kind }) => kind)])),
    alone: true,
  };
}
