import { breaksOf, gridTurns } from '../../grid/draw-grid.js';
import type { Scene } from '../../scene/mark.js';
import { sceneOf } from '../../content/sheet.js';
import type { BlueprintLayout } from './layout.js';

/** A service blueprint as marks, seen by its reader: mirrored where reading starts at the right. */
export function drawBlueprint({ sheet, grid, options }: BlueprintLayout): Scene {
  return sceneOf(sheet, gridTurns(grid, sheet.context, options), breaksOf(grid));
}
