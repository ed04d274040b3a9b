import type { Frame } from '../../../src/layout/frame.js';
import type { Mark, Scene, Shape } from '../../../src/scene/mark.js';
import { draw } from '../../../src/pipeline.js';
import { persona, type PersonaOptions } from '../../../src/views/persona/index.js';

/** Drawn persona cards, with questions that tests ask of them. */
export interface Drawn {
  readonly scene: Scene;
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** The field of a persona; a throw where it is not drawn. */
  field(id: string, name: string): Mark;
  /** The keys of all fields of a persona, in the order of reading. */
  fieldsOf(id: string): string[];
}

/** The persona cards of a document. */
export function drawn(json: unknown, options: Partial<PersonaOptions> = {}, frame: Partial<Frame> = {}): Drawn {
  const { scene } = draw(json, { view: persona, ...frame, options });
  const mark = (key: string): Mark => {
    const found = scene.marks.find((one) => one.key === key);
    if (!found) throw new RangeError(`expected one of ${scene.marks.map((one) => one.key).join(', ')}, got ${key}`);
    return found;
  };
  return {
    scene,
    mark,
    field: (id, name) => mark(`field(${id},${name})`),
    fieldsOf: (id) =>
      scene.order.flatMap((key) => (key.startsWith(`field(${id},`) ? [key.slice(`field(${id},`.length, -1)] : [])),
  };
}

/** A document of people, with as many steps as there are moods for. */
export function people(
  personas: readonly object[],
  moods: readonly (readonly object[])[] = [],
  more: object = {},
): unknown {
  const steps = moods.map((emotion, index) => ({ id: `s${index + 1}`, title: `Step ${index + 1}`, emotion }));
  return { title: 'Tea', stages: [{ id: 'brew', title: 'Brew', steps }], personas, ...more };
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
