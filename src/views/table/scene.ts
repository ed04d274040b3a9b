import type { Scene } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { drawTablePiece } from './draw.js';
import type { PlacedPiece, PlacedTable } from './placed.js';
import { sceneOf } from '../../content/sheet-scene.js';
import type { Context } from '../../content/context.js';
import type { TableLayout } from './layout.js';

/** The tables as marks, seen by their reader: mirrored where reading starts at the right. */
export function drawTable({ sheet, placed }: TableLayout): Scene {
  const turns = placed.flatMap((table, index) => turnsOf(table, index, sheet.context));
  // Steps come first, so that nothing else can take the key that is theirs.
  const isStep = ({ mark }: Turn): boolean => mark.part === 'card';
  const all = [...turns.filter(isStep), ...turns.filter((turn) => !isStep(turn))];
  return sceneOf(sheet, all, { axis: 'y', at: placed.flatMap(({ breaks }) => breaks) });
}

function turnsOf({ key, pieces }: PlacedTable, index: number, context: Context): Turn[] {
  if (key !== 'steps')
    return pieces.map((piece) => ({ mark: drawTablePiece(piece), step: Infinity, row: index / 1000 }));
  const starts = startsOf(context);
  return pieces.map((piece) => ({ mark: drawTablePiece(piece), ...turnOf(piece, starts, context) }));
}

/** The index of the first step of each stage; of the step after it where it has none. */
function startsOf({ journey }: Context): ReadonlyMap<string, number> {
  let next = 0;
  return new Map(
    journey.stages.map(({ id, steps }) => {
      const start = next;
      next += steps.length;
      return [id, start] as const;
    }),
  );
}

function turnOf(
  { part, place }: PlacedPiece,
  starts: ReadonlyMap<string, number>,
  { journey }: Context,
): Pick<Turn, 'step' | 'row'> {
  const step = place.step === undefined ? undefined : journey.lookup.steps.get(place.step);
  if (step) return { step: step.index, row: part === 'card' ? 0 : 1 };
  const start = place.stage === undefined ? undefined : starts.get(place.stage);
  return start === undefined ? { step: -0.5, row: 0 } : { step: start, row: -1 };
}
