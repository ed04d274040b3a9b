import { describe, expect, test } from 'vitest';
import { lineBreaks } from '../../../src/layout/text/line-breaks.js';

/** The text with a bar wherever a line may end. */
function barred(text: string): string {
  let from = 0;
  const parts: string[] = [];
  for (const at of lineBreaks(text)) {
    parts.push(text.slice(from, at));
    from = at;
  }
  return parts.join('|');
}

describe('a line may end', () => {
  test.each([
    ['at spaces and hyphens', 'A well-known shop', 'A |well-|known |shop'],
    ['after a long dash', 'yes — no', 'yes |— |no'],
    ['after a slash between words', 'either/or', 'either/|or'],
    ['after the parts of an address', 'https://example.com/shop?x=1', 'https://example.com/|shop?|x=1'],
    ['at a soft hyphen', 'Kunden\u00addienst', 'Kunden\u00ad|dienst'],
    ['at a zero-width space', 'a\u200bb', 'a\u200b|b'],
    ['between Chinese characters, not before a mark', '你好，世界。', '你|好，|世|界。'],
    ['before a Chinese bracket and after it', '价格100（含税）另计', '价|格|100|（含|税）|另|计'],
    ['before a quote in Chinese and after it', '他说“你好”然后走', '他|说|“你|好”|然|后|走'],
    ['between kana, not before a small one', 'ちょっとキャッシュー', 'ちょっ|と|キャッ|シュー'],
    ['at the spaces of Korean only', '고객이 매장을 봅니다', '고객이 |매장을 |봅니다'],
    ['between Thai words', 'ลูกค้าเปรียบเทียบ', 'ลูกค้า|เปรียบ|เทียบ'],
    ['after a dot between two parts, not before it', 'Valid · n = 12', 'Valid · |n = 12'],
    ['before an arrow, not after it', 'too dear → a smaller one', 'too |dear |→ a |smaller |one'],
    ['between Chinese and Latin', '用App下单', '用|App|下|单'],
    ['between emoji, not inside one', '👨‍👩‍👧👍🏽🇫🇷🇩🇪', '👨‍👩‍👧|👍🏽|🇫🇷|🇩🇪'],
  ])('%s', (_, text, expected) => {
    expect(barred(text)).toBe(expected);
  });
});

describe('a line never ends', () => {
  test.each([
    '24/7',
    'A/B',
    'km/h',
    'w/o',
    'C++',
    '$1,299.00',
    '(nested)',
    'don’t',
    'e.g.',
    '10\u00a0km',
    'a\u2060b',
    '￥1,200',
    '……',
    '고객센터',
    'iPhone은',
    '100%',
    'n = 12',
    '8 May 2025',
    '2025年6月19日',
  ])('inside %s', (text) => {
    expect(barred(text)).toBe(text);
  });
});

test('a text without breaks is one piece, an empty one none', () => {
  expect([...lineBreaks('word')]).toEqual([4]);
  expect([...lineBreaks('')]).toEqual([]);
});
