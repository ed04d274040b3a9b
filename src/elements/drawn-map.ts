import type { Frame } from '../layout/frame.js';
import { wordsFor } from '../locales/index.js';
import type { Words } from '../layout/words.js';
import type { Issue } from '../model/issue.js';
import type { Journey } from '../model/journey.js';
import { parseJourney } from '../model/parse.js';
import { drawParsed } from '../pipeline.js';
import type { Scene } from '../scene/mark.js';
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

/** A picture on the page, with the outline for those who listen. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly outline: Outline;
}

/** A journey in a view. A view or an option that does not exist is the host's slip, and throws. */
export function drawMap(journey: Journey, view: View, frame: Partial<Frame>, options: object): DrawnMap {
  const { scene } = drawParsed(journey, view, frame, options);
  return { scene, outline: outlineOf(scene) };
}

/** The words for a tag that a page gives, or for a journey's own. */
export function pageWords(locale: string | undefined, journey?: Journey): Words {
  return wordsFor(locale ?? journey?.locale ?? 'en');
}
