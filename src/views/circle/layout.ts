import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { departures } from '../../content/departures.js';
import { sheetAround, sheetRoom, type Sheet, type SheetRoom } from '../../content/sheet.js';
import { contextOf, type Context } from '../../content/context.js';
import { circleContent, type CircleContent } from './content.js';
import { circleLegend } from './legend.js';
import type { CircleOptions } from './options.js';
import { placeBeside } from './place-beside.js';
import { placeLinked } from './place-linked.js';
import { placeNumbered } from './place-numbered.js';
import { nothingPlaced, type PlacedCircle } from './placed.js';
import { placeStrip } from './place-strip.js';

/**
 * A circle with everything in its place, in px.
 *
 * `x` counts from the side where reading starts: from the left in English, from the right in Arabic. `draw` turns it over.
 */
export interface CircleLayout {
  readonly width: number;
  readonly height: number;
  readonly options: CircleOptions;
  readonly placed: PlacedCircle;
  readonly sheet: Sheet;
}

/** Where everything of a circle fits: linked rings, a ring with names or numbers, or a strip where a ring has no room (rule 80). */
export function layoutCircle(journey: Journey, frame: Frame, options: CircleOptions): CircleLayout {
  const context = contextOf(journey, frame);
  const room = sheetRoom(context, options);
  const placed = place(circleContent(context, options), room, options, context);
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const { right, bottom } = placed;
  const content = { right, bottom, entries: circleLegend(placed, context), message, remarks: [departures(context)] };
  const sheet = sheetAround(room, content, context, options);
  return { width: sheet.width, height: sheet.height, options, placed, sheet };
}

function place(content: CircleContent, room: SheetRoom, options: CircleOptions, context: Context): PlacedCircle {
  if (content.stages.length === 0)
    return { ...nothingPlaced, content, right: room.margin + room.width, bottom: room.top };
  return (
    placeLinked(content, room, options, context) ??
    (options.labels === 'numbers' ? undefined : placeBeside(content, room, options, context)) ??
    placeNumbered(content, room, options, context) ??
    placeStrip(content, room, options, context)
  );
}
