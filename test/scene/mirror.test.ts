import { expect, test } from 'vitest';
import type { Scene, Shape } from '../../src/scene/mark.js';
import { mirror } from '../../src/scene/mirror.js';
import { shapeBox } from '../support/extents.js';

const font = { size: 13, weight: 400 } as const;
const shapes: readonly Shape[] = [
  { kind: 'rect', x: 10, y: 5, width: 30, height: 10, fill: 'raised' },
  { kind: 'circle', cx: 20, cy: 10, r: 4, fill: 'ink' },
  { kind: 'icon', icon: 'clock', x: 12, y: 4, size: 16, color: 'ink' },
  { kind: 'image', x: 10, y: 5, width: 30, height: 10, href: 'a.png', alt: 'A' },
  { kind: 'text', x: 12, y: 12, width: 25, text: 'Tea', font, fill: 'ink', direction: 'ltr' },
  { kind: 'path', commands: [['M', 10, 5], ['L', 40, 15], ['C', 1, 2, 3, 4, 5, 6], ['Z']], stroke: 'axis' },
];
const scene: Scene = {
  width: 200,
  height: 50,
  title: 'Tea',
  description: '',
  locale: 'en',
  direction: 'rtl',
  marks: [
    { key: 'a', part: 'card', box: { x: 10, y: 5, width: 30, height: 10 }, shapes, name: 'A', place: { step: 'a' } },
  ],
  order: ['a'],
  breaks: { axis: 'x', at: [10, 100] },
};

test('rule 10: what stood at the left stands as far from the right', () => {
  const mark = mirror(scene).marks[0];
  expect(mark?.box).toEqual({ x: 160, y: 5, width: 30, height: 10 });
  mark?.shapes.forEach((shape, index) => {
    const before = shapeBox(shapes[index] ?? shape);
    const after = shapeBox(shape);
    expect(after.x).toBeCloseTo(200 - before.x - before.width);
    expect({ ...after, x: 0 }).toEqual({ ...before, x: 0 });
  });
  expect(mirror(scene).breaks.at).toEqual([190, 100]);
});

test('a line of text is held at the edge where its reader starts', () => {
  const text = { kind: 'text', x: 10, y: 20, width: 80, text: 'Tea', font, fill: 'ink', direction: 'ltr' } as const;
  const box = { x: 10, y: 8, width: 80, height: 16 };
  const turned = mirror({ ...scene, marks: [{ key: 'a', part: 'fact', box, shapes: [text], place: {} }] });
  expect(turned.marks[0]?.shapes[0]).toMatchObject({ ended: true });
  expect(mirror(turned).marks[0]?.shapes[0]).not.toHaveProperty('ended');
});

test('twice mirrored is as it was', () => {
  expect(mirror(mirror(scene))).toEqual(scene);
});

test('breaks down the page stay', () => {
  expect(mirror({ ...scene, breaks: { axis: 'y', at: [10] } }).breaks.at).toEqual([10]);
});
