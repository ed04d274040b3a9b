import { describe, expect, test } from 'vitest';
import type { Font } from '../../../src/layout/text/font.js';
import { builtInMeasure, type MeasureText } from '../../../src/layout/text/text-width.js';
import { wrapText, type WrapOptions } from '../../../src/layout/text/wrap-text.js';

const font: Font = { size: 10, weight: 400 };

/** Every character is ten wide, so that widths can be counted. */
const tenEach: MeasureText = (text) => [...text].length * 10;

const lines = (text: string, width: number, options?: WrapOptions) =>
  wrapText(text, width, font, tenEach, options).lines.map((line) => line.text);

describe('a text', () => {
  test('that fits stays on one line', () => {
    expect(lines('pay now', 70)).toEqual(['pay now']);
  });

  test('breaks at spaces, and the spaces vanish', () => {
    expect(lines('pay   by card', 60)).toEqual(['pay by', 'card']);
  });

  test('breaks after hyphens', () => {
    expect(lines('well-known', 60)).toEqual(['well-', 'known']);
  });

  test('ends a line at a line break, of whatever kind', () => {
    expect(lines('a\nb\r\nc\rd\u2028e', 90)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('keeps an empty line within, not at its ends', () => {
    expect(lines('\n\na\n\nb\n \n', 90)).toEqual(['a', '', 'b']);
  });

  test('of white space only has no lines and no height', () => {
    expect(wrapText(' \t\n\u3000', 90, font, tenEach)).toMatchObject({ lines: [], width: 0, height: 0, cut: false });
    expect(wrapText('', 90, font, tenEach)).toMatchObject({ lines: [], width: 0, height: 0, cut: false });
  });

  test('counts a tab as a space and leaves control characters out', () => {
    expect(lines('a\t\u0007b\u0000', 90)).toEqual(['a b']);
  });

  test('is as wide as its widest line and as high as its lines', () => {
    expect(wrapText('aa bbbb c', 40, font, tenEach)).toEqual({
      lines: [
        { text: 'aa', width: 20 },
        { text: 'bbbb', width: 40 },
        { text: 'c', width: 10 },
      ],
      width: 40,
      height: 42,
      lineHeight: 14,
      font,
      cut: false,
    });
  });
});

describe('a word too long for its box', () => {
  test('starts on a line of its own and breaks between characters', () => {
    expect(lines('to abcdefgh', 50)).toEqual(['to', 'abcde', 'fgh']);
  });

  test('shares its last line with what follows', () => {
    expect(lines('abcdefg to', 50)).toEqual(['abcde', 'fg to']);
  });

  test('does not leave one letter behind', () => {
    expect(lines('abcdef', 50)).toEqual(['abcd', 'ef']);
  });

  test('breaks at the joints of an address', () => {
    expect(lines('first_second_third', 140)).toEqual(['first_second_', 'third']);
    expect(lines('a=12345&b=67890', 90)).toEqual(['a=12345&', 'b=67890']);
  });

  test('breaks a date behind its year or its month, and figures at a space', () => {
    expect(lines('2025年5月31日起', 90)).toEqual(['2025年5月', '31日起']);
    expect(lines('2025年12月31日', 60)).toEqual(['2025年', '12月31日']);
    expect(lines('n = 1314', 60)).toEqual(['n =', '1314']);
  });

  test('breaks between the parts of a compound name', () => {
    expect(lines('stageColumnWidth', 130)).toEqual(['stageColumn', 'Width']);
  });

  test('is never broken inside a character', () => {
    expect(lines('👨‍👩‍👧👍🏽🇫🇷', 10)).toEqual(['👨‍👩‍👧', '👍🏽', '🇫🇷']);
    expect(lines('e\u0301e\u0301e\u0301', 40)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  test('gets one character a line in a box of no width', () => {
    expect(lines('ab c', 0)).toEqual(['a', 'b', 'c']);
  });
});

describe('a soft hyphen', () => {
  test('is not drawn where the line goes on', () => {
    expect(lines('Kunden\u00addienst', 200)).toEqual(['Kundendienst']);
  });

  test('is a hyphen where the line ends', () => {
    expect(lines('Kunden\u00addienst', 80)).toEqual(['Kunden-', 'dienst']);
  });

  test('is left out where not even the hyphen fits', () => {
    expect(lines('ab\u00adcd', 10)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('has room for its hyphen', () => {
    expect(lines('der Kunden\u00addienst', 100)).toEqual(['der', 'Kunden-', 'dienst']);
  });
});

describe('Chinese and Japanese', () => {
  test('break between characters', () => {
    expect(lines('比较三家商店', 40)).toEqual(['比较三家', '商店']);
  });

  test('start no line with a closing mark and end none with an opening one', () => {
    expect(lines('你好，世界', 20)).toEqual(['你', '好，', '世界']);
    expect(lines('我说「你好」', 30)).toEqual(['我说', '「你', '好」']);
  });

  test('leave no character alone on the last line', () => {
    expect(lines('今天天气好', 40)).toEqual(['今天天', '气好']);
    expect(lines('今天天气好。', 40)).toEqual(['今天天', '气好。']);
  });

  test('leave one alone where nothing is won by moving', () => {
    expect(lines('天气好', 20)).toEqual(['天气', '好']);
  });
});

test('Korean words stay whole', () => {
  expect(lines('고객이 매장을', 40)).toEqual(['고객이', '매장을']);
});

describe('with maxLines', () => {
  test('the last line ends with an ellipsis, and the text counts as cut', () => {
    const block = wrapText('one two three', 70, font, tenEach, { maxLines: 1 });
    expect(block.lines).toEqual([{ text: 'one tw…', width: 70 }]);
    expect(block.cut).toBe(true);
  });

  test('a text that just fits is not cut', () => {
    expect(wrapText('one two', 30, font, tenEach, { maxLines: 2 })).toMatchObject({ cut: false, height: 28 });
  });

  test('what stands on a further line of the text counts as cut', () => {
    expect(lines('one\ntwo', 90, { maxLines: 1 })).toEqual(['one…']);
  });

  test('a mark of pause gives way to the ellipsis', () => {
    expect(lines('one, two', 50, { maxLines: 1 })).toEqual(['one…']);
  });

  test('the ellipsis alone is left where nothing else fits', () => {
    expect(lines('word word', 10, { maxLines: 1 })).toEqual(['…']);
  });
});

describe('with balance', () => {
  test('cuts no compound that stood whole', () => {
    expect(lines('a bcde-fghi jk', 120, { balance: true })).toEqual(['a bcde-fghi', 'jk']);
  });

  test('the lines are about equally long, and no more of them', () => {
    expect(lines('aaa bbb ccc d', 110)).toEqual(['aaa bbb ccc', 'd']);
    expect(lines('aaa bbb ccc d', 110, { balance: true })).toEqual(['aaa bbb', 'ccc d']);
  });

  test('two lines of Chinese break after a mark, which parts no word, unless one of them were very short', () => {
    expect(lines('锁、灯、挡泥板都算进去的总价', 100, { balance: true })).toEqual(['锁、灯、', '挡泥板都算进去的总价']);
    expect(lines('锁，灯和挡泥板都算', 80, { balance: true })).toEqual(['锁，灯和挡', '泥板都算']);
  });

  test('two lines break before the arrow from what was to what is', () => {
    expect(lines('信：早就写过的内容 → 没写的', 110, { balance: true })).toEqual(['信：早就写过的内容', '→ 没写的']);
  });

  test('a word that fits the box is not broken', () => {
    expect(lines('abcdefghij k', 100, { balance: true })).toEqual(['abcdefghij', 'k']);
  });
});

describe('a slip of the caller', () => {
  test('in the width is refused', () => {
    expect(() => lines('a', -1)).toThrow('expected a width of 0 or more, got -1');
    expect(() => lines('a', Number.NaN)).toThrow('expected a width of 0 or more, got NaN');
  });

  test('in maxLines is refused', () => {
    expect(() => lines('a', 10, { maxLines: 0 })).toThrow('expected maxLines of 1 or more, got 0');
  });
});

test('the example of the documentation is true', () => {
  const block = wrapText('Compare three shops', 90, { size: 13, weight: 400 }, builtInMeasure);
  expect(block.lines.map((line) => line.text)).toEqual(['Compare', 'three shops']);
});
