import type { Scene } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { drawTablePiece } from './draw.js';
import type { PlacedPiece, PlacedTable } from './placed.js';
import { sceneOf } from '../../content/sheet.js';
import { stagePlaces } from '../../content/stage-places.js';
import type { Context } from '../../content/context.js';
import type { TableLayout } from './layout.js';

/** The tables as marks, seen by their reader: mirrored where reading starts at the right. */
export function drawTable({ sheet, placed }: TableLayout): Scene {
  const turns = placed.flatMap((table) => turnsOf(table, sheet.context));
  // Steps come first, so that nothing else can take the key that is theirs.
  const isStep = ({ mark }: Turn): boolean => mark.part === 'card';
  const all = [...turns.filter(isStep), ...turns.filter((turn) => !isStep(turn))];
  return sceneOf(sheet, all, { axis: 'y', at: placed.flatMap(({ breaks }) => breaks) });
}

function turnsOf({ key, pieces }: PlacedTable, context: Context): Turn[] {
  if (key !== 'steps') return pieces.map((piece) => ({ mark: drawTablePiece(piece), at: 'after' }));
  const stages = stagePlaces(context.journey);
  return pieces.map((piece) => ({ mark: drawTablePiece(piece), at: readAt(piece, stages, context) }));
}

function readAt(
  { part, place }: PlacedPiece,
  stages: ReturnType<typeof stagePlaces>,
  { journey }: Context,
): Turn['at'] {
  const step = place.step === undefined ? undefined : journey.lookup.steps.get(place.step);
  if (step) return { step: step.index, row: part === 'card' ? 0 : 1 };
  return stages.get(place.stage ?? '') ?? 'whole';
}
