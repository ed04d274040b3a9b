import { boxAround, overlaps, type Box } from '../layout/box.js';
import type { Mark, Scene, Shape } from './mark.js';
import type { PathCommand } from './path-command.js';

/** The box around a path, its control points included: never smaller than what is drawn. */
export function pathExtent(commands: readonly PathCommand[], pad = 0): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const command of commands) {
    for (let index = 1; index < command.length; index += 2) {
      xs.push(command[index] as number);
      ys.push(command[index + 1] as number);
    }
  }
  const points = xs.map((x, index) => ({ x, y: ys[index] ?? 0, width: 0, height: 0 }));
  const box = boxAround(points);
  return { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad };
}

/** The box around shapes, as wide as their lines. */
export function shapesExtent(shapes: readonly Shape[]): Box {
  return boxAround(
    shapes.map((shape): Box => {
      switch (shape.kind) {
        case 'circle':
          return { x: shape.cx - shape.r, y: shape.cy - shape.r, width: 2 * shape.r, height: 2 * shape.r };
        case 'path':
          return pathExtent(shape.commands, (shape.strokeWidth ?? 1) / 2);
        case 'icon':
          return { x: shape.x, y: shape.y, width: shape.size, height: shape.size };
        case 'text':
          return { x: shape.x, y: shape.y - shape.font.size, width: shape.width, height: shape.font.size * 1.3 };
        default:
          return shape;
      }
    }),
  );
}

/**
 * A question that a scene answers quickly many times: which marks touch a box, back to front.
 *
 * The marks are sorted once into strips across the longer side, so a window asks only about what is near it.
 */
export function marksWithin(scene: Scene, strip = 512): (box: Box) => Mark[] {
  const wide = scene.width >= scene.height;
  const length = Math.max(1, wide ? scene.width : scene.height);
  const count = Math.max(1, Math.ceil(length / strip));
  const strips = Array.from({ length: count }, (): number[] => []);
  const range = (box: Box): readonly [number, number] => {
    const start = wide ? box.x : box.y;
    const end = start + (wide ? box.width : box.height);
    const clamp = (at: number): number => Math.min(count - 1, Math.max(0, Math.floor(at / strip)));
    return [clamp(start), clamp(end)];
  };
  scene.marks.forEach((mark, index) => {
    const [first, last] = range(mark.box);
    for (let at = first; at <= last; at += 1) strips[at]?.push(index);
  });
  return (box) => {
    // Marks up to a px away count, so the strips they stand in do too.
    const [first, last] = range({ x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 });
    const near = new Set<number>();
    for (let at = first; at <= last; at += 1) for (const index of strips[at] ?? []) near.add(index);
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const mark = scene.marks[index];
        return mark && overlaps(mark.box, box, -1) ? [mark] : [];
      });
  };
}
