import { describe, expect, test } from 'vitest';
import { readAny } from '../../src/formats/read.js';

const markdown = `---
title: Notes
---

# Visits

\`\`\`mermaid
flowchart TD
  a --> b
\`\`\`

- a list
  ~~~~Mermaid
  journey
    section Buy
      Pay: 9: Kim
  ~~~~

> \`\`\`mermaid
> timeline
>   1990 : A
> \`\`\`
`;

describe('a text of any format', () => {
  test.each([
    ['json', '{"title": "A"}', ''],
    ['json', '  [1]', 'map.md'],
    ['json', 'oops', 'map.json'],
    ['json', '', ''],
    ['mermaid', 'journey\na: 3', ''],
    ['mermaid', '---\ntitle: A\n---\ntimeline\n1990', 'map.json'],
    ['mermaid', 'Journey\na: 3', 'map.mmd'],
    ['markdown', markdown, ''],
    ['markdown', `[a link](b)\n\n${markdown}`, ''],
    ['markdown', '# No diagram', 'notes.md'],
  ])('is told to be %s', (format, text, name) => {
    expect(readAny(text, { name }).format).toBe(format);
  });

  test('that is Markdown gives its first journey or timeline, with places in the Markdown', () => {
    const { document, issues, placesOf } = readAny(markdown);
    expect(document).toMatchObject({ stages: [{ title: 'Buy' }] });
    expect(issues).toEqual([
      expect.objectContaining({ code: 'mermaid-scale', line: 16, column: 12 }),
      expect.objectContaining({ code: 'more-diagrams', severity: 'info', line: 20, column: 3 }),
    ]);
    expect(placesOf(['/stages/0', '/stages/0/steps/0/title'])).toEqual([
      { line: 15, column: 5 },
      { line: 16, column: 7 },
    ]);
  });

  test('that is Markdown without a diagram says so', () => {
    expect(readAny('# No diagram', { name: 'notes.md' })).toMatchObject({
      document: undefined,
      issues: [{ code: 'no-diagram', severity: 'error', line: 1, column: 1 }],
    });
  });

  test('that holds another diagram has no document', () => {
    const { document, issues } = readAny('```mermaid\npie\n```');
    expect(document).toBeUndefined();
    expect(issues).toEqual([expect.objectContaining({ code: 'mermaid-diagram', line: 2, column: 1 })]);
  });

  test('that is JSON has the places of its values', () => {
    expect(readAny('{\n"title": 7}').placesOf(['/title'])).toEqual([{ line: 2, column: 10 }]);
  });

  const plain = (language: string, code: string) =>
    `# Notes\n\n\`\`\`mermaid\ngraph TD\n\`\`\`\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;

  test.each(['', 'text', 'TXT', 'plain', 'plaintext'])(
    'that is Markdown may hold its journey in a fence of the language “%s”, and an issue stands there',
    (language) => {
      const { format, document, issues } = readAny(plain(language, 'journey\n  section Pier\n    Waits: 2: Ana'));
      expect(format).toBe('markdown');
      expect(document).toMatchObject({ stages: [{ title: 'Pier', steps: [{ title: 'Waits' }] }] });
      expect(issues).toEqual([
        expect.objectContaining({ code: 'plain-fence', severity: 'warning', line: 8, column: 1 }),
      ]);
      expect(issues[0]?.message).toContain('```mermaid');
    },
  );

  test('that is Markdown takes a fence that is named before one that is not, and tells of the other', () => {
    const text = `${plain('', 'journey\na: 3')}\n\`\`\`mermaid\ntimeline TD\n1990 : A\n\`\`\``;
    const { document, issues } = readAny(text);
    expect(document).toMatchObject({ stages: [{ steps: [{ title: '1990' }] }] });
    expect(issues).toEqual([expect.objectContaining({ code: 'more-diagrams', severity: 'info', line: 8 })]);
    expect(issues[0]?.message).toContain('2 journeys or timelines; the one in line 13');
  });

  test.each([
    ['prose', 'journey to the west\na: 3'],
    ['code', 'const journey = 1;'],
  ])('that is Markdown does not take %s in a plain fence for a journey', (_, code) => {
    expect(readAny(plain('', code))).toMatchObject({
      document: undefined,
      issues: [{ code: 'mermaid-diagram', line: 4 }],
    });
  });

  test('that is Markdown has the error of a diagram at that diagram', () => {
    const text = '```mermaid\npie\n```\n\n```mermaid\nJourney\na: 3\n```';
    expect(readAny(text).issues).toEqual([expect.objectContaining({ code: 'mermaid-rejects', line: 6 })]);
  });
});

describe('a text that was not decoded rightly', () => {
  test.each([
    ['letters of another encoding', 'journey\n  Caf\ufffd: 3: Ren\ufffd', 2, 6],
    ['the same in JSON', '{"title": "Caf\ufffd", "stages": []}', 1, 15],
    ['UTF-16', '\ufffd\ufffdj\0o\0u\0r\0n\0e\0y\0', 1, 1],
    ['UTF-16 without its mark', '\0j\0o\0u', 1, 1],
  ])('has an error at its first lost letter: %s', (_, text, line, column) => {
    const [issue] = readAny(text).issues;
    expect(issue).toMatchObject({ code: 'not-utf-8', severity: 'error', line, column });
    expect(issue?.message).toContain('UTF-8');
  });

  test('is drawn as far as it can be read', () => {
    expect(readAny('journey\n  Caf\ufffd: 3').document).toMatchObject({
      stages: [{ steps: [{ title: 'Caf\ufffd' }] }],
    });
  });
});
