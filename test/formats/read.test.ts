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
      expect.objectContaining({ code: 'mermaid-score', line: 16, column: 12 }),
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
});
