import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Font } from '../../../src/layout/text/font.js';
import { builtInMeasure, type MeasureText } from '../../../src/layout/text/text-width.js';
import { graphemeEnd } from '../../../src/layout/text/graphemes.js';
import { wrapText } from '../../../src/layout/text/wrap-text.js';
import { allHardTexts, hardTexts } from '../hard-texts.js';

const font: Font = { size: 13, weight: 400 };

/** Draws neighbours together, as kerning does, so that a line is narrower than its pieces. */
const kerned: MeasureText = (text, { size }) => [...text].length * size * 0.6 - Math.max(0, text.length - 1) * 0.4;
/** Pushes neighbours apart, so that a line is wider than its pieces. */
const spread: MeasureText = (text, { size }) => [...text].length * size * 0.6 + Math.max(0, text.length - 1) * 0.4;
const measures: readonly (readonly [string, MeasureText])[] = [
  ['the built-in measure', builtInMeasure],
  ['a measure that kerns', kerned],
  ['a measure that spreads', spread],
];

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const scraps = allHardTexts.flatMap((text) => text.split(/(?<=[ ，。-])/u)).filter((scrap) => !/\p{Cs}/u.test(scrap));
const texts = fc.oneof(
  fc.constantFrom(...allHardTexts),
  fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const widths = fc.oneof(fc.constantFrom(0, 1, 13, 80, 240), fc.double({ min: 0, max: 500, noNaN: true }));

/** What is left of a text without what a line may leave out or add. */
const bare = (text: string) => text.replace(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff-]+/gu, '');

describe.each(measures)('by %s', (_, measure) => {
  const wrapped = (text: string, width: number) => wrapText(text, width, font, measure).lines;

  test('nothing of a text is lost, added or moved', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(
          bare(
            wrapped(text, width)
              .map((line) => line.text)
              .join(''),
          ),
        ).toBe(bare(text));
      }),
      { seed: 1, numRuns: 600 },
    );
  });

  test('no line is wider than the box, unless it is a single character', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const line of wrapped(text, width)) {
          const isSingle = graphemeEnd(line.text, 0) >= line.text.length;
          expect(line.width <= width + 0.01 || isSingle, `${line.text} is ${line.width} wide`).toBe(true);
        }
      }),
      { seed: 2, numRuns: 600 },
    );
  });

  test('a line is as wide as it says', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const line of wrapped(text, width)) expect(line.width).toBe(measure(line.text, font));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('no character is split', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const kept = new Set([...graphemes.segment(text)].map(({ index }) => bare(text.slice(0, index)).length));
        let at = 0;
        for (const line of wrapped(text, width)) {
          expect(kept.has(at), `a line starts within a character: ${line.text}`).toBe(true);
          at += bare(line.text).length;
        }
      }),
      { seed: 4, numRuns: 600 },
    );
  });

  test('a limit of lines is kept, and what is cut ends with an ellipsis', () => {
    fc.assert(
      fc.property(texts, widths, fc.integer({ min: 1, max: 4 }), (text, width, maxLines) => {
        const all = wrapText(text, width, font, measure);
        const some = wrapText(text, width, font, measure, { maxLines });
        expect(some.cut).toBe(all.lines.length > maxLines);
        expect(some.lines.length).toBe(Math.min(all.lines.length, maxLines));
        if (!some.cut) return;
        const last = some.lines.at(-1);
        expect(last?.text.endsWith('…')).toBe(true);
        expect(last?.text === '…' || (last?.width ?? 0) <= width + 0.01).toBe(true);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  test('balancing adds no line and widens none', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const plain = wrapText(text, width, font, measure);
        const balanced = wrapText(text, width, font, measure, { balance: true });
        expect(balanced.lines.length).toBeLessThanOrEqual(plain.lines.length);
        expect(balanced.width).toBeLessThanOrEqual(plain.width + 0.01);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  test('a wider box never needs more room than a line for each of its characters', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(wrapped(text, width).length).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('no line of Chinese or Japanese starts with a closing mark or ends with an opening one', () => {
  const eastAsian = [...(hardTexts.chinese ?? []), ...(hardTexts.japanese ?? [])];
  const text = fc.constantFrom(...eastAsian.filter((one) => !one.includes('ーーー')));
  fc.assert(
    fc.property(text, fc.integer({ min: 80, max: 300 }), (one, width) => {
      const lines = wrapText(one, width, font, builtInMeasure).lines.map((line) => line.text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。，：；？！」』】》）”’々ー・％]/u);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「『【《（“‘]$/u);
    }),
    { seed: 8, numRuns: 1000 },
  );
});

test('the work grows with the text, not with its square', () => {
  for (const piece of ['The quick rider. ', 'a', '中文，', 'يقارن', 'ลูกค้า', '👍🏽', 'a\u00ad', '-']) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    let measured = 0;
    const counting: MeasureText = (part, at) => {
      measured += part.length;
      return builtInMeasure(part, at);
    };
    wrapText(text, 150, font, counting);
    expect(measured, piece).toBeLessThan(text.length * 16);
  }
});
