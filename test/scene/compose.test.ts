import { describe, expect, test } from 'vitest';
import { compose, withUniqueKeys, type Composition } from '../../src/scene/compose.js';
import type { Turn } from '../../src/scene/reading-order.js';

function turn(key: string, step = 0, x = 0): Turn {
  const box = { x, y: 0, width: 10, height: 10 };
  return { mark: { key, part: 'card', box, shapes: [{ kind: 'rect', ...box }], name: key }, at: { step } };
}

const empty: Composition = {
  width: 100,
  height: 50,
  title: 'Tea',
  description: '',
  locale: 'en',
  direction: 'ltr',
  breaks: { axis: 'x', at: [] },
};

test('a scene has its marks as they are drawn, and their keys as they are read', () => {
  const scene = compose(empty, [turn('b', 1), turn('a', 0)]);
  expect(scene.marks.map(({ key }) => key)).toEqual(['b', 'a']);
  expect(scene.order).toEqual(['a', 'b']);
});

test('where reading starts at the right, a scene is turned over', () => {
  expect(compose({ ...empty, direction: 'rtl' }, [turn('a')]).marks[0]?.box.x).toBe(90);
});

describe('a key that comes twice', () => {
  const keysOf = (turns: readonly Turn[]): string[] => withUniqueKeys(turns).map(({ mark }) => mark.key);

  test('gets a number behind it, and the first keeps its own', () => {
    expect(keysOf([turn('a'), turn('a'), turn('b'), turn('a')])).toEqual(['a', 'a#2', 'b', 'a#3']);
  });

  test('gets one that is not taken', () => {
    expect(new Set(keysOf([turn('a'), turn('a#2'), turn('a')])).size).toBe(3);
  });
});
