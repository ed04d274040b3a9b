import type { GivenFrame } from '../layout/frame.js';
import { wordsFor } from '../locales/index.js';
import type { CommonWords } from '../layout/words/words.js';
import type { Issue } from '../model/issue.js';
import type { Journey } from '../model/journey.js';
import { parseJourney } from '../model/parse.js';
import { draw } from '../pipeline.js';
import { asOne } from '../resolve.js';
import type { Scene } from '../scene/mark.js';
import type { Table } from '../scene/table.js';
import type { Viewing } from '../views/view.js';
import { outlineOf, stepsOutline, type Outline } from './outline.js';
import type { Source } from './document-text.js';

/** What an element found in its document. */
export interface ReadDocument {
  readonly journey: Journey | undefined;
  readonly issues: readonly Issue[];
  /** How many issues there are, also where not all are told. */
  readonly issueCount: number;
  /** Whether there is something to draw: an empty journey is, a value that is no document is not. */
  readonly isUsable: boolean;
}

/** What a source holds, parsed; `undefined` as long as there is nothing, or it is on its way. */
export function readingOf(source: Source): ReadDocument | undefined {
  if (source.kind === 'none' || source.kind === 'loading') return undefined;
  const { issues: told = [] } = source;
  if (source.kind === 'fault') return { journey: undefined, issues: told, issueCount: told.length, isUsable: false };
  const { journey, issues, issueCount } = parseJourney(source.value);
  const isUsable = !issues.some(({ code }) => code === 'not-a-document');
  return { journey, issues: [...told, ...issues], issueCount: told.length + issueCount, isUsable };
}

/** The journey of a document that a host gives beside the first; `undefined` where there is none. */
export function journeyFrom(value: unknown): Journey | undefined {
  return value === undefined || value === null ? undefined : parseJourney(value).journey;
}

/** A picture on the page, with the outline for those who listen. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly outline: Outline;
  /** The tables that the page shows instead of the picture, where the view is one of tables. */
  readonly tables?: readonly Table[] | undefined;
}

/** A viewing, drawn. An option that does not exist is the host's slip, and throws. */
export function drawMap(viewing: Viewing, frame: GivenFrame): DrawnMap {
  const { tables } = viewing.view;
  const { scene, layout } = draw(tables ? asOne(viewing) : viewing, frame);
  const outline = outlineOf(scene);
  return tables ? { scene, outline: stepsOutline(outline), tables: tables(layout) } : { scene, outline };
}

/** The words for a tag that a page gives, or for a journey's own. */
export function pageWords(locale: string | undefined, journey?: Journey): CommonWords {
  return wordsFor(locale ?? journey?.locale ?? 'en');
}
