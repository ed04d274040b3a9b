import { describe, expect, test } from 'vitest';
import { drawPair } from '../../support/draw-pair.js';
import { frameFor } from '../../../src/pipeline.js';
import { tablesOf } from '../../../src/views/table/content/tables.js';
import { contextOf } from '../../../src/content/context.js';
import { table } from '../../../src/views/table/index.js';
import { journeys } from '../../journeys/index.js';
import { drawn, textsOf } from './drawn.js';
import { rarities } from './rarities.js';

const bicycle = journeys.find(({ name }) => name === 'bicycle')?.json;

const tea = {
  title: 'Tea',
  stages: [
    {
      id: 'before',
      title: 'Before',
      goal: 'Hot water',
      owner: { team: 'kitchen' },
      steps: [
        { id: 'boil', title: 'Boil water', channel: 'stove', emotion: { value: -1, label: 'bored', n: 8 } },
        { id: 'pour', title: 'Pour', channel: 'table', emotion: { value: null } },
      ],
    },
    { id: 'after', title: 'After', steps: [{ id: 'drink', title: 'Drink', emotion: { value: 2 } }] },
  ],
  links: [
    { from: 'boil', to: 'pour', kind: 'channel-switch', continuity: 'broken' },
    { id: 'again', from: 'drink', to: 'boil', kind: 'loop', condition: 'Still thirsty', reason: 'It was good' },
    { from: 'drink', otherwise: true },
  ],
  teams: [{ id: 'kitchen', name: 'Kitchen' }],
  channels: [
    { id: 'stove', name: 'Stove' },
    { id: 'table', name: 'Table' },
  ],
  moments: [{ at: 'drink', kind: 'peak', label: 'First sip' }],
  insights: [
    { id: 'slow', kind: 'pain', at: ['before'], text: 'All of it is slow', severity: 4 },
    { id: 'whole', kind: 'need', at: [], text: 'Somebody to talk to' },
  ],
  flow: [{ at: 'pour', inflow: 1200, processed: 900, exit: 300, exits: [{ reason: 'No cup', count: 300 }] }],
};

test('the group that stands for the later of two journeys is not among those who take part', () => {
  const [before, after] = [3, 4].map((number) => ({ ...tea, revision: { number } }));
  const { journey } = drawPair({ before, after }, { view: table }).comparison;
  const parties = tablesOf(contextOf(journey, frameFor(journey, {}, table)), { tables: 'people', columns: [] });
  expect(journey.segments.map(({ id }) => id)).toHaveLength(1);
  expect(parties.flatMap(({ groups }) => groups.map(({ key }) => key))).not.toContain('segments');
});

describe('the table of steps (rule 90)', () => {
  test('has the steps in their order as rows, grouped by stages in theirs', () => {
    const { groups } = drawn(tea).table('steps');
    expect(groups.map(({ head, rows }) => [head?.title.text, rows.map(({ head: name }) => textsOf(name)[0])])).toEqual([
      ['Before', ['Boil water', 'Pour']],
      ['After', ['Drink']],
    ]);
    expect(groups.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual(['1', '2', '3']);
  });

  test('has only columns in which something stands', () => {
    const { columns, groups } = drawn(tea).table('steps');
    const filled = columns.map((_, index) =>
      groups.some(({ rows }) => rows.some(({ cells }) => (cells[index]?.lines.length ?? 0) > 0)),
    );
    expect(columns.length).toBeGreaterThan(3);
    expect(filled).not.toContain(false);
    expect(columns.map(({ key }) => key)).not.toContain('actor');
  });

  test('says over a stage what it is for, whose it is and what was found there', () => {
    const notes = drawn(tea).table('steps').groups[0]?.head?.notes ?? [];
    expect(notes.map(({ label, lines }) => [label, lines.map(({ text }) => text)])).toEqual([
      ['Goal', ['Hot water']],
      ['Owner', ['Kitchen']],
      ['Pain points', ['All of it is slow', 'Severity 4 of 5']],
    ]);
  });

  test('says a change of channel once, where two ways lead from one channel to another', () => {
    const links = ['pour', 'drink'].map((to) => ({ from: 'boil', to, kind: 'branch', condition: to }));
    const stages = tea.stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) => ({ ...step, channel: step.id === 'boil' ? 'stove' : 'table' })),
    }));
    expect(drawn({ ...tea, stages, links }).cell('steps', 'boil', 'channel')).toEqual([
      'Stove',
      'Channel changes from Stove to Table',
    ]);
  });

  test('has scores as plain numbers, with the sign that spreadsheets read, and nothing where there is none (rule 8)', () => {
    const { cell, table } = drawn(tea);
    const score = table('steps').columns.find(({ key }) => key.startsWith('score('));
    expect(score).toMatchObject({ head: 'Emotion (−2\u00a0to\u00a02)', numeric: true });
    expect(['boil', 'pour', 'drink'].map((step) => cell('steps', step, score?.key ?? ''))).toEqual([['-1'], [], ['2']]);
  });

  test('says beside a score its word and its sample, and no data where there is none', () => {
    const { cell, table } = drawn(tea);
    const words = table('steps').columns.find(({ key }) => key.endsWith('.words'));
    expect(words?.head).toBe('Emotion · in words');
    expect(cell('steps', 'boil', words?.key ?? '')).toEqual(['bored', 'n = 8']);
    expect(cell('steps', 'pour', words?.key ?? '')).toEqual(['No data']);
    expect(cell('steps', 'drink', words?.key ?? '')).toEqual(['Very good']);
  });

  test('says every reading where several make a mean, and the mean', () => {
    const { cell, table } = drawn(rarities);
    const [score = '', words = ''] = table('steps').columns.map(({ key }) => key).filter((key) => key.startsWith('score(')); // prettier-ignore
    // −1.25 × 37 % + 0.75 × 63 % = 0.01
    expect(cell('steps', 'asks', score)).toEqual(['0.01']);
    expect(cell('steps', 'asks', words)[0]).toBe('Mean 0.01 · Neutral');
    expect(cell('steps', 'asks', words).join(' ')).toMatch(/−1\.25 .* 0\.75/);
  });

  test('says where the channel changes and where each step leads (rule 55)', () => {
    const { cell } = drawn(tea);
    expect(cell('steps', 'boil', 'channel')).toEqual([
      'Stove',
      'Channel changes from Stove to Table · Connection is broken',
    ]);
    expect(cell('steps', 'drink', 'leadsTo')).toEqual(['Boil water · Loop · Still thirsty', 'Way out · Otherwise']);
  });

  test('says moments and counts at their steps', () => {
    const { cell } = drawn(tea);
    expect(cell('steps', 'drink', 'moments')).toEqual(['First sip', 'Peak moment']);
    expect(cell('steps', 'pour', 'inflow')).toEqual(['1,200 people']);
    expect(cell('steps', 'pour', 'exit')).toEqual(['300 people', 'No cup: 300']);
  });

  test('shows the columns that are asked for, in that order, a lane by its id or role', () => {
    const { columns } = drawn(bicycle, {
      columns: ['pains', 'touchpoint', 'thoughts', 'score'],
    }).table('steps');
    expect(columns.map(({ key }) => key.split('(')[0])).toEqual([
      'pains',
      'touchpoint',
      'lane',
      ...Array<string>(6).fill('score'),
    ]);
  });

  test('leaves out no hidden lane', () => {
    const { journey, table } = drawn(bicycle);
    const hidden = journey.lanes.filter((lane) => lane.hidden && journey.steps.some(({ cells }) => cells.has(lane.id)));
    const keys = table('steps').columns.map(({ key }) => key);
    expect(hidden.length).toBeGreaterThan(2);
    expect(hidden.filter(({ id }) => !keys.includes(`lane(${id})`))).toEqual([]);
  });
});

describe('the tables beside it', () => {
  test('hold each link with its ends, kind, condition, reason and continuity', () => {
    const { cell, table } = drawn(tea);
    expect(table('links').groups[0]?.rows.map(({ head }) => textsOf(head)[0])).toEqual([
      'Boil water',
      'Drink',
      'Drink',
    ]);
    expect(cell('links', 'again', 'to')).toEqual(['Boil water']);
    expect(cell('links', 'again', 'condition')).toEqual(['Still thirsty']);
    expect(cell('links', 'again', 'reason')).toEqual(['It was good']);
  });

  test('hold no links where a step only leads to the next', () => {
    const { layout } = drawn({ title: 'Tea', stages: tea.stages });
    expect(layout.tables.map(({ key }) => key)).not.toContain('links');
  });

  test('hold findings about the journey as a whole', () => {
    expect(drawn(tea).cell('findings', 'whole', 'where')).toEqual(['Whole journey']);
  });

  test('hold counts with those who did not go on', () => {
    const { cell } = drawn(tea);
    expect(cell('flow', '0', 'drop')).toEqual(['300 · 25%']);
    expect(cell('flow', '0', 'processed')).toEqual(['900']);
  });

  test.each([
    ['steps', ['steps']],
    ['links', ['steps', 'links']],
    ['findings', ['steps', 'moments', 'findings']],
    ['figures', ['steps', 'flow']],
  ] as const)('are those about %s where only these are asked for', (tables, keys) => {
    expect(drawn(tea, { tables }).layout.tables.map(({ key }) => key)).toEqual(keys);
  });

  test('name the language of a text that is not the reader’s', () => {
    const title = drawn(tea, {}, { locale: 'zh-Hans' }).table('steps').groups[0]?.head?.title;
    expect(title).toEqual({ text: 'Before' });
    const said = drawn({ ...tea, locale: 'en' }, {}, { locale: 'zh-Hans' }).table('steps').groups[0]?.head?.title;
    expect(said).toEqual({ text: 'Before', lang: 'en' });
  });
});

test('facts about a person keep the names that the document gives them', () => {
  const personas = [{ id: 'ada', name: 'Ada', demographics: { age: '36', 'IBM user': 'yes' } }];
  const { tables } = drawn({ ...tea, personas }).layout;
  const cells = tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  expect(cells.flatMap(textsOf)).toEqual(expect.arrayContaining(['Age: 36', 'IBM user: yes']));
});
