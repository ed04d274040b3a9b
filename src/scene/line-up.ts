import type { Box } from '../layout/box.js';
import type { Mark, Part, Scene, Shape } from './mark.js';
import { movedShape } from './move-shape.js';

/** A place along the axis from which on everything moves, and by how much. */
interface Cut {
  readonly at: number;
  readonly by: number;
}

/** A stage in both pictures: where its header begins and ends along the axis, seen from the side where reading starts. */
interface Stage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

// What may run on through several stages gets longer where something moves; all else moves as it is.
const elastic: ReadonlySet<Part> = new Set([
  'link',
  'lane-band',
  'lane-header',
  'lane-line',
  'curve',
  'curve-area',
  'axis',
  'moment',
]);
// What stands around the picture stays where it is.
const around: ReadonlySet<Part> = new Set(['title', 'persona', 'fact', 'legend', 'footer', 'message']);

/**
 * Two pictures with their stages in line: where one leaves less room for a stage, it gets as much as the other.
 *
 * The same two where their stages are in line already, or run along different axes.
 */
export function linedUp(first: Scene, second: Scene): readonly [Scene, Scene] {
  const { axis } = first.breaks;
  const [ones, others] = [stagesOf(first), stagesOf(second)];
  const pairs = ones.flatMap((one) => {
    const other = others.find(({ id }) => id === one.id);
    return other ? [[one, other] as const] : [];
  });
  const inOrder = pairs.every(([, other], index) => other.start > (pairs[index - 1]?.[1].start ?? -Infinity));
  if (axis !== second.breaks.axis || !inOrder) return [first, second];
  return [lined(first, pairs, 0), lined(second, pairs, 1)];
}

// Room is added before a stage, behind all lines that leave the one before, and within it, behind its last cards.
function lined(scene: Scene, pairs: readonly (readonly [Stage, Stage])[], side: 0 | 1): Scene {
  const across = scene.breaks.axis === 'x';
  const cuts: Cut[] = [];
  const spare = new Map<string, number>();
  const moved = [0, 0] as [number, number];
  pairs.forEach((pair, index) => {
    const starts = pair.map(({ start }, each) => start + (moved[each] ?? 0));
    const sizes = pair.map(({ start, end }) => end - start);
    const gaps = starts.map((start) => Math.max(...starts) - start);
    const more = sizes.map((size) => (across ? Math.max(...sizes) - size : 0));
    const { id, start, end } = pair[side];
    const before = pairs[index - 1]?.[side];
    cuts.push({ at: across && before ? before.end : start - 1, by: gaps[side] ?? 0 }, { at: end, by: more[side] ?? 0 });
    spare.set(id, more[side] ?? 0);
    for (const each of [0, 1] as const) moved[each] += (gaps[each] ?? 0) + (more[each] ?? 0);
  });
  return spread(scene, cuts, spare);
}

function stagesOf({ marks, breaks: { axis }, direction, width }: Scene): Stage[] {
  return marks
    .filter(({ part }) => part === 'stage-header')
    .map(({ box, place }) => {
      const size = axis === 'x' ? box.width : box.height;
      const start = axis === 'x' && direction === 'rtl' ? width - box.x - size : box[axis];
      return { id: place?.stage ?? '', start, end: start + size };
    })
    .sort((a, b) => a.start - b.start);
}

/** Where places along the axis go. */
interface Spread {
  readonly axis: 'x' | 'y';
  readonly turned: boolean;
  /** How much wider stages get, by their ids. */
  readonly spare: ReadonlyMap<string, number>;
  /** By how much all of it gets longer. */
  readonly all: number;
  readonly onPage: (place: number) => number;
}

function spread(scene: Scene, given: readonly Cut[], spare: Spread['spare']): Scene {
  const cuts = given.filter(({ by }) => by > 0.5);
  if (cuts.length === 0) return scene;
  const { axis, at } = scene.breaks;
  const all = cuts.reduce((sum, { by }) => sum + by, 0);
  const turned = axis === 'x' && scene.direction === 'rtl';
  const moved = (place: number): number => cuts.reduce((sum, cut) => sum + (place > cut.at + 0.25 ? cut.by : 0), place);
  // Counted from the right edge, which itself moves on by all that is added.
  const onPage = (place: number): number => (turned ? scene.width + all - moved(scene.width - place) : moved(place));
  const how: Spread = { axis, turned, spare, all, onPage };
  return {
    ...scene,
    width: scene.width + (axis === 'x' ? all : 0),
    height: scene.height + (axis === 'y' ? all : 0),
    marks: scene.marks.map((mark) => spreadMark(mark, how)),
    breaks: { axis, at: at.map(onPage) },
  };
}

function spreadMark(mark: Mark, how: Spread): Mark {
  const { axis, turned, all, onPage } = how;
  if (axis === 'x' && around.has(mark.part)) return shifted(mark, axis, turned ? all : 0);
  if (mark.part === 'stage-header' && axis === 'x') return widened(mark, how);
  if (elastic.has(mark.part)) return stretched(mark, how);
  const middle = mark.box[axis] + (axis === 'x' ? mark.box.width : mark.box.height) / 2;
  return shifted(mark, axis, onPage(middle) - middle);
}

function shifted(mark: Mark, axis: 'x' | 'y', by: number): Mark {
  if (by === 0) return mark;
  const [dx, dy] = axis === 'x' ? [by, 0] : [0, by];
  return {
    ...mark,
    box: { ...mark.box, x: mark.box.x + dx, y: mark.box.y + dy },
    shapes: mark.shapes.map((shape) => movedShape(shape, (x) => x + dx, (y) => y + dy)), // prettier-ignore
  };
}

function stretched(mark: Mark, { axis, onPage }: Spread): Mark {
  const still = (place: number): number => place;
  const middle = (start: number, length: number): number => start + onPage(start + length / 2) - (start + length / 2);
  const shapes = mark.shapes.map((shape): Shape => {
    if (shape.kind === 'rect') return { ...shape, ...stretchedBox(shape, axis, onPage) };
    return axis === 'x' ? movedShape(shape, middle, still) : movedShape(shape, still, middle);
  });
  return { ...mark, shapes, box: { ...mark.box, ...stretchedBox(mark.box, axis, onPage) } };
}

function stretchedBox({ x, y, width, height }: Box, axis: 'x' | 'y', edge: (place: number) => number): Box {
  if (axis === 'x') return { x: edge(x), y, width: edge(x + width) - edge(x), height };
  return { x, y: edge(y), width, height: edge(y + height) - edge(y) };
}

// As wide as its stage, with what stood in its middle there again.
function widened(mark: Mark, { turned, spare, onPage }: Spread): Mark {
  const { box } = mark;
  const more = spare.get(mark.place?.stage ?? '') ?? 0;
  const near = turned ? onPage(box.x + box.width) : onPage(box.x);
  const x = turned ? near - box.width - more : near;
  const byStart = turned ? near - box.x - box.width : near - box.x;
  const byMiddle = x + more / 2 - box.x;
  return {
    ...mark,
    box: { ...box, x, width: box.width + more },
    shapes: mark.shapes.map((shape) => {
      if (shape.kind === 'rect') return { ...shape, x, width: box.width + more };
      const by = shape.kind === 'text' && shape.centered ? byMiddle : byStart;
      return movedShape(shape, (place) => place + by, (place) => place); // prettier-ignore
    }),
  };
}
