import type { ServicePlan } from '../content/lane-plan.js';
import type { Row } from '../content/rows.js';
import { runsDown } from '../content/runs-down.js';
import type { Context } from '../content/context.js';
import { measuresFor, type Measures } from './measures.js';
import type { GridOptions } from './options.js';
import { placeBlock } from './place-block.js';
import { placeInline } from './place-inline.js';
import { placeStack } from './place-stack.js';
import type { PlacedGrid } from './placed.js';
import { railFor } from './role-lines.js';

/** Below this width time runs down the page unless told otherwise. */
export const narrowGrid = 560;

/** How a grid is placed, beyond its options. */
export interface GridPlace {
  /** Where it starts down the page. */
  readonly top: number;
  /** Whether each step card is linked with the next. Default false. */
  readonly linked?: boolean;
  /** What makes it a blueprint. */
  readonly service?: ServicePlan | undefined;
  /** The rows whose curves room is kept for beside the columns, shown or not. Default: the rows themselves. */
  readonly roomFor?: readonly Row[];
}

/** The rows of a grid in their places, along the line of reading or down the page. Linear in the number of steps and cells. */
export function placeGrid(rows: readonly Row[], context: Context, options: GridOptions, place: GridPlace): PlacedGrid {
  const { service } = place;
  const measures = measuresOf(context, options, service);
  const down = runsDown(options.direction, context.journey, context.frame.width < narrowGrid);
  const setting = {
    context,
    options,
    measures,
    linked: place.linked ?? false,
    service,
    roomFor: place.roomFor ?? rows,
  };
  if (!down) return placeInline(rows, setting, place.top);
  // A blueprint is read downwards: on a page too narrow for that each step is one.
  return (service?.alone ? placeStack : placeBlock)(rows, setting, place.top);
}

function measuresOf(context: Context, options: GridOptions, service: ServicePlan | undefined): Measures {
  const measures = measuresFor(context.frame.width, options.density);
  return service?.alone ? { ...measures, rail: railFor(service.lines, measures.rail, context) } : measures;
}
