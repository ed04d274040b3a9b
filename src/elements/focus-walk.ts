import type { Mark, Scene } from '../scene/mark.js';
import type { Outline } from './outline.js';

/** Where a reader can go with the keys, as columns of marks: one a step, along the axis of time. */
export interface FocusGrid {
  readonly columns: readonly (readonly Mark[])[];
  /** Whether time runs along the line or down the page. */
  readonly axis: 'x' | 'y';
  readonly isMirrored: boolean;
  readonly places: ReadonlyMap<string, { readonly column: number; readonly row: number }>;
}

/** The columns of an outline. What belongs to a whole stage stands with its first step. */
export function focusGrid(scene: Scene, outline: Outline): FocusGrid {
  const columns = outline.stages.flatMap(({ header, steps, marks }) => {
    const [first, ...rest] = steps.map((step) => step.marks);
    return [[...(header ? [header] : []), ...(first ?? []), ...marks], ...rest];
  });
  const places = new Map(
    columns.flatMap((marks, column) => marks.map(({ key }, row) => [key, { column, row }] as const)),
  );
  return { columns, axis: scene.breaks.axis, isMirrored: scene.direction === 'rtl', places };
}

/** The key of the mark to which a press of `press` leads; `undefined` where it leads nowhere. */
export function nextFocus(grid: FocusGrid, from: string, press: string, isWhole = false): string | undefined {
  const at = grid.places.get(from);
  if (!at) return undefined;
  const last = grid.columns.length - 1;
  switch (press) {
    case 'Home':
      return isWhole ? grid.columns[0]?.[0]?.key : acrossTo(grid, at, 0);
    case 'End':
      return isWhole ? grid.columns[last]?.at(-1)?.key : acrossTo(grid, at, last);
    default: {
      const move = moveOf(press, grid);
      if (!move) return undefined;
      const { steps, lanes } = move;
      if (lanes !== 0) return grid.columns[at.column]?.[at.row + lanes]?.key;
      return acrossTo(grid, at, at.column + steps);
    }
  }
}

/** The keys that move the focus. */
export const focusKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

function moveOf(press: string, { axis, isMirrored }: FocusGrid): { steps: number; lanes: number } | undefined {
  const across = press === 'ArrowRight' ? 1 : press === 'ArrowLeft' ? -1 : 0;
  const down = press === 'ArrowDown' ? 1 : press === 'ArrowUp' ? -1 : 0;
  if (across === 0 && down === 0) return undefined;
  const onward = isMirrored ? -across : across;
  return axis === 'x' ? { steps: onward, lanes: down } : { steps: down, lanes: onward };
}

/** The mark of another column in the same lane, or the one that stands most nearly beside. */
function acrossTo(
  grid: FocusGrid,
  at: { readonly column: number; readonly row: number },
  column: number,
): string | undefined {
  const from = grid.columns[at.column]?.[at.row];
  if (!from || column === at.column) return undefined;
  const middle = ({ box }: Mark): number => (grid.axis === 'x' ? box.y + box.height / 2 : box.x + box.width / 2);
  const distance = (mark: Mark): number => {
    const isSameLane = mark.part === from.part && mark.place?.lane === from.place?.lane;
    return Math.abs(middle(mark) - middle(from)) - (isSameLane ? 1e6 : 0);
  };
  const marks = grid.columns[column] ?? [];
  return marks.toSorted((a, b) => distance(a) - distance(b))[0]?.key;
}
