import { breaksOf, gridTurns } from '../../grid/draw-grid.js';
import type { Mark, Scene } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { drawText } from '../../scene/text.js';
import { linesOf, sceneOf } from '../../telling/sheet-scene.js';
import type { BlueprintLayout } from './layout.js';
import type { PlacedRemark } from './place-remarks.js';

/** A service blueprint as marks, seen by its reader: mirrored where reading starts at the right. */
export function drawBlueprint({ sheet, grid, remarks, options }: BlueprintLayout): Scene {
  const turns = [
    ...gridTurns(grid, sheet.telling, options),
    ...remarks.texts.map((remark): Turn => ({ mark: remarkMark(remark), step: Infinity, row: 8 })),
  ];
  return sceneOf(sheet, turns, breaksOf(grid));
}

function remarkMark({ key, isTitle, block, at }: PlacedRemark): Mark {
  return {
    key,
    part: 'fact',
    box: { ...at, width: block.width, height: block.height },
    shapes: drawText(block, at, isTitle ? 'ink' : 'muted'),
    name: linesOf(block),
    place: {},
  };
}
