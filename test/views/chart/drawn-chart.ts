import type { Frame } from '../../../src/layout/frame.js';
import { draw, type Drawing } from '../../../src/pipeline.js';
import type { Mark, Part, Shape } from '../../../src/scene/mark.js';
import { chart, type ChartLayout, type ChartOptions } from '../../../src/views/chart/index.js';

/** A drawn chart, with questions that tests ask of it. */
export interface DrawnChart extends Drawing<ChartLayout> {
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** All marks of a part, from back to front. */
  parts(part: Part): Mark[];
  /** Everything that is written, line by line. */
  readonly lines: readonly string[];
  /** Everything that is read aloud, in its order. */
  readonly names: readonly string[];
}

/** A chart of a document, wide enough for its columns. */
export function drawnChart(json: unknown, options: Partial<ChartOptions> = {}, frame: Partial<Frame> = {}): DrawnChart {
  const drawing = draw(json, { view: chart, width: 1280, ...frame, options });
  const { marks, order } = drawing.scene;
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  return {
    ...drawing,
    mark: (key) => {
      const found = byKey.get(key);
      if (!found) throw new RangeError(`expected one of ${[...byKey.keys()].join(', ')}, got ${key}`);
      return found;
    },
    parts: (part) => marks.filter((mark) => mark.part === part),
    lines: marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))),
    names: order.map((key) => byKey.get(key)?.name ?? ''),
  };
}

/** The rectangles of a mark that have a fill of this name. */
export function filled(mark: Mark, fill: string): Extract<Shape, { kind: 'rect' }>[] {
  return mark.shapes.filter(
    (shape): shape is Extract<Shape, { kind: 'rect' }> => shape.kind === 'rect' && shape.fill === fill,
  );
}
