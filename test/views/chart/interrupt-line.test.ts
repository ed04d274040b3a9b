import { describe, expect, test } from 'vitest';
import { interruptLine } from '../../../src/views/chart/interrupt-line.js';

const text = { x: 40, y: 40, width: 20, height: 10 };

describe('a line is left open where it would run through a text', () => {
  test('across', () => {
    expect(interruptLine({ x: 0, y: 45 }, { x: 100, y: 45 }, [text])).toEqual([
      [{ x: 0, y: 45 }, { x: 36, y: 45 }],
      [{ x: 64, y: 45 }, { x: 100, y: 45 }],
    ]); // prettier-ignore
  });

  test('and upright', () => {
    expect(interruptLine({ x: 50, y: 0 }, { x: 50, y: 100 }, [text])).toEqual([
      [{ x: 50, y: 0 }, { x: 50, y: 36 }],
      [{ x: 50, y: 54 }, { x: 50, y: 100 }],
    ]); // prettier-ignore
  });

  test('also where texts overlap, or stand beyond its ends', () => {
    const texts = [
      { ...text, y: 90, height: 40 },
      { ...text, y: -30, height: 40 },
      { ...text, y: 0, height: 20 },
    ];
    expect(interruptLine({ x: 50, y: 0 }, { x: 50, y: 100 }, texts)).toEqual([[{ x: 50, y: 24 }, { x: 50, y: 86 }]]); // prettier-ignore
  });
});

test('a line that meets no text is whole', () => {
  expect(interruptLine({ x: 0, y: 10 }, { x: 100, y: 10 }, [text])).toEqual([[{ x: 0, y: 10 }, { x: 100, y: 10 }]]); // prettier-ignore
  expect(interruptLine({ x: 10, y: 0 }, { x: 10, y: 100 }, [])).toHaveLength(1);
});
