import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/box.js';
import { linedUp } from '../../src/scene/line-up.js';
import type { Mark, Part, Scene } from '../../src/scene/mark.js';

const box = (x: number, width: number): Box => ({ x, y: 0, width, height: 10 });
const mark = (key: string, part: Part, at: Box, stage?: string): Mark => ({
  key,
  part,
  box: at,
  shapes: [{ kind: 'rect', ...at }],
  place: stage ? { stage } : {},
});

/** Two stages, a card in each, a line from one to the other, a row that runs through both, and a legend below. */
function sceneOf(sizes: readonly [number, number], gap = 20, direction: 'ltr' | 'rtl' = 'ltr'): Scene {
  const [a, b] = sizes;
  const width = a + gap + b;
  const flip = ({ x, ...rest }: Box): Box => ({ ...rest, x: direction === 'rtl' ? width - x - rest.width : x });
  const line: Mark = {
    key: 'line',
    part: 'link',
    box: flip(box(a, gap)),
    shapes: [
      {
        kind: 'path',
        commands: [
          ['M', direction === 'rtl' ? width - a : a, 5],
          ['L', direction === 'rtl' ? b : a + gap, 5],
        ],
      },
    ],
  };
  const row: Mark = {
    key: 'row',
    part: 'lane-header',
    box: flip(box(0, width)),
    shapes: [
      { kind: 'rect', ...flip(box(0, width)) },
      { kind: 'rect', ...flip(box(0, a)) },
    ],
  };
  const marks = [
    mark('one', 'stage-header', flip(box(0, a)), 'one'),
    mark('two', 'stage-header', flip(box(a + gap, b)), 'two'),
    mark('first', 'card', flip(box(a - 10, 10))),
    mark('last', 'card', flip(box(a + gap, 10))),
    mark('legend', 'legend', flip(box(0, a + gap + b))),
    line,
    row,
  ];
  const at = marks.slice(0, 2).map((one) => one.box.x);
  const rest = { title: '', description: '', locale: 'en', order: [], breaks: { axis: 'x', at } } as const;
  return { ...rest, width, height: 10, direction, marks };
}

const boxOf = ({ marks }: Scene, key: string): Box => marks.find((one) => one.key === key)?.box ?? box(NaN, NaN);
const ends = ({ x, width }: Box): [number, number] => [x, x + width];

describe('of two pictures', () => {
  const [first, second] = linedUp(sceneOf([100, 50]), sceneOf([60, 80], 30));

  test('each stage begins and ends where it does in the other', () => {
    for (const key of ['one', 'two']) expect(ends(boxOf(first, key))).toEqual(ends(boxOf(second, key)));
    expect(ends(boxOf(first, 'one'))).toEqual([0, 100]);
    expect(ends(boxOf(first, 'two'))).toEqual([130, 210]);
    expect([first.width, second.width]).toEqual([210, 210]);
  });

  test('cards keep their size, and lines between them get longer', () => {
    expect(ends(boxOf(second, 'first'))).toEqual([50, 60]);
    expect(ends(boxOf(second, 'last'))).toEqual([130, 140]);
    const [start, end] = ends(boxOf(second, 'line'));
    expect([start, end]).toEqual([60, 130]);
  });

  test('a row that runs through stages gets longer, and what stands in it stays with its stage', () => {
    expect(ends(boxOf(second, 'row'))).toEqual([0, 210]);
    const [whole, part] = second.marks.find(({ key }) => key === 'row')?.shapes ?? [];
    expect([whole, part].map((shape) => (shape?.kind === 'rect' ? shape.width : 0))).toEqual([210, 60]);
  });

  test('what stands around them stays', () => {
    expect(ends(boxOf(first, 'legend'))).toEqual([0, 170]);
  });
});

test('where reading starts at the right, stages are in line from there', () => {
  const [first, second] = linedUp(sceneOf([100, 50], 20, 'rtl'), sceneOf([60, 80], 30, 'rtl'));
  const fromRight = (scene: Scene, key: string): number[] => ends(boxOf(scene, key)).map((x) => scene.width - x);
  for (const key of ['one', 'two']) expect(fromRight(first, key)).toEqual(fromRight(second, key));
  expect(fromRight(second, 'last')).toEqual([140, 130]);
  expect(fromRight(second, 'first')).toEqual([60, 50]);
});

test('pictures whose stages are in line, or come in another order, are left as they are', () => {
  const one = sceneOf([100, 50]);
  expect(linedUp(one, sceneOf([100, 50]))[0]).toBe(one);
  const turned = { ...one, marks: one.marks.map((each) => (each.key === 'one' ? { ...each, place: { stage: 'two' } } : each.key === 'two' ? { ...each, place: { stage: 'one' } } : each)) }; // prettier-ignore
  expect(linedUp(one, turned)[0]).toBe(one);
});
