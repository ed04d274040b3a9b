import type { Mark, Scene } from './mark.js';
import { movedShape, type Move } from './move-shape.js';

/**
 * The scene as a right-to-left reader sees it: everything on the other side, nothing written backwards.
 *
 * Text and icons keep their inside and change their place; paths are turned over, so arrows and curves follow.
 */
export function mirror(scene: Scene): Scene {
  const turn: Move = (x, width) => scene.width - x - width;
  const { breaks } = scene;
  return {
    ...scene,
    marks: scene.marks.map((mark) => mirrorMark(mark, turn)),
    breaks: breaks.axis === 'x' ? { axis: 'x', at: breaks.at.map((x) => turn(x, 0)) } : breaks,
  };
}

function mirrorMark(mark: Mark, turn: Move): Mark {
  const { box, shapes } = mark;
  const stay: Move = (y) => y;
  return {
    ...mark,
    box: { ...box, x: turn(box.x, box.width) },
    shapes: shapes.map((shape) => movedShape(shape, turn, stay)),
  };
}
