import type { Box, Point } from '../../../src/layout/box.js';
import type { Frame } from '../../../src/layout/frame.js';
import { draw, type Drawing } from '../../../src/pipeline.js';
import type { Mark, Part } from '../../../src/scene/mark.js';
import { flowchart, type FlowchartLayout, type FlowchartOptions } from '../../../src/views/flowchart/index.js';

/** A drawn flowchart, with questions that tests ask of it. */
export interface DrawnFlow extends Drawing<FlowchartLayout> {
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** All marks of a part, from back to front. */
  parts(part: Part): Mark[];
  /** The link from one mark to another; a throw where there is none. */
  link(from: string, to: string): Mark;
  /** The way of the line with this key, before anything is cut out of it. */
  way(key: string): readonly Point[];
}

/** A flowchart of a document. */
export function drawn(json: unknown, options: Partial<FlowchartOptions> = {}, frame: Partial<Frame> = {}): DrawnFlow {
  const drawing = draw(json, { view: flowchart, ...frame, options });
  const { marks } = drawing.scene;
  const found = <T>(thing: T | undefined, wanted: string): T => {
    if (thing === undefined)
      throw new RangeError(`expected one of ${marks.map(({ key }) => key).join(', ')}, got ${wanted}`);
    return thing;
  };
  return {
    ...drawing,
    mark: (key) =>
      found(
        marks.find((mark) => mark.key === key),
        key,
      ),
    parts: (part) => marks.filter((mark) => mark.part === part),
    link: (from, to) =>
      found(
        marks.find(({ joins }) => joins?.from === from && joins.to === to),
        `a link from ${from} to ${to}`,
      ),
    way: (key) =>
      found(
        drawing.layout.flow.lines.find(({ line }) => line.key === key),
        key,
      ).points,
  };
}

/** A document with one stage a list of steps; a step is its id, or an object. Its links are those of `more`. */
export function flowOf(stages: readonly (readonly (string | object)[])[], more: object = {}): unknown {
  return {
    title: 'Flow',
    topology: 'branched',
    stages: stages.map((steps, place) => ({
      id: `stage-${place + 1}`,
      title: `Stage ${place + 1}`,
      steps: steps.map((step) => {
        const given = typeof step === 'string' ? { id: step } : (step as { readonly id: string });
        return { title: given.id.toUpperCase(), ...given };
      }),
    })),
    links: [],
    ...more,
  };
}

/** The side of a box where time goes on, from left to right. */
export function rightOf({ x, width }: Box): number {
  return x + width;
}

/** The lower edge of a box. */
export function bottomOf({ y, height }: Box): number {
  return y + height;
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** All text of a mark, lines joined. */
export function wordsOf({ shapes }: Mark): string {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');
}
