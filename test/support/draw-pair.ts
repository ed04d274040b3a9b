import type { CompareOptions, Comparison } from '../../src/insight/compare.js';
import type { GivenFrame } from '../../src/layout/frame.js';
import type { Journey } from '../../src/model/journey.js';
import { parseJourney } from '../../src/model/parse.js';
import { draw, type DrawSettings, type Drawing } from '../../src/pipeline.js';
import { compareJourneys } from '../../src/views/compare.js';
import { openView } from '../../src/views/open-view.js';

/** Two documents to be compared, and how. */
export interface Pair extends CompareOptions {
  readonly before: unknown;
  readonly after: unknown;
}

/** Two documents, drawn as one picture. */
export function drawPair<Options extends object, Layout>(
  { before, after, ...how }: Pair,
  settings: DrawSettings<Options, Layout>,
): Drawing & { readonly comparison: Comparison } {
  const comparison = compareJourneys(parseJourney(before).journey, parseJourney(after).journey, how);
  return { comparison, ...draw(comparison, settings) };
}

/** A saved view of a document, drawn, against another document where there is one. */
export function drawSaved(json: unknown, name: string, frame: GivenFrame = {}, other?: unknown): Drawing {
  return draw(openView(journeyIn(json), name, other === undefined ? undefined : journeyIn(other)), frame);
}

function journeyIn(json: unknown): Journey {
  return parseJourney(json).journey;
}
