import type { GivenFrame } from '../layout/frame.js';
import { paintTables } from '../paint/html-table.js';
import { draw } from '../pipeline.js';
import { asOne } from '../resolve.js';
import type { Viewing } from '../views/view.js';
import { UsageError } from './usage-error.js';

/** The tables of a viewing as an HTML file; a view that has none is a slip of whoever typed it. */
export function tablePage(viewing: Viewing, frame: GivenFrame): string {
  const { tables } = viewing.view;
  if (!tables) throw new UsageError('Only the view table can be written as HTML: add --view table.');
  const { scene, layout } = draw(asOne(viewing), frame);
  return paintTables(tables(layout), { page: scene });
}
