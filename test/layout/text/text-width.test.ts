import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Font } from '../../../src/layout/text/font.js';
import { builtInMeasure } from '../../../src/layout/text/text-width.js';

const regular: Font = { size: 10, weight: 400 };
const semibold: Font = { size: 10, weight: 600 };
const width = (text: string, font = regular) => builtInMeasure(text, font);

test('the table of advances is what the fonts say', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/make-advances.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

describe('the built-in width', () => {
  test('of nothing is nothing', () => {
    expect(width('')).toBe(0);
  });

  test('of a word is the sum of its letters', () => {
    expect(width('abc')).toBeCloseTo(width('a') + width('b') + width('c'), 9);
  });

  test('grows with the size of the font', () => {
    expect(width('Search', { size: 20, weight: 400 })).toBeCloseTo(2 * width('Search'), 9);
  });

  test('of all figures is the same, for numbers stand in columns', () => {
    expect(new Set([...'0123456789'].map((figure) => width(figure))).size).toBe(1);
  });

  test('of a bold word is greater', () => {
    expect(width('Search', semibold)).toBeGreaterThan(width('Search'));
  });

  test('of a Chinese or Japanese character is one em', () => {
    for (const character of '搜索、。「」（）ひカー１Ａ') expect(width(character)).toBe(10);
    expect(width('𠮷')).toBe(10);
  });

  test('of half-width katakana is half an em', () => {
    expect(width('ﾊﾝ')).toBe(10);
  });

  test('of a hangul syllable is the same in one piece and in parts', () => {
    expect(width('한', semibold)).toBeCloseTo(9.4, 9);
    expect(width('\u1112\u1161\u11ab')).toBeGreaterThanOrEqual(width('한'));
  });

  test('of an accented letter is that of the letter, however it is written', () => {
    expect(width('ệ')).toBe(width('e'));
    expect(width('e\u0301')).toBe(width('é'));
  });

  test('of marks that draw nothing is nothing', () => {
    expect(width('\u00ad\u200b\u200d\u2060\ufeff\u200e\u200f\u202a')).toBe(0);
  });

  test('of an emoji is 1.3 ems, as a symbol turned into one is', () => {
    expect(width('🚲')).toBe(13);
    expect(width('❤\ufe0f')).toBe(13);
  });

  test('of a quote is full beside Chinese and narrow in Latin', () => {
    expect(width('“好”') - width('好')).toBe(20);
    expect(width('“a”') - width('a')).toBeLessThan(10);
  });

  test('of an Arabic letter depends on what it joins', () => {
    const alone = width('ب');
    const before = width('بـ') - width('ـ');
    expect(before).toBeLessThan(alone / 2);
    expect(width('بَبَ')).toBeCloseTo(width('بب'), 9);
  });

  test('of an unknown letter is one em', () => {
    expect(width('ქ')).toBe(10);
  });

  test('of half a surrogate pair is a number all the same', () => {
    expect(width('\ud83d')).toBe(10);
  });
});
