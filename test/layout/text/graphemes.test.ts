import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeEnd } from '../../../src/layout/text/graphemes.js';
import { allHardTexts } from '../hard-texts.js';

function graphemes(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at = graphemeEnd(text, at)) found.push(text.slice(at, graphemeEnd(text, at)));
  return found;
}

/** The characters of a text by the platform's own reading. */
const reading = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('one character', () => {
  test.each([
    ['a family of emoji', '👨‍👩‍👧‍👦'],
    ['an emoji with a skin colour', '👍🏽'],
    ['a flag', '🇫🇷'],
    ['a flag of many parts', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a keycap', '1️⃣'],
    ['a letter with marks', 'ệ̀'],
    ['a hangul syllable in parts', '\u1112\u1161\u11ab'],
    ['a Thai letter with a vowel and a tone', 'นี้'],
    ['two tied Devanagari letters', 'क्ष'],
    ['a line break of two', '\r\n'],
    ['half a surrogate pair', '\ud83d'],
  ])('is %s', (_, text) => {
    expect(graphemes(text)).toEqual([text]);
  });

  test('is each flag in a row of flags', () => {
    expect(graphemes('🇫🇷🇩🇪🇯')).toEqual(['🇫🇷', '🇩🇪', '🇯']);
  });

  test('is never a part of what the platform holds for one', () => {
    const parts = fc.constantFrom(...allHardTexts.flatMap((text) => [...text]));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((some) => some.join('')),
        ),
        (text) => {
          const ends = new Set([0]);
          for (let at = 0; at < text.length;) ends.add((at = graphemeEnd(text, at)));
          const known = new Set(Array.from(reading.segment(text), ({ index }) => index).concat(text.length));
          return [...ends].every((end) => known.has(end));
        },
      ),
      { seed: 20, numRuns: 3000 },
    );
  });
});
