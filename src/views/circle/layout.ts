import type { Frame } from '../../layout/frame.js';
import type { Journey } from '../../model/journey.js';
import { departures } from '../../telling/departures.js';
import { sheetAround, sheetRoom, type Sheet, type SheetRoom } from '../../telling/sheet.js';
import { tellingOf, type Telling } from '../../telling/telling.js';
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
  const telling = tellingOf(journey, frame);
  const room = sheetRoom(telling, options);
  const placed = place(circleContent(telling, options), room, options, telling);
  const message = journey.steps.length === 0 ? frame.words.empty : undefined;
  const { right, bottom } = placed;
  const content = { right, bottom, entries: circleLegend(placed, telling), message, remarks: [departures(telling)] };
  const sheet = sheetAround(room, content, telling, options);
  return { width: sheet.width, height: sheet.height, options, placed, sheet };
}

function place(content: CircleContent, room: SheetRoom, options: CircleOptions, telling: Telling): PlacedCircle {
  if (content.stages.length === 0)
    return { ...nothingPlaced, content, right: room.margin + room.width, bottom: room.top };
  return (
    placeLinked(content, room, options, telling) ??
    (options.labels === 'numbers' ? undefined : placeBeside(content, room, options, telling)) ??
    placeNumbered(content, room, options, telling) ??
    placeStrip(content, room, options, telling)
  );
}
