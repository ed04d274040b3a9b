import type { Box } from '../layout/box.js';
import type { Mark, Scene, Shape } from './mark.js';
import type { PathCommand } from './path-command.js';

/**
 * The scene as a right-to-left reader sees it: everything on the other side, nothing written backwards.
 *
 * Text and icons keep their inside and change their place; paths are turned over, so arrows and curves follow.
 */
export function mirror(scene: Scene): Scene {
  const turn = (x: number, width = 0): number => scene.width - x - width;
  const { breaks } = scene;
  return {
    ...scene,
    marks: scene.marks.map((mark) => mirrorMark(mark, turn)),
    breaks: breaks.axis === 'x' ? { axis: 'x', at: breaks.at.map((x) => turn(x)) } : breaks,
  };
}

type Turn = (x: number, width?: number) => number;

function mirrorMark(mark: Mark, turn: Turn): Mark {
  return { ...mark, box: mirrorBox(mark.box, turn), shapes: mark.shapes.map((shape) => mirrorShape(shape, turn)) };
}

function mirrorBox<B extends Box>(box: B, turn: Turn): B {
  return { ...box, x: turn(box.x, box.width) };
}

function mirrorShape(shape: Shape, turn: Turn): Shape {
  switch (shape.kind) {
    case 'circle':
      return { ...shape, cx: turn(shape.cx) };
    case 'path':
      return { ...shape, commands: shape.commands.map((command) => mirrorCommand(command, turn)) };
    case 'icon':
      return { ...shape, x: turn(shape.x, shape.size) };
    default:
      return mirrorBox(shape as Shape & Box, turn);
  }
}

function mirrorCommand(command: PathCommand, turn: Turn): PathCommand {
  switch (command[0]) {
    case 'C':
      return ['C', turn(command[1]), command[2], turn(command[3]), command[4], turn(command[5]), command[6]];
    case 'Z':
      return command;
    default:
      return [command[0], turn(command[1]), command[2]];
  }
}
