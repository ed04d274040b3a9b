import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMermaid } from '../../../src/formats/mermaid/index.js';
import { parseJourney } from '../../../src/model/parse.js';

const pieces = [
  'journey',
  'timeline',
  'title ',
  'section ',
  'accTitle:',
  'accDescr {',
  '}',
  '%%{init: ',
  '}%%',
  '%%',
  '---\n',
];
const signs = [
  '#',
  ';',
  ':',
  ',',
  '\n',
  ' ',
  '\r',
  '\t',
  '<br/>',
  '#35;',
  '5',
  'Me',
  '__proto__',
  '<a b="',
  '>',
  '\ufeff',
  '：',
  '，',
  '；',
  '　',
  '５',
  '\ufffd',
];

describe('any text', () => {
  test('is read without a throw, into a document without a fault, with issues that stand in the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces, ...signs), fc.string({ maxLength: 4 })), {
      maxLength: 40,
    });
    const head = fc.constantFrom('journey\n', 'timeline\n', '');
    fc.assert(
      fc.property(head, text, (start, parts) => {
        const source = start + parts.join('');
        const lines = source.split(/\r\n|\r|\n/);
        const { document, issues } = readMermaid(source);
        for (const { line, column } of issues) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 2);
        }
        expect(parseJourney(document).issues.filter((issue) => issue.severity === 'error')).toEqual([]);
      }),
      { numRuns: 2000, seed: 20 },
    );
  });

  test('has at most a hundred issues, and one that counts the rest', () => {
    const { issues } = readMermaid(`journey\n${'a: x\n'.repeat(150)}`);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', line: 102, message: '50 more issues follow.' });
  });

  test('that is too long is refused before any work', () => {
    const { issues } = readMermaid('journey\n'.padEnd(5_000_001, 'x'));
    expect(issues).toEqual([expect.objectContaining({ code: 'text-too-long', severity: 'error' })]);
  });
});

describe('reading time', () => {
  test.each([
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['carriage returns', '\r'],
    ['tags that never close', '<a="'],
    ['directives', '%%{a'],
    ['open descriptions', 'accDescr {\n'],
    ['accessible titles', 'accTitle   '],
    ['front matter', '\n---'],
    ['colons', ': '],
    ['bare colons', '::'],
    ['periods that break', '1:2\n'],
    ['sections', 'section a\n:x\n'],
    ['entities', '#a'],
    ['percent signs', ' %'],
    ['wide colons', '：'],
    ['wide semicolons', '；'],
    ['wide tasks', 'a：5：我；'],
    ['wide spaces', '　'],
    ['events in one line', ':a '],
  ])('grows with the length, not faster: %s', { timeout: 60_000 }, (_, piece) => {
    // Were it to grow with the square, these would take many minutes.
    for (const start of ['journey\n', 'timeline\n', '---\n']) {
      expect(readMermaid(start + piece.repeat(200_000 / piece.length)).document.version).toBe('1');
    }
  });
});
