import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/formats/json.js';

const fault = (text: string) => {
  const { value, issues } = readJson(text);
  expect(value).toBeUndefined();
  const [{ line, column, message } = { line: 0, column: 0, message: '' }] = issues;
  return [line, column, message];
};

describe('JSON text', () => {
  test('gives its value', () => {
    expect(readJson('\ufeff {"a": [1, true, null, "x\\n"]}\n')).toEqual({
      value: { a: [1, true, null, 'x\n'] },
      issues: [],
    });
  });

  test.each([
    ['{"a": 1,}', 1, 8, 'comma after the last'],
    ['[1,\n2,\n]', 2, 2, 'comma after the last'],
    ['{\n  // note\n}', 2, 3, 'no comments'],
    ['{"a": 1 "b": 2}', 1, 9, 'comma or }'],
    ["{'a': 1}", 1, 2, 'straight double quotes'],
    ['{a: 1}', 1, 2, 'double quotes'],
    ['{"a"：1}', 1, 5, 'plain sign “:”, found the full-width “：”'],
    ['{"a":1，"b":2}', 1, 7, 'plain sign “,”'],
    ['{"a" 1}', 1, 6, 'colon after the key "a"'],
    ['{"a": NaN}', 1, 7, 'no NaN'],
    ['[undefined]', 1, 2, 'no undefined'],
    ['[True]', 1, 2, 'small letters'],
    ['[01]', 1, 2, 'not a number'],
    ['["a\nb"]', 1, 2, 'does not end on its line'],
    ['["\\x"]', 1, 3, 'backslash'],
    ['["\u0001"]', 1, 3, 'U+0001'],
    ['[1', 1, 1, 'list never ends'],
    ['{"a": {', 1, 7, 'object never ends'],
    ['[1] 2', 1, 5, 'end of the text'],
    ['', 1, 1, 'empty'],
    ['[1,,2]', 1, 4, 'Expected a value'],
    ['{1: 2}', 1, 2, 'key in double quotes'],
    ['[1}', 1, 3, 'comma or ]'],
  ])('%j is no JSON, at %i:%i', (text, line, column, words) => {
    expect(fault(text)).toEqual([line, column, expect.stringContaining(words)]);
  });

  test('notes a key given twice and keeps the last value', () => {
    const { value, issues } = readJson('{"a": 1,\n "a": 2, "b": {"a": 3}}');
    expect(value).toEqual({ a: 2, b: { a: 3 } });
    expect(issues).toEqual([
      expect.objectContaining({ code: 'duplicate-key', severity: 'warning', line: 2, column: 2 }),
    ]);
  });

  test('keeps a key called __proto__ as plain data', () => {
    const { value } = readJson('{"__proto__": {"polluted": true}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('may nest a hundred thousand levels deep', () => {
    const { issues } = readJson('['.repeat(100_000) + ']'.repeat(100_000));
    expect(issues).toEqual([]);
    expect(fault('['.repeat(100_000))[2]).toContain('never ends');
  });

  test('is accepted exactly when the platform accepts it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '"',
      '\\',
      '\n',
      'x',
    );
    const broken = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const sound = fc.json().map((json) => json.replace(':', ' : '));
    fc.assert(
      fc.property(fc.oneof(broken, sound), (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expected = undefined;
        }
        const { value, issues } = readJson(text);
        expect(value).toEqual(expected);
        expect(issues.some((issue) => issue.severity === 'error')).toBe(expected === undefined);
      }),
      { numRuns: 5000, seed: 8 },
    );
  });
});
