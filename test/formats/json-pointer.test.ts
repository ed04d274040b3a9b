import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerPosition, pointerPositions } from '../../src/formats/json-pointer.js';

const text = '{\n  "title": "Visit",\n  "stages": [\n    {"steps": []},\n    {"a/b": {"~": 7}}\n  ]\n}';

describe('a JSON Pointer', () => {
  test.each([
    ['', 1, 1],
    ['/title', 2, 12],
    ['/stages', 3, 13],
    ['/stages/0/steps', 4, 15],
    ['/stages/1/a~1b/~0', 5, 19],
  ])('%j leads to the beginning of its value', (pointer, line, column) => {
    expect(pointerPosition(text, pointer)).toEqual({ line, column });
  });

  test('to something that is missing leads to what should hold it', () => {
    expect(pointerPosition(text, '/stages/0/title')).toEqual({ line: 4, column: 5 });
    expect(pointerPosition(text, '/nothing/at/all')).toEqual({ line: 1, column: 1 });
  });

  test('leads to the last of the values of a key given twice', () => {
    expect(pointerPosition('{"a": {"b": 1}, "a": {"c": 2}}', '/a')).toEqual({ line: 1, column: 22 });
    expect(pointerPosition('{"a": {"b": 1}, "a": {"c": 2}}', '/a/b')).toEqual({ line: 1, column: 22 });
  });

  test('works for keys that JavaScript treats as special', () => {
    expect(pointerPosition('{"__proto__": {"x": 1}}', '/__proto__/x')).toEqual({ line: 1, column: 21 });
  });

  test('that does not begin with a slash is refused', () => {
    expect(() => pointerPosition('{}', 'title')).toThrow('expected a JSON Pointer such as /stages/0, got title');
  });

  test('leads to the text of its value, for any document', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.integer(), { maxLength: 3 }), { maxKeys: 5 }), (value) => {
        const json = JSON.stringify(value);
        const entries = Object.entries(value);
        const pointers = entries.map(([key]) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        for (const [i, place] of pointerPositions(json, pointers).entries()) {
          expect(json.slice(place.column - 1).startsWith(JSON.stringify(entries[i]?.[1]))).toBe(true);
        }
      }),
      { seed: 3 },
    );
  });
});
