import { describe, expect, test } from 'vitest';
import { inRow, readingOrder, type ReadAt, type Turn } from '../../src/scene/reading-order.js';

const box = { x: 0, y: 0, width: 1, height: 1 };

function turn(key: string, at: ReadAt): Turn {
  return { mark: { key, part: 'card', box, shapes: [], name: key }, at };
}

function orderOf(turns: Readonly<Record<string, ReadAt>>): string[] {
  return readingOrder(Object.entries(turns).map(([key, at]) => turn(key, at)));
}

describe('rule 1: the order of reading', () => {
  test('is by step, then by row, then as drawn', () => {
    const turns = {
      b2: { step: 1, row: 2 },
      b1: { step: 1, row: 0 },
      a: { step: 0, row: 9 },
      b1b: { step: 1, row: 0 },
    };
    expect(orderOf(turns)).toEqual(['a', 'b1', 'b1b', 'b2']);
  });

  test('starts with what holds for the whole picture and ends with what explains it', () => {
    const turns: Readonly<Record<string, ReadAt>> = {
      footer: 'footer',
      legend: 'legend',
      remark: 'remarks',
      link: 'links',
      step: { step: 0 },
      scale: 'scales',
      lane: 'lanes',
      title: 'sheet',
    };
    expect(orderOf(turns)).toEqual(['title', 'lane', 'scale', 'step', 'link', 'remark', 'legend', 'footer']);
  });

  test('meets a stage before its first step, its header before its figures', () => {
    const turns = {
      b: { step: 1 },
      figure: { stage: 1, before: 1, row: 0 },
      stage: { stage: 1, before: 1 },
      a: { step: 0 },
    };
    expect(orderOf(turns)).toEqual(['a', 'stage', 'figure', 'b']);
  });

  test('meets a stage without steps before the next stage', () => {
    const turns = { b: { step: 1 }, late: { stage: 2, before: 1 }, empty: { stage: 1, before: 1 }, a: { step: 0 } };
    expect(orderOf(turns)).toEqual(['a', 'empty', 'late', 'b']);
  });

  test('meets what stands within a row after what is the row', () => {
    const turns = { second: { step: 0, row: [1, 1] }, first: { step: 0, row: [1, 0] }, row: { step: 0, row: 1 } };
    expect(orderOf(turns)).toEqual(['row', 'first', 'second']);
  });

  test('leaves out decoration', () => {
    const { name: _, ...mark } = turn('line', 'decoration').mark;
    expect(readingOrder([{ mark, at: 'decoration' }, turn('a', { step: 0 })])).toEqual(['a']);
  });
});

test('what is read with the whole picture has no rows', () => {
  expect(inRow('whole', 3)).toBe('whole');
  expect(inRow({ step: 2 }, 3)).toEqual({ step: 2, row: 3 });
});
