import { describe, expect, test } from 'vitest';
import { paintTables } from '../../src/paint/html-table.js';
import { draw } from '../../src/pipeline.js';
import type { Table } from '../../src/scene/table.js';
import { table } from '../../src/views/table/index.js';
import { journeys } from '../journeys/index.js';
import { hostileDocuments, payloads } from '../support/hostile.js';

const small: Table = {
  key: 'tea',
  caption: 'Tea & cake',
  numbers: 'No.',
  head: 'Step',
  columns: [{ key: 'says', head: 'Says', numeric: false }],
  groups: [
    {
      key: 'one',
      head: {
        title: { text: 'Before' },
        notes: [{ label: 'Goal', lines: [{ text: 'Hot water' }] }],
        index: 0,
        count: 1,
        place: { stage: 'one' },
      },
      rows: [
        {
          key: 'boil',
          number: '1',
          head: { lines: [{ text: 'Boil' }] },
          cells: [
            {
              lines: [
                { text: '<b>', lang: 'de' },
                { text: 'n = 8', quiet: true },
              ],
            },
          ],
          place: { step: 'boil' },
        },
      ],
    },
  ],
};

describe('tables as HTML', () => {
  test('have a caption, heads of columns, heads of rows and of groups', () => {
    expect(paintTables([small], { locale: 'en' })).toBe(
      `<div lang="en" dir="ltr">
<table>
<caption>Tea &amp; cake</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Step</th><th scope="col">Says</th></tr></thead>
<tbody>
<tr><th scope="rowgroup" colspan="3"><span dir="auto">Before</span></th></tr>
<tr><td colspan="3"><dl><dt>Goal</dt><dd><span dir="auto">Hot water</span></dd></dl></td></tr>
<tr><td>1</td><th scope="row"><span dir="auto">Boil</span></th><td><span dir="auto" lang="de">&lt;b&gt;</span><br><span dir="auto">n = 8</span></td></tr>
</tbody>
</table>
</div>
`,
    );
  });

  test('have as many cells in every row as there are columns', () => {
    for (const { json } of journeys) {
      for (const text of paintTables(tablesOf(json)).split('</table>')) {
        const columns = text.match(/<th scope="col">/g)?.length ?? 0;
        const rows = text.match(/<tr>(?:<td>.*?<\/td>)?<th scope="row">.*<\/tr>/g) ?? [];
        expect(new Set(rows.map((row) => row.match(/<t[dh][ >]/g)?.length))).toEqual(
          new Set(rows.length > 0 ? [columns] : []),
        );
      }
    }
  });

  test('hold hostile text as text', () => {
    const sample = journeys.find(({ name }) => name === 'bicycle')?.json;
    const texts = hostileDocuments(sample).slice(0, payloads.length);
    for (const { json } of texts) {
      const html = paintTables(tablesOf(json), { locale: '"><script>' });
      const tags = new Set((html.match(/<\/?[a-z]+/gi) ?? []).map((tag) => tag.replace(/[</]/g, '')));
      expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
    }
  });
});

const known = new Set(['div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'span', 'br', 'dl', 'dt', 'dd']);

function tablesOf(json: unknown): readonly Table[] {
  return draw(json, { view: table }).layout.tables;
}
