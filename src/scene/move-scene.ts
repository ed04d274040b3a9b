import type { Mark, Scene } from './mark.js';
import { shiftedShapes } from './move-shape.js';

/** The same picture elsewhere: its marks and where a page may end, moved; its size stays. */
export function movedScene(scene: Scene, dx: number, dy: number): Scene {
  if (dx === 0 && dy === 0) return scene;
  const { axis, at } = scene.breaks;
  const by = axis === 'x' ? dx : dy;
  return {
    ...scene,
    marks: scene.marks.map((mark) => movedMark(mark, dx, dy)),
    breaks: { axis, at: at.map((place) => place + by) },
  };
}

function movedMark(mark: Mark, dx: number, dy: number): Mark {
  return {
    ...mark,
    box: { ...mark.box, x: mark.box.x + dx, y: mark.box.y + dy },
    shapes: shiftedShapes(mark.shapes, { x: dx, y: dy }),
  };
}
