import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/model/clean-text.ts';
import { parseJourney } from '../../src/model/parse.ts';

test('ordinary text of any script is itself', () => {
  for (const text of ['Tea', '买一辆自行车', 'مرحبا', '👩‍👩‍👧 ok', 'a\tb\nc', '\u200fabc']) {
    expect(cleanText(text)).toEqual({ text, repaired: false, turned: false });
  }
});

test.each([
  ['half of a pair', 'a\ud800b', 'a\ufffdb'],
  ['the other half', '\udc00', '\ufffd'],
  ['NUL and escape', 'a\0b\x1b[31m', 'ab[31m'],
  ['a noncharacter', '\uffff', '\ufffd'],
  ['a noncharacter beyond the first plane', '\u{1ffff}', '\ufffd'],
])('%s is repaired', (_, text, clean) => {
  expect(cleanText(text)).toEqual({ text: clean, repaired: true, turned: false });
});

test('line ends of other systems are line ends', () => {
  expect(cleanText('a\r\nb\rc')).toEqual({ text: 'a\nb\nc', repaired: false, turned: false });
});

test('overrides of the reading direction go', () => {
  expect(cleanText('invoice\u202efdp.exe')).toEqual({ text: 'invoicefdp.exe', repaired: false, turned: true });
});

test('closed isolates stay, loose ones go', () => {
  expect(cleanText('a \u2067b\u2069 c').text).toBe('a \u2067b\u2069 c');
  expect(cleanText('a \u2067b\nc\u2069').text).toBe('a b\nc');
});

test('what comes out is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text).text;
      expect(cleanText(clean)).toEqual({ text: clean, repaired: false, turned: false });
      expect(JSON.stringify(clean)).not.toMatch(/\\ud[89a-f]/);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('broken text is repaired on the way into a journey, in names of fields too', () => {
  const { journey, issues } = parseJourney({ title: 'a\ud800', stages: [], 'x-\u202eodd': 'b\0' });
  expect(journey.title).toBe('a\ufffd');
  expect(journey).toHaveProperty('x-odd', 'b');
  expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['unclean-text', '/title'],
    ['direction-override', ''],
    ['unclean-text', '/x-odd'],
  ]);
});

test('a text of a million characters is kept whole', () => {
  const long = 'tea '.repeat(250_000);
  expect(parseJourney({ title: long, stages: [] }).journey.title).toBe(long);
});
