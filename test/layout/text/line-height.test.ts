import { expect, test } from 'vitest';
import type { Font } from '../../../src/layout/text/font.js';
import { baselineOf, lineHeightOf } from '../../../src/layout/text/line-height.js';

const font: Font = { size: 20, weight: 400 };

test('the line height follows the script', () => {
  expect(lineHeightOf('Search', font)).toBe(28);
  expect(lineHeightOf('Поиск', font)).toBe(28);
  expect(lineHeightOf('搜索', font)).toBe(31);
  expect(lineHeightOf('ค้นหา', font)).toBe(32);
  expect(lineHeightOf('بحث', font)).toBe(33);
});

test('mixed text takes the tallest line', () => {
  expect(lineHeightOf('Search 搜索 بحث', font)).toBe(33);
});

test('lines are whole pixels high', () => {
  expect(lineHeightOf('Search', { size: 12, weight: 400 })).toBe(17); // 16.8
  expect(lineHeightOf('Search', { size: 15, weight: 400 })).toBe(21); // 21.000000000000004 by the machine
});

test('the baseline leaves room for what hangs below it', () => {
  for (const text of ['Search', '搜索', 'ค้นหา', 'بحث']) {
    for (const size of [12, 13, 14, 16, 20, 28]) {
      const lineHeight = lineHeightOf(text, { size, weight: 400 });
      const baseline = baselineOf(lineHeight, { size, weight: 400 });
      expect(baseline).toBeGreaterThan(size * 0.9);
      expect(lineHeight - baseline).toBeGreaterThanOrEqual(size * 0.24);
    }
  }
});
