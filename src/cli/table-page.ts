import { compareJourneys, type CompareMode } from '../insight/compare.js';
import type { GivenFrame } from '../layout/frame.js';
import { parseJourney } from '../model/parse.js';
import { paintTablePage } from '../paint/html-table.js';
import { drawParsed } from '../pipeline.js';
import { comparisonIn, openView } from '../views/open-view.js';
import type { View } from '../views/view.js';
import { UsageError } from './usage-error.js';

/** What is to be written as tables: a document in a view, as one of its saved views, or held against another document. */
export interface TableRequest {
  readonly document: unknown;
  readonly view: View;
  readonly options: object;
  /** The name of a saved view, which brings its own view and options. */
  readonly saved: string | undefined;
  readonly other: unknown;
  readonly mode: CompareMode;
}

/** The tables of a document as an HTML file; a view that has none is a slip of whoever typed it. */
export function tablePage({ document, saved, other, mode, ...given }: TableRequest, frame: GivenFrame): string {
  const { journey: whole } = parseJourney(document);
  const second = other === undefined ? undefined : parseJourney(other).journey;
  const opened = saved === undefined ? undefined : openView(whole, saved);
  const { view, options, journey } = opened ?? { ...given, journey: whole };
  if (!view.tables) throw new UsageError('Only the view table can be written as HTML: add --view table.');
  const comparison = opened ? comparisonIn(opened, second) : second && compareJourneys(whole, second, { mode });
  const { scene, layout } = drawParsed(comparison?.journey ?? journey, view, frame, options);
  return paintTablePage(scene, view.tables(layout));
}
