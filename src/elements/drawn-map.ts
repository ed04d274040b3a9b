import { drawCompared } from '../draw-comparison.js';
import { drawOpened } from '../draw-saved-view.js';
import { compareJourneys, type CompareMode } from '../insight/compare.js';
import type { Frame } from '../layout/frame.js';
import { wordsFor } from '../locales/index.js';
import type { Words } from '../layout/words.js';
import type { Issue } from '../model/issue.js';
import type { Journey } from '../model/journey.js';
import { parseJourney } from '../model/parse.js';
import { drawParsed } from '../pipeline.js';
import type { Scene } from '../scene/mark.js';
import { openView } from '../views/open-view.js';
import type { View } from '../views/view.js';
import { outlineOf, type Outline } from './outline.js';
import type { Source } from './source-controller.js';

/** What an element found in its document. */
export interface Reading {
  readonly journey: Journey | undefined;
  readonly issues: readonly Issue[];
  /** Whether there is something to draw: an empty journey is, a document that could not be read is not. */
  readonly isUsable: boolean;
}

/** What a source holds, parsed; `undefined` as long as there is nothing, or it is on its way. */
export function readingOf(source: Source): Reading | undefined {
  if (source.kind === 'fault') return { journey: undefined, issues: [source.issue], isUsable: false };
  if (source.kind !== 'value') return undefined;
  const { journey, issues } = parseJourney(source.value);
  const isUsable = journey.stages.length > 0 || !issues.some(({ severity }) => severity === 'error');
  return { journey, issues, isUsable };
}

/** The journey of a document that a host gives beside the first; `undefined` where there is none. */
export function journeyFrom(value: unknown): Journey | undefined {
  return value === undefined || value === null ? undefined : parseJourney(value).journey;
}

/** A picture on the page, with the outline for those who listen. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly outline: Outline;
}

/** What a host asks of an element: a journey in a view, as one of its saved views, or held against another journey. */
export interface MapRequest {
  readonly journey: Journey;
  readonly view: View;
  readonly options: object;
  /** The name of a saved view of the journey; it brings its own view and options. */
  readonly savedView?: string | undefined;
  /** The journey to compare with. */
  readonly compare?: Journey | undefined;
  readonly compareMode?: CompareMode | undefined;
}

/** What was asked for, drawn. A view, an option or a saved view that does not exist is the host's slip, and throws. */
export function drawMap(request: MapRequest, frame: Partial<Frame>): DrawnMap {
  const scene = sceneFor(request, frame);
  return { scene, outline: outlineOf(scene) };
}

function sceneFor(
  { journey, view, options, savedView, compare, compareMode }: MapRequest,
  frame: Partial<Frame>,
): Scene {
  if (savedView) return drawOpened(openView(journey, savedView), frame, compare);
  if (!compare) return drawParsed(journey, view, frame, options).scene;
  return drawCompared(compareJourneys(journey, compare, { mode: compareMode ?? 'delta' }), view, frame, options);
}

/** The words for a tag that a page gives, or for a journey's own. */
export function pageWords(locale: string | undefined, journey?: Journey): Words {
  return wordsFor(locale ?? journey?.locale ?? 'en');
}
