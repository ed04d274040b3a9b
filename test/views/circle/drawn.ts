import type { Frame } from '../../../src/layout/frame.js';
import { draw, type Drawing } from '../../../src/pipeline.js';
import type { Mark, Part } from '../../../src/scene/mark.js';
import { circle, type CircleLayout, type CircleOptions } from '../../../src/views/circle/index.js';
import type { PlacedRing } from '../../../src/views/circle/placed-ring.js';
import { textsOf } from '../../support/laws.js';

/** A drawn circle, with questions that tests ask of it. */
export interface DrawnCircle extends Drawing<CircleLayout> {
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** All marks of a part, from back to front. */
  parts(part: Part): Mark[];
  /** A ring; a throw where there is none. */
  ring(index?: number): PlacedRing;
  /** All words in the picture, in one line. */
  readonly words: string;
}

/** A circle of a document. */
export function drawnCircle(
  json: unknown,
  options: Partial<CircleOptions> = {},
  frame: Partial<Frame> = {},
): DrawnCircle {
  const drawing = draw(json, { view: circle, width: 1200, ...frame, options });
  const { marks } = drawing.scene;
  return {
    ...drawing,
    mark: (key) => {
      const found = marks.find((mark) => mark.key === key);
      if (!found) throw new RangeError(`expected one of ${marks.map((mark) => mark.key).join(', ')}, got ${key}`);
      return found;
    },
    parts: (part) => marks.filter((mark) => mark.part === part),
    ring: (index = 0) => {
      const found = drawing.layout.placed.rings[index];
      if (!found) throw new RangeError(`expected one of ${drawing.layout.placed.rings.length} rings, got ${index}`);
      return found;
    },
    words: textsOf(drawing.scene)
      .map(({ text }) => text.text)
      .join(' '),
  };
}

/** A document with stages of so many steps each, named `a1`, `a2`, `b1` and so on; steps may be made different. */
export function ringOf(
  counts: readonly number[],
  stepOf: (index: number) => object = () => ({}),
  more: object = {},
): unknown {
  let index = 0;
  return {
    title: 'Tea',
    stages: counts.map((count, stage) => {
      const letter = String.fromCharCode(97 + stage);
      const steps = Array.from({ length: count }, (_, place) => {
        const id = `${letter}${place + 1}`;
        return { id, title: `Step ${id}`, ...stepOf(index++) };
      });
      return { id: letter, title: `Stage ${letter}`, steps };
    }),
    ...more,
  };
}
