import type { Comparison } from '../insight/compare.js';
import type { Frame } from '../layout/frame.js';
import { marginFor } from '../layout/margin.js';
import type { Journey, Text } from '../model/journey.js';
import { textIn } from '../model/text.js';
import { linedUp } from '../scene/line-up.js';
import type { Scene } from '../scene/mark.js';
import { withSideLabel, type Side } from '../scene/side-label.js';
import { stackScenes } from '../scene/stack-scenes.js';

/** One side of a comparison, laid out and drawn. */
export interface DrawnSide<Layout> {
  readonly layout: Layout;
  readonly scene: Scene;
}

/** Both sides of a comparison: their layouts, and the one scene that they make. */
export interface DrawnSides<Layout> {
  readonly layout: readonly [Layout, Layout];
  readonly scene: Scene;
}

/** Each of two pictures is at least this wide where they stand beside each other, in px. */
const leastBeside = 560;

/** Two journeys, each under its name: beside each other where both have room and the whole gets shorter; else one below the other, column under column. */
export function drawSides<Layout>(
  { sides, labels }: Comparison,
  frame: Frame,
  drawn: (side: Journey, width: number) => DrawnSide<Layout>,
): DrawnSides<Layout> {
  const side = (journey: Journey, width: number) => drawn({ ...journey, pair: sides }, width);
  const pair = (width: number) => [side(sides[0], width), side(sides[1], width)] as const;
  const half = Math.floor(frame.width / 2);
  const full = pair(frame.width);
  const isRoomy = half >= leastBeside && full.every(({ scene }) => scene.width <= frame.width);
  const halves = isRoomy ? pair(half) : full;
  const isBeside =
    isRoomy &&
    halves.every(({ scene }, index) => fits(scene, full[index]?.scene, half)) &&
    tallest(halves) < full[0].scene.height + full[1].scene.height;
  const room = { ...frame, width: isBeside ? half : frame.width };
  const named = (scene: Scene, side: Side, label: Text): Scene =>
    withSideLabel(scene, textIn(label, frame.locale) || frame.words.untitled, side, room, marginFor(room.width));
  const [before, after] = isBeside ? halves : full;
  const isAcross = full[0].scene.breaks.axis === 'y';
  const [first, second] = isBeside === isAcross ? linedUp(before.scene, after.scene) : [before.scene, after.scene];
  return {
    layout: [before.layout, after.layout],
    scene: stackScenes(named(first, 'before', labels[0]), named(second, 'after', labels[1]), isBeside),
  };
}

// A picture that turns to run down the page where it gets half of it had no room to be as it is.
function fits(scene: Scene, full: Scene | undefined, width: number): boolean {
  return scene.width <= width && scene.breaks.axis === full?.breaks.axis;
}

function tallest(sides: readonly DrawnSide<unknown>[]): number {
  return Math.max(...sides.map(({ scene }) => scene.height));
}
