import type { Mark, Scene, Shape, TextShape } from '../../src/scene/mark.js';

/** A scene of one mark with these shapes, 200 × 100 px. */
export function sceneOf(shapes: readonly Shape[], given: Partial<Scene> = {}): Scene {
  const mark: Mark = { key: 'one', part: 'card', box: { x: 0, y: 0, width: 200, height: 100 }, shapes, name: 'One' };
  return {
    width: 200,
    height: 100,
    title: 'A title',
    description: 'A description.',
    locale: 'en',
    direction: 'ltr',
    marks: [mark],
    order: ['one'],
    breaks: { axis: 'x', at: [] },
    ...given,
  };
}

/** A line of text at 10, 20. */
export function lineOf(text: string, given: Partial<TextShape> = {}): TextShape {
  const font = { size: 13, weight: 400 } as const;
  return { kind: 'text', x: 10, y: 20, width: 80, text, font, fill: 'ink', direction: 'ltr', ...given };
}
