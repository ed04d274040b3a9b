import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { views } from '../src/views/index.js';
import { viewsPage, type ViewDoc } from '../tools/view-docs.ts';

// `UPDATE_DOCS=1 npx vitest run --project node test/docs.test.ts` writes the page anew.
const page = new URL('../docs/views.md', import.meta.url);

const docs: readonly ViewDoc[] = [
  {
    name: 'timeline',
    answers:
      'What happens stage by stage, how it feels, where it hurts and shines, what to do about it. Lanes below the steps say what the document says about each; the emotion curve has a lane of its own.',
    picture:
      'A timeline of buying a bicycle: five stages, fourteen steps, thoughts, quotes, an emotion curve, pains and opportunities',
  },
  {
    name: 'flowchart',
    answers:
      'Which ways people go. Steps respect their stages; branches share one diamond and say their conditions; what goes back runs through a corridor outside the cards; entries and exits stand where they happen, with the reason. Counts of the document give links their width.',
    picture: 'A flowchart of buying a bicycle in swimlanes, with a branch, a loop, an entry and exits',
  },
  {
    name: 'blueprint',
    answers:
      'Who and what makes it happen. The lines of interaction, visibility and internal interaction come from the roles of the lanes and are left out where a role is. The same layer can lie below a timeline: its option `blueprint`.',
    picture:
      'A service blueprint of buying a bicycle: evidence, customer, frontstage, backstage and support, with three lines between them',
  },
  {
    name: 'persona',
    answers:
      'Whose journey it is: one card, or several compared field by field. A persona that nobody has researched says so. Each card may carry the person’s own line of moods, in the colour and dash that the person has in every curve.',
    picture:
      'A persona card of Mei-Lin: monogram, quote, goals, needs, frustrations, channels, traits and a small emotion curve',
  },
  {
    name: 'circle',
    answers:
      'How it comes round again: stages as sectors, steps in order, emotion as distance from a neutral circle. A circular journey closes with an arrow and its reason. Buy, Own and Advocate become linked rings. Where a page is too narrow, a strip shows the same.',
    picture: 'A ring of five stages with the emotion around a neutral circle and the persona in the middle',
  },
  {
    name: 'chart',
    answers:
      'What the figures say: the emotion curve large with its ranges and expectations, metrics against their targets, the funnel with its exits, and channels by stage, all over the same steps. Each part can be drawn alone.',
    picture: 'A chart of buying a bicycle: a large emotion curve, rows of metrics, a funnel and a heat table',
  },
  {
    name: 'table',
    answers:
      'Everything that the document holds, as real tables with row and column headers: the equivalent of every other view for those who listen, and what people copy into a spreadsheet. On a page it is HTML; in a file it is drawn.',
    picture: 'Tables of buying a bicycle: the steps with all their columns, links, people, sources',
  },
];

test('the page about the views tells of all of them, with the options they have', async () => {
  expect(docs.map(({ name }) => name).sort()).toEqual(views.map(({ name }) => name).sort());
  const text = await format(viewsPage(docs), { parser: 'markdown', printWidth: 160, proseWrap: 'preserve' });
  if (env['UPDATE_DOCS'] === '1') writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

test('no option is without a word of explanation', () => {
  const rows = viewsPage(docs)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
});
