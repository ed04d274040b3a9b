import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, wellFormed } from '../../src/paint/escape.js';
import { brokenText } from '../support/hostile.ts';
import { elementsOf } from '../support/xml.ts';

test('nothing in a text can end the text or the attribute that holds it', () => {
  expect(escapeXml(`<a href="b" title='c'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;b&quot; title=&#39;c&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
});

test('what XML forbids becomes a replacement character', () => {
  expect(wellFormed(brokenText)).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\u202eh\u2066i\u200bj\ufffdk');
});

test('an emoji and a tab stay as they are', () => {
  expect(wellFormed('👩‍🚀\t𠮷\n')).toBe('👩‍🚀\t𠮷\n');
});

test('any text at all is well-formed as content and as an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(elementsOf(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toHaveLength(1);
    }),
    { seed: 7, numRuns: 500 },
  );
});
