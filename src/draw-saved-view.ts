import { drawCompared } from './draw-comparison.js';
import type { GivenFrame } from './layout/frame.js';
import type { Issue } from './model/issues.js';
import type { Journey } from './model/journey.js';
import { parseJourney } from './model/parse.js';
import { drawParsed } from './pipeline.js';
import type { Scene } from './scene/mark.js';
import { comparisonIn, openView, type OpenedView } from './views/open-view.js';

/** A saved view of a journey, drawn. */
export interface SavedDrawing {
  readonly opened: OpenedView;
  readonly issues: readonly Issue[];
  readonly scene: Scene;
}

/**
 * The saved view of a document that has this id or title, drawn with its lanes, its filter and its comparison.
 *
 * ```ts
 * drawSavedView(json, 'For the shop', { width: 1200 }).scene;
 * ```
 *
 * Where the view compares with another document, the caller brings it as `other`; without it the journey is drawn alone.
 */
export function drawSavedView(json: unknown, name: string, frame: GivenFrame = {}, other?: unknown): SavedDrawing {
  const { journey, issues } = parseJourney(json);
  const opened = openView(journey, name);
  const against = other === undefined ? undefined : parseJourney(other).journey;
  return { opened, issues, scene: drawOpened(opened, frame, against) };
}

/** An opened view, drawn: where a resize starts again. */
export function drawOpened(opened: OpenedView, frame: GivenFrame = {}, other?: Journey): Scene {
  const { view, journey, options } = opened;
  const comparison = comparisonIn(opened, other);
  return comparison ? drawCompared(comparison, view, frame, options) : drawParsed(journey, view, frame, options).scene;
}
