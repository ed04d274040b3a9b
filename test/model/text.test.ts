import { describe, expect, test } from 'vitest';
import { localeOfText, textIn } from '../../src/model/text.ts';

describe('textIn', () => {
  test.each([
    ['the tag itself', ['en', 'en-GB', 'fr'], 'en-GB', 'en-GB'],
    ['the tag in other letters', ['en', 'en-GB'], 'EN-gb', 'en-GB'],
    ['the parent', ['fr', 'zh', 'zh-Hant'], 'zh-Hant-TW', 'zh-Hant'],
    ['the parent’s parent', ['fr', 'zh'], 'zh-Hans-CN', 'zh'],
    ['the script that mainland China writes', ['zh-Hant', 'zh-Hans'], 'zh-CN', 'zh-Hans'],
    ['the script that Taiwan writes', ['zh-Hans', 'zh-Hant'], 'zh-TW', 'zh-Hant'],
    ['the script that Hong Kong writes', ['zh-CN', 'zh-TW'], 'zh-HK', 'zh-TW'],
    ['a region’s text for its script', ['en', 'zh-TW', 'zh-CN'], 'zh-Hans', 'zh-CN'],
    ['the plain language before a region of it', ['en-AU', 'en'], 'en-GB', 'en'],
    ['any region of the language', ['fr', 'en-AU'], 'en', 'en-AU'],
    ['the same language in another script', ['en', 'zh-Hans'], 'zh-Hant', 'zh-Hans'],
    ['the document’s language when the wanted one is missing', ['en', 'de', 'fr'], 'ja', 'de'],
    ['English when that is missing too', ['fr', 'en-GB'], 'ja', 'en-GB'],
    ['what comes first when nothing fits', ['fr', 'it'], 'ja', 'fr'],
  ])('takes %s', (_, tags, wanted, right) => {
    const text = Object.fromEntries(tags.map((tag) => [tag, `words in ${tag}`]));
    expect(textIn(text, wanted, 'de')).toBe(`words in ${right}`);
    expect(localeOfText(text, wanted, 'de')).toBe(right);
  });

  test('gives a plain string as it is, in the document’s language', () => {
    expect(textIn('Tee', 'en', 'de')).toBe('Tee');
    expect(localeOfText('Tee', 'en', 'de')).toBe('de');
  });

  test('gives nothing for nothing', () => {
    expect(textIn(undefined, 'en')).toBe('');
    expect(textIn({}, 'en')).toBe('');
    expect(localeOfText({}, 'en')).toBeUndefined();
  });

  test('never reads what every object has', () => {
    expect(textIn({ fr: 'thé' }, 'constructor')).toBe('thé');
    expect(textIn({ fr: 'thé' }, '__proto__', 'toString')).toBe('thé');
  });
});
