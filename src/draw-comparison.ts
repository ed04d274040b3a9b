import { compareJourneys, type CompareMode, type Comparison } from './insight/compare.js';
import type { Frame, GivenFrame } from './layout/frame.js';
import type { Issue } from './model/issues.js';
import type { Journey, Text } from './model/journey.js';
import { parseJourney } from './model/parse.js';
import { textIn } from './model/text.js';
import { drawParsed, frameFor } from './pipeline.js';
import { linedUp } from './scene/line-up.js';
import type { Scene } from './scene/mark.js';
import { withSideLabel, type Side } from './scene/side-label.js';
import { stackScenes } from './scene/stack-scenes.js';
import { marginFor } from './layout/margin.js';
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
 * `overlay` draws the scores of both over the steps of both; `side-by-side` draws both, each under its name: one below the other, their stages and
 * steps lined up, with a slot where a step is not on that side; or beside each other, where both have room.
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
  { mode, journey, sides, labels }: Comparison,
  view: View<Options, Layout>,
  frame: GivenFrame = {},
  options: Partial<Options> = {},
): Scene {
  if (mode === 'delta') return drawParsed(journey, view, frame, options).scene;
  if (mode === 'overlay') return drawParsed(overlaid(journey), view, frame, options).scene;
  const both = { ...(journey.locale ? { locale: journey.locale } : {}), ...frame };
  return drawnSides(sides, labels, frameFor(journey, both, view), (side, width) => {
    const { scene } = drawParsed({ ...side, pair: sides }, view, { ...both, width }, options);
    return scene;
  });
}

/** Each of two pictures is at least this wide where they stand beside each other, in px. */
const leastBeside = 560;

// Beside each other where both have room and the whole gets shorter; else one below the other, column under column.
function drawnSides(
  sides: Comparison['sides'],
  labels: Comparison['labels'],
  frame: Frame,
  drawn: (side: Journey, width: number) => Scene,
): Scene {
  const pair = (width: number): readonly [Scene, Scene] => [drawn(sides[0], width), drawn(sides[1], width)];
  const half = Math.floor(frame.width / 2);
  const full = pair(frame.width);
  const isRoomy = half >= leastBeside && full.every(({ width }) => width <= frame.width);
  const halves = isRoomy ? pair(half) : full;
  const isBeside =
    isRoomy &&
    halves.every((scene, side) => fits(scene, full[side], half)) &&
    tallest(halves) < full[0].height + full[1].height;
  const room = { ...frame, width: isBeside ? half : frame.width };
  const named = (scene: Scene, side: Side, label: Text): Scene =>
    withSideLabel(scene, textIn(label, frame.locale) || frame.words.untitled, side, room, marginFor(room.width));
  const pictures = isBeside ? halves : full;
  const [first, second] = isBeside === (full[0].breaks.axis === 'y') ? linedUp(...pictures) : pictures;
  return stackScenes(named(first, 'before', labels[0]), named(second, 'after', labels[1]), isBeside);
}

// A picture that turns to run down the page where it gets half of it had no room to be as it is.
function fits(scene: Scene, full: Scene | undefined, width: number): boolean {
  return scene.width <= width && scene.breaks.axis === full?.breaks.axis;
}

function tallest(scenes: readonly Scene[]): number {
  return Math.max(...scenes.map(({ height }) => height));
}

// Over each other, scores speak for themselves; of the steps it is said only which are not in both.
function overlaid(journey: Journey): Journey {
  const inOne = ['added', 'removed', 'ad-hoc', 'missing'];
  const changes = [...(journey.changes ?? [])]
    .filter(([, { kind }]) => inOne.includes(kind))
    .map(([id, { kind }]) => [id, { kind, notes: [] }] as const);
  return { ...journey, changes: new Map(changes) };
}
