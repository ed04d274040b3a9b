import type { Mark, Scene } from './mark.js';
import { movedScene } from './move-scene.js';

/**
 * Two pictures as one, the second below the first: what stands in one column of both lines up. Or the second beside the first.
 *
 * The keys of the first stay as they are; those of the second get `after:` before them, and so do the keys they join.
 * What a reader meets is the first picture whole, then the second.
 */
export function stackScenes(first: Scene, second: Scene, beside = false): Scene {
  const width = beside ? first.width + second.width : Math.max(first.width, second.width);
  // Where reading starts at the right, both begin at the right edge.
  const fromRight = first.direction === 'rtl';
  const one = movedScene(first, fromRight ? width - first.width : 0, 0);
  const offset = beside ? first.width : 0;
  const two = movedScene(second, fromRight ? width - offset - second.width : offset, beside ? 0 : first.height);
  return {
    ...first,
    width,
    height: beside ? Math.max(first.height, second.height) : first.height + second.height,
    description: [first.description, second.description].join(' '),
    marks: [...one.marks, ...two.marks.map(renamed)],
    order: [...first.order, ...second.order.map(keyOfSecond)],
    breaks: { axis: first.breaks.axis, at: breaksOf(one, two, beside) },
  };
}

// Pictures that follow each other along the axis of the pages have the places of both; those that share it, of the first.
function breaksOf({ breaks: one }: Scene, { breaks: two }: Scene, beside: boolean): readonly number[] {
  return (one.axis === 'x') === beside && one.axis === two.axis ? [...one.at, ...two.at] : one.at;
}

function renamed(mark: Mark): Mark {
  const { joins } = mark;
  return {
    ...mark,
    key: keyOfSecond(mark.key),
    ...(joins ? { joins: { from: keyOfSecond(joins.from), to: keyOfSecond(joins.to) } } : {}),
  };
}

function keyOfSecond(key: string): string {
  return `after:${key}`;
}
