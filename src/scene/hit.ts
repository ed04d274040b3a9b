import type { Point } from '../layout/box.js';
import type { Mark, Scene } from './mark.js';

/** The topmost mark with a name at a point; `undefined` where there is none. */
export function markAt(scene: Scene, { x, y }: Point): Mark | undefined {
  return scene.marks.findLast(
    ({ box, name }) =>
      name !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
}
