import type { Box } from '../layout/box.js';
import type { Frame } from '../layout/frame.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { Mark } from './mark.js';
import { drawText } from './text.js';
import { radius, size, space, type ColorName } from './tokens.js';

/** The name of a stage and what it is for, wrapped to the width of its band. */
export interface FittedStageHeader {
  readonly id: string;
  readonly index: number;
  readonly title: TextBlock;
  readonly goal: TextBlock;
  readonly name: string;
  readonly height: number;
  /** A title in the middle of a very wide band would be out of sight: it stands where reading starts. */
  readonly align: 'start' | 'center';
}

const padX = space.medium;
const padY = 10;
const least = 40;

/** A stage header for a band of the given width. */
export function fitStageHeader(
  stage: { readonly id: string; readonly index: number; readonly title: string; readonly goal: string },
  width: number,
  frame: Frame,
): FittedStageHeader {
  const room = Math.max(1, width - 2 * padX);
  const title = wrapText(stage.title, room, { size: size.stage, weight: 600 }, frame.measure, { balance: true });
  const goal = wrapText(stage.goal, Math.min(room, 480), { size: size.label, weight: 400 }, frame.measure, {
    balance: true,
  });
  const text = title.height + goal.height;
  // A stage without a name keeps no room: a band that says nothing would look like a fault.
  const height = text > 0 ? Math.max(least, text + 2 * padY) : 0;
  const name = frame.words.sentences(stage.title, stage.goal);
  return {
    id: stage.id,
    index: stage.index,
    title,
    goal,
    name,
    height,
    align: width > frame.width ? 'start' : 'center',
  };
}

/** All headers with their titles where reading starts, if one of them is so wide: titles in two manners look like a fault. */
export function alignedAlike<Band extends { readonly header: FittedStageHeader }>(bands: readonly Band[]): Band[] {
  const align = bands.some(({ header }) => header.align === 'start') ? 'start' : 'center';
  return bands.map((band) => ({ ...band, header: { ...band.header, align } }));
}

/** The band of a stage: a tint of the stage colour with the title in its middle. */
export function drawStageHeader(header: FittedStageHeader, box: Box, count: number): Mark {
  const textHeight = header.title.height + header.goal.height;
  const top = box.y + (box.height - textHeight) / 2;
  const place = { within: box.width - 2 * padX, align: header.align } as const;
  return {
    key: `stage(${header.id})`,
    part: 'stage-header',
    box,
    shapes: [
      {
        kind: 'rect',
        ...box,
        radius: radius.card,
        fill: stageTint(header.index, count),
        stroke: stageTint(header.index, count),
      },
      ...drawText(header.title, { x: box.x + padX, y: top }, 'ink', place),
      ...drawText(header.goal, { x: box.x + padX, y: top + header.title.height }, 'muted', place),
    ],
    ...(header.name ? { name: header.name } : {}),
    place: { stage: header.id },
  };
}

/** The tint of a stage: one quiet series from the first stage to the last. */
export function stageTint(index: number, count: number): ColorName {
  const step = count <= 6 ? index : Math.round((index * 5) / (count - 1));
  return `stage-${Math.min(6, step + 1)}` as ColorName;
}
