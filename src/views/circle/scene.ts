import type { Scene } from '../../scene/mark.js';
import { sceneOf } from '../../content/sheet.js';
import { drawNames } from './draw-names.js';
import { drawRing } from './draw-ring.js';
import { drawStrip } from './draw-strip.js';
import type { CircleLayout } from './layout.js';

/** A circle as marks, seen by its reader: mirrored, and so counter-clockwise, where reading starts at the right. */
export function drawCircle({ sheet, placed }: CircleLayout): Scene {
  const { context } = sheet;
  const turns = [
    ...placed.rings.flatMap((ring, order) => drawRing(ring, order, context)),
    ...drawNames(placed, context),
    ...drawStrip(placed, context),
  ];
  // A ring has no edge at which a page could end; a strip ends its pages before a stage.
  const at = placed.strip?.stages.slice(1).map(({ box }) => box.y - 6) ?? [];
  return sceneOf(sheet, turns, { axis: 'y', at });
}
