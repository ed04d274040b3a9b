import { gridLegend } from '../../grid/legend.js';
import type { GridOptions } from '../../grid/options.js';
import { placeGrid } from '../../grid/place-grid.js';
import type { PlacedGrid } from '../../grid/placed.js';
import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { blueprintRows } from '../../content/lane-blueprint.js';
import { serviceLinks } from '../../content/lane-links.js';
import { namedLines, type ServicePlan } from '../../content/lane-plan.js';
import { servicePoints } from '../../content/lane-points.js';
import { sheetAround, sheetRoom, type Sheet } from '../../content/sheet.js';
import { contextOf, type Context } from '../../content/context.js';
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
  const context = contextOf(journey, frame);
  const room = sheetRoom(context, options);
  const plan = planOf(context, options);
  const rows = plan.rows.map(({ row }) => row);
  // Columns of equal meaning: a blueprint is read downwards, so no column may lie over another.
  const gridOptions = { ...options, axis: 'sequence', direction: 'auto' } as const;
  const grid = placeGrid(rows, context, gridOptions, {
    top: room.top,
    linked: options.links === 'show',
    service: plan,
  });
  const remarks = remarksOf(plan, grid.service, context);
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const entries = gridLegend(grid, context);
  const content = { right: grid.right, bottom: grid.bottom, entries, message, remarks };
  const sheet = sheetAround(room, content, context, options);
  return { width: sheet.width, height: sheet.height, options: gridOptions, plan, grid, sheet };
}

function planOf(context: Context, options: BlueprintOptions): ServicePlan {
  const points = servicePoints(context);
  const choice = { optional: options.optional === 'show', lanes: options.lanes, points };
  const rows = context.journey.stages.length > 0 ? blueprintRows(context, choice) : [];
  const linked = options.links === 'show';
  return {
    rows,
    lines: namedLines(rows, context),
    links: linked ? serviceLinks(context) : [],
    spine: rows.findIndex(({ row }) => row.key === 'steps' && row.kind === 'cards' && row.even),
    chained: linked,
    points: new Map([...points].map(([step, found]) => [step, found.map(({ kind }) => kind)])),
    alone: true,
  };
}
