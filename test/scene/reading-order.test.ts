import { describe, expect, test } from 'vitest';
import { readingOrder, withUniqueKeys, type Turn } from '../../src/scene/reading-order.js';

function turn(key: string, step: number, row: number, name: string | undefined = key): Turn {
  return {
    mark: {
      key,
      part: 'card',
      box: { x: 0, y: 0, width: 1, height: 1 },
      shapes: [],
      ...(name === undefined ? {} : { name }),
    },
    step,
    row,
  };
}

describe('rule 1: the order of reading', () => {
  test('is by step, then by row, then as drawn', () => {
    const turns = [turn('b2', 1, 2), turn('b1', 1, 0), turn('a', 0, 9), turn('b1b', 1, 0)];
    expect(readingOrder(turns)).toEqual(['a', 'b1', 'b1b', 'b2']);
  });

  test('puts what belongs to no step first or last', () => {
    const turns = [turn('footer', Infinity, 9), turn('legend', Infinity, 0), turn('a', 0, 0), turn('title', -1, 0)];
    expect(readingOrder(turns)).toEqual(['title', 'a', 'legend', 'footer']);
  });

  test('leaves out decoration', () => {
    const plain = { ...turn('line', 0, 0) };
    const { name: _, ...mark } = plain.mark;
    expect(readingOrder([{ ...plain, mark }, turn('a', 0, 0)])).toEqual(['a']);
  });
});

describe('a key that comes twice', () => {
  test('gets a number behind it, and the first keeps its own', () => {
    const keys = withUniqueKeys([turn('a', 0, 0), turn('a', 0, 1), turn('b', 0, 0), turn('a', 0, 2)]).map(
      ({ mark }) => mark.key,
    );
    expect(keys).toEqual(['a', 'a#2', 'b', 'a#3']);
  });

  test('gets one that is not taken', () => {
    const keys = withUniqueKeys([turn('a', 0, 0), turn('a#2', 0, 1), turn('a', 0, 2)]).map(({ mark }) => mark.key);
    expect(new Set(keys).size).toBe(3);
  });
});
