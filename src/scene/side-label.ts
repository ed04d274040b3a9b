import { wrapText } from '../layout/text/wrap-text.js';
import type { Frame } from '../layout/frame.js';
import type { Mark, Scene } from './mark.js';
import { movedScene } from './move-scene.js';
import { drawText } from './text.js';
import { radius, size, space } from './tokens.js';

/** Which of two pictures is named. */
export type Side = 'before' | 'after';

/**
 * A picture with the name of its side in a band above it.
 *
 * The earlier side is outlined, the later one filled: which is which is seen without colour, and read.
 */
export function withSideLabel(scene: Scene, label: string, side: Side, frame: Frame, margin: number): Scene {
  const width = Math.max(1, Math.min(scene.width, frame.width) - 2 * margin);
  const pad = space.gutter;
  const font = { size: size.name, weight: 600 } as const;
  const block = wrapText(label, Math.max(1, width - 2 * pad), font, frame.measure);
  const height = block.height + 2 * space.small;
  const isEarlier = side === 'before';
  const atEnd = scene.direction === 'rtl';
  const box = { x: atEnd ? scene.width - margin - width : margin, y: margin, width, height };
  const mark: Mark = {
    key: `side(${side})`,
    part: 'title',
    box,
    shapes: [
      {
        kind: 'rect',
        ...{ ...box, x: box.x + 0.75, y: box.y + 0.75, width: width - 1.5, height: height - 1.5 },
        radius: radius.card,
        fill: isEarlier ? 'page' : 'accent-soft',
        stroke: isEarlier ? 'axis' : 'accent',
        strokeWidth: 1.5,
      },
      ...drawText(
        block,
        { x: atEnd ? box.x + width - pad - block.width : box.x + pad, y: box.y + space.small },
        'ink',
        {
          within: block.width,
          align: atEnd ? 'end' : 'start',
        },
      ),
    ],
    name: label,
    place: {},
  };
  const moved = movedScene(scene, 0, height + space.gutter);
  return {
    ...moved,
    height: scene.height + height + space.gutter,
    description: label + frame.words.labelSeparator + scene.description,
    marks: [mark, ...moved.marks],
    order: [mark.key, ...scene.order],
  };
}
