import { compareJourneys, type CompareMode, type Comparison } from './insight/compare.js';
import type { GivenFrame } from './layout/frame.js';
import type { Issue } from './model/issues.js';
import type { Journey, Text } from './model/journey.js';
import { parseJourney } from './model/parse.js';
import { drawParsed } from './pipeline.js';
import type { Scene } from './scene/mark.js';
import { stackScenes } from './scene/stack-scenes.js';
import type { View } from './views/view.js';

/** Two documents to be compared, and how. */
export interface Compared {
  readonly before: unknown;
  readonly after: unknown;
  /** How both are shown. Default `delta`. */
  readonly mode?: CompareMode;
  /** What the two are called. Default: by the first of modality, state, revision and title in which they differ. */
  readonly labels?: readonly [Text, Text];
}

/** Two journeys, drawn as one picture. */
export interface ComparisonDrawing {
  readonly comparison: Comparison;
  readonly issues: { readonly before: readonly Issue[]; readonly after: readonly Issue[] };
  readonly scene: Scene;
}

/**
 * Two journeys in one picture: current and future, planned and actual, two revisions.
 *
 * ```ts
 * drawComparison({ before: today, after: tomorrow, mode: 'overlay' }, timeline).scene;
 * ```
 *
 * `delta` marks what was added, removed, moved and changed, and for a plan and what came of it the kinds of deviation;
 * `overlay` draws the scores of both over the steps of both; `side-by-side` draws one below the other, their stages and
 * steps lined up, with a slot where a step is not on that side.
 */
export function drawComparison<Options extends object, Layout>(
  { before, after, mode = 'delta', labels }: Compared,
  view: View<Options, Layout>,
  frame: GivenFrame = {},
  options: Partial<Options> = {},
): ComparisonDrawing {
  const [earlier, later] = [parseJourney(before), parseJourney(after)];
  const comparison = compareJourneys(earlier.journey, later.journey, { mode, labels });
  return {
    comparison,
    issues: { before: earlier.issues, after: later.issues },
    scene: drawCompared(comparison, view, frame, options),
  };
}

/** A comparison in a view: where a resize or another view starts again. */
export function drawCompared<Options extends object, Layout>(
  { mode, journey, sides }: Comparison,
  view: View<Options, Layout>,
  frame: GivenFrame = {},
  options: Partial<Options> = {},
): Scene {
  if (mode === 'delta') return drawParsed(journey, view, frame, options).scene;
  if (mode === 'overlay') return drawParsed(overlaid(journey), view, frame, options).scene;
  const both = { ...(journey.locale ? { locale: journey.locale } : {}), ...frame };
  const [first, second] = sides.map((side) => drawParsed(side, view, both, options).scene) as [Scene, Scene];
  return stackScenes(first, second);
}

// Over each other, scores speak for themselves; of the steps it is said only which are not in both.
function overlaid(journey: Journey): Journey {
  const inOne = ['added', 'removed', 'ad-hoc', 'missing'];
  const changes = [...(journey.changes ?? [])]
    .filter(([, { kind }]) => inOne.includes(kind))
    .map(([id, { kind }]) => [id, { kind, notes: [] }] as const);
  return { ...journey, changes: new Map(changes) };
}
