import type { Mark, Scene } from './mark.js';
import { movedShape } from './move-shape.js';

/**
 * Two pictures as one, the second below the first: what stands in one column of both lines up.
 *
 * The keys of the first stay as they are; those of the second get `after:` before them, and so do the keys they join.
 * What a reader meets is the first picture whole, then the second.
 */
export function stackScenes(first: Scene, second: Scene): Scene {
  const width = Math.max(first.width, second.width);
  const [above, below] = [first, second].map((scene) => ({
    scene,
    // Where reading starts at the right, both begin at the right edge.
    dx: scene.direction === 'rtl' ? width - scene.width : 0,
  }));
  if (!above || !below) return first;
  const isAcross = first.breaks.axis === 'x';
  return {
    ...first,
    width,
    height: first.height + second.height,
    description: [first.description, second.description].join(' '),
    marks: [
      ...first.marks.map((mark) => movedMark(mark, above.dx, 0)),
      ...second.marks.map((mark) => renamed(movedMark(mark, below.dx, first.height))),
    ],
    order: [...first.order, ...second.order.map(keyOfSecond)],
    breaks: isAcross
      ? { axis: 'x', at: first.breaks.at.map((x) => x + above.dx) }
      : { axis: 'y', at: [...first.breaks.at, ...second.breaks.at.map((y) => y + first.height)] },
  };
}

function movedMark(mark: Mark, dx: number, dy: number): Mark {
  if (dx === 0 && dy === 0) return mark;
  return {
    ...mark,
    box: { ...mark.box, x: mark.box.x + dx, y: mark.box.y + dy },
    shapes: mark.shapes.map((shape) =>
      movedShape(
        shape,
        (x) => x + dx,
        (y) => y + dy,
      ),
    ),
  };
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
