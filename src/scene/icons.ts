import { channelDrawings } from './icons-channels.js';
import { faceDrawings } from './icons-faces.js';
import { markDrawings } from './icons-marks.js';
import { drawn } from './icons-pen.js';
import type { PathCommand } from './path-command.js';

const drawings = { ...channelDrawings, ...markDrawings, ...faceDrawings };

/** The names of the library's own icons. */
export type IconName = keyof typeof drawings;

/** All icon names: media and channels, then findings and states, then the five faces from very bad to very good. */
export const iconNames = Object.keys(drawings) as readonly IconName[];

/**
 * Every icon as lines on a grid of 16.
 *
 * Nothing is filled: a painter draws the lines 1.5 wide on that grid, with round ends and round corners.
 */
export const icons = Object.fromEntries(iconNames.map((name) => [name, drawn(drawings[name])])) as Readonly<
  Record<string, readonly PathCommand[]>
> as Readonly<Record<IconName, readonly PathCommand[]>>;
