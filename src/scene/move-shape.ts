import type { Point } from '../layout/box.js';
import type { Shape, TextShape } from './mark.js';
import type { PathCommand } from './path-command.js';

/** Where a stretch of an axis goes: from its start and its length to its new start, in px. A point has no length. */
export type Move = (start: number, length: number) => number;

/** The same shape elsewhere: its inside unchanged, paths point by point, so that they turn over where the axis does. */
export function movedShape(shape: Shape, moveX: Move, moveY: Move): Shape {
  switch (shape.kind) {
    case 'circle':
      return { ...shape, cx: moveX(shape.cx, 0), cy: moveY(shape.cy, 0) };
    case 'path':
      return { ...shape, commands: shape.commands.map((command) => movedCommand(command, moveX, moveY)) };
    case 'icon':
      return { ...shape, x: moveX(shape.x, shape.size), y: moveY(shape.y, shape.size) };
    case 'text':
      return { ...movedText(shape, moveX), y: moveY(shape.y, 0) };
    default:
      return { ...shape, x: moveX(shape.x, shape.width), y: moveY(shape.y, shape.height) };
  }
}

/** The same shapes, as far from where they were as `by` is from nothing. */
export function shiftedShapes(shapes: readonly Shape[], by: Point): Shape[] {
  return shapes.map((shape) =>
    movedShape(
      shape,
      (x) => x + by.x,
      (y) => y + by.y,
    ),
  );
}

// Turned over, a line that started at its left edge ends at its right one.
function movedText({ ended, ...text }: TextShape, moveX: Move): TextShape {
  const isTurned = moveX(0, 0) > moveX(1, 0);
  return { ...text, x: moveX(text.x, text.width), ...((ended === true) !== isTurned ? { ended: true } : {}) };
}

function movedCommand(command: PathCommand, moveX: Move, moveY: Move): PathCommand {
  switch (command[0]) {
    case 'C':
      return [
        'C',
        moveX(command[1], 0),
        moveY(command[2], 0),
        moveX(command[3], 0),
        moveY(command[4], 0),
        moveX(command[5], 0),
        moveY(command[6], 0),
      ];
    case 'Z':
      return command;
    default:
      return [command[0], moveX(command[1], 0), moveY(command[2], 0)];
  }
}
