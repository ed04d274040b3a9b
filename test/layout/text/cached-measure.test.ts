import { expect, test } from 'vitest';
import { cachedMeasure } from '../../../src/layout/text/cached-measure.js';
import type { Font } from '../../../src/layout/text/font.js';

const regular: Font = { size: 13, weight: 400 };

/** A measure that notes what it is asked. */
function listening(): { readonly asked: string[]; readonly measure: (text: string, font: Font) => number } {
  const asked: string[] = [];
  return {
    asked,
    measure: (text, font) => {
      asked.push(text);
      return text.length * font.size;
    },
  };
}

test('a text is measured once for each font', () => {
  const { asked, measure } = listening();
  const cached = cachedMeasure(measure);
  expect([cached('ab', regular), cached('ab', regular)]).toEqual([26, 26]);
  expect(cached('ab', { size: 20, weight: 400 })).toBe(40);
  expect(asked).toEqual(['ab', 'ab']);
});

test('a nothing is remembered too', () => {
  const { asked, measure } = listening();
  const cached = cachedMeasure(measure);
  cached('', regular);
  cached('', regular);
  expect(asked).toEqual(['']);
});

test('when full it starts afresh', () => {
  const { asked, measure } = listening();
  const cached = cachedMeasure(measure, 2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) cached(text, regular);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('a very long text is not kept', () => {
  const { asked, measure } = listening();
  const cached = cachedMeasure(measure);
  const long = 'x'.repeat(1000);
  cached(long, regular);
  cached(long, regular);
  expect(asked).toEqual([long, long]);
});

test('a size below one is refused', () => {
  expect(() => cachedMeasure(listening().measure, 0)).toThrow('expected most of 1 or more, got 0');
});
