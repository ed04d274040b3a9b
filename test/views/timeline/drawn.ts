import type { Frame } from '../../../src/layout/frame.js';
import { draw, type Drawing } from '../../../src/pipeline.js';
import type { Mark, Part, Shape } from '../../../src/scene/mark.js';
import { timeline, type TimelineLayout, type TimelineOptions } from '../../../src/views/timeline/index.js';

/** A drawn timeline, with questions that tests ask of it. */
export interface Drawn extends Drawing<TimelineLayout> {
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** All marks of a part, from back to front. */
  parts(part: Part): Mark[];
}

/** A timeline of a document. */
export function drawn(json: unknown, options: Partial<TimelineOptions> = {}, frame: Partial<Frame> = {}): Drawn {
  const drawing = draw(json, { view: timeline, ...frame, options });
  const { marks } = drawing.scene;
  return {
    ...drawing,
    mark: (key) => {
      const found = marks.find((mark) => mark.key === key);
      if (!found) throw new RangeError(`expected one of ${marks.map((mark) => mark.key).join(', ')}, got ${key}`);
      return found;
    },
    parts: (part) => marks.filter((mark) => mark.part === part),
  };
}

/** A document of stages, each a list of steps. A step is a title, or an object; its id is its title in small letters. */
export function journeyOf(stages: Readonly<Record<string, readonly (string | object)[]>>, more: object = {}): unknown {
  return {
    title: 'Tea',
    stages: Object.entries(stages).map(([title, steps]) => ({
      id: title.toLowerCase(),
      title,
      steps: steps.map((step, index) => {
        const given = typeof step === 'string' ? { title: step } : { title: `${title} ${index + 1}`, ...step };
        return { id: given.title.toLowerCase().replaceAll(' ', '-'), ...given };
      }),
    })),
    ...more,
  };
}

/** The shapes of one kind in a mark. */
export function shapesOf<Kind extends Shape['kind']>(mark: Mark, kind: Kind): Extract<Shape, { kind: Kind }>[] {
  return mark.shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);
}

/** All text of a mark, lines joined. */
export function wordsOf(mark: Mark): string {
  return shapesOf(mark, 'text')
    .map(({ text }) => text)
    .join(' ');
}

/** The middle of a mark. */
export function middleOf({ box }: Mark): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
