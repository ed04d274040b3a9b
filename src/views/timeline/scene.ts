import { breaksOf, gridTurns } from '../../grid/draw-grid.js';
import type { Scene } from '../../scene/mark.js';
import { sceneOf } from '../../content/sheet.js';
import type { TimelineLayout } from './layout.js';

/** A timeline as marks, seen by its reader: mirrored where reading starts at the right. */
export function drawTimeline({ sheet, grid, options }: TimelineLayout): Scene {
  return sceneOf(sheet, gridTurns(grid, sheet.context, options), breaksOf(grid));
}
