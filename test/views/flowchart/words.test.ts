import { describe, expect, test } from 'vitest';
import { overlaps, type Box } from '../../../src/layout/box.js';
import bicycle from '../../journeys/bicycle.json' with { type: 'json' };
import { journeys } from '../../journeys/index.js';
import { drawn, flowOf, wordsOf } from './drawn.js';

const channels = [
  { id: 'web', name: 'Web shop', icon: 'web' },
  { id: 'desk', name: 'Shop', icon: 'shop' },
];
const switched = flowOf(
  [
    [
      { id: 'books', channel: 'web', owner: { team: 'online' } },
      { id: 'rides', channel: 'desk', owner: { team: 'floor' } },
      { id: 'leaves', channel: 'desk', owner: { team: 'floor' } },
    ],
  ],
  {
    topology: 'linear',
    channels,
    teams: [
      { id: 'online', name: 'Online' },
      { id: 'floor', name: 'Shop floor' },
    ],
    links: [{ from: 'books', to: 'rides', kind: 'channel-switch', continuity: 'lost-context' }],
  },
);

describe('a change on the way', () => {
  test('of channel stands between the cards, with both marks and the state (rule 55)', () => {
    const { parts, mark } = drawn(switched);
    const [label] = parts('link-label');
    expect(parts('link-label')).toHaveLength(1);
    expect(label?.shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.icon] : []))).toEqual([
      'web',
      'shop',
      'hand-off',
    ]);
    expect(label && wordsOf(label)).toBe('Context is lost Shop floor');
    expect(label?.box.x).toBeGreaterThan(mark('books').box.x + mark('books').box.width);
  });

  test('leaves a plain line where the channel stays the same (rule 55)', () => {
    const { link } = drawn(switched);
    expect(link('rides', 'leaves').name).toBe('RIDES leads to LEAVES');
  });

  test('of channel and of team is explained in the legend', () => {
    const entries = (json: unknown): (string | undefined)[] => drawn(json).parts('legend').map(wordsOf);
    expect(entries(switched)).toEqual(expect.arrayContaining(['Channel breaks', 'Owner changes']));
    expect(entries(switched)).not.toContain('Channel changes');
    expect(entries(flowOf([['a', 'b']]))).toEqual([]);
  });

  test('of channel and of team is told to those who listen (rules 55 and 56)', () => {
    const { link } = drawn(switched);
    expect(link('books', 'rides').name).toBe(
      'BOOKS leads to RIDES. Channel changes from Web shop to Shop. Context is lost. Handed over from Online to Shop floor',
    );
  });
});

describe('words at links', () => {
  const boxes = (marks: readonly { readonly box: Box }[]): Box[] => marks.map(({ box }) => box);

  test.each(journeys.map(({ name, json }) => [name, json] as const))(
    'stand in gaps of their own in %s (rule 49)',
    (_, json) => {
      const { parts } = drawn(json);
      const labels = boxes(parts('link-label'));
      const cards = boxes([
        ...parts('card'),
        ...parts('cell'),
        ...parts('exit'),
        ...parts('entry'),
        ...parts('branch'),
      ]);
      const found = labels.flatMap((label, index) =>
        [...cards, ...labels.slice(index + 1)].filter((other) => overlaps(label, other, 0.01)),
      );
      expect(found).toEqual([]);
    },
  );

  test('are not shown where they are not wanted, and still told', () => {
    const { parts, link } = drawn(switched, { labels: 'hide' });
    expect(parts('link-label')).toEqual([]);
    expect(link('books', 'rides').name).toContain('Context is lost');
  });

  test('that find no room on a narrow page stand on the card that the way leaves', () => {
    const far = Array.from({ length: 5 }, (_, index) => ({
      from: 'a',
      to: `b${index}`,
      kind: 'branch',
      condition: `If it has been like this ${index} times`,
    }));
    const json = flowOf([['a'], Array.from({ length: 5 }, (_, index) => `b${index}`)], { links: far });
    const { scene, mark } = drawn(json, {}, { width: 320 });
    expect(scene.width).toBe(320);
    expect(wordsOf(mark('a'))).toContain('If it has been like this 3 times → B3');
  });
});

test('ways in and out beside narrow cards keep their words and their numbers whole', () => {
  const ways = ['b', 'c', 'd', 'e'].map((to) => ({ from: 'a', to, kind: 'branch', condition: `Goes to ${to}` }));
  const exits = ['b', 'c', 'd', 'e'].map((from) => ({ from, kind: 'exit', reason: 'Reimbursement refused' }));
  const json = flowOf([['a'], ['b', 'c', 'd', 'e']], { links: [...ways, ...exits] });
  const chips = drawn(json, {}, { width: 320 }).parts('exit');
  expect(chips.map((chip) => wordsOf(chip).includes('Reimbursement'))).toEqual([true, true, true, true]);
});

describe('every link', () => {
  test('joins two marks that are there, and has a name or leads to one', () => {
    for (const { json } of journeys) {
      const { parts, scene } = drawn(json);
      const names = new Map(scene.marks.map(({ key, name }) => [key, name]));
      for (const { joins, name } of parts('link')) {
        expect([joins && names.has(joins.from), joins && names.has(joins.to)]).toEqual([true, true]);
        expect(name ?? names.get(joins?.to ?? '') ?? '').not.toBe('');
      }
    }
  });

  test('has a look of its own kind, told apart by dashes and heads (rule 6)', () => {
    const loops = journeys.find(({ name }) => name === 'loops')?.json;
    const { layout, mark } = drawn(loops);
    const looks = new Map<string, string>();
    for (const { line } of layout.flow.lines) {
      const [path, ...heads] = mark(line.key).shapes;
      looks.set(line.look, JSON.stringify([path && 'dash' in path && path.dash, heads.map((head) => 'fill' in head)]));
    }
    expect([...looks.keys()].sort()).toEqual(
      ['agreement', 'branch', 'dependency', 'eventual', 'loop', 'message', 'sequence'].filter((look) =>
        looks.has(look),
      ),
    );
    // A branch is told apart by its diamond.
    looks.delete('branch');
    expect(new Set(looks.values()).size).toBe(looks.size);
  });
});

describe('room', () => {
  test('between cards goes to words of at most 84 px, or to their widest word and its icons', () => {
    const { layout } = drawn(bicycle, {}, { width: 1400, locale: 'en' });
    const widths = layout.flow.lines.flatMap(({ label }) => (label ? [label.fitted.width] : []));
    expect(widths.length).toBeGreaterThan(10);
    expect(Math.max(...widths)).toBeLessThanOrEqual(84);
  });

  test('is short where nothing stands at a link: cards are 24 px apart, and 8 more between stages', () => {
    const { mark } = drawn(
      flowOf(
        [
          ['a', 'b'],
          ['c', 'd', 'e', 'f', 'g', 'h'],
        ],
        { links: undefined },
      ),
      { lanes: 'none' },
    );
    const gap = (one: string, next: string): number => mark(next).box.x - mark(one).box.x - mark(one).box.width;
    expect(gap('a', 'b')).toBe(24);
    expect(gap('b', 'c')).toBe(32);
  });

  test('for cards is what the names of lanes leave: a flow that fits beside them needs no scrolling', () => {
    const actors = [
      { id: 'me', name: 'Somebody with a rather long name' },
      { id: 'you', name: 'Somebody else' },
    ];
    const steps = Array.from({ length: 7 }, (_, index) => ({ id: `s${index}`, actor: index % 2 ? 'me' : 'you' }));
    const { scene, parts } = drawn(flowOf([steps], { links: undefined, actors }), {}, { width: 1400 });
    expect(parts('lane-header')).toHaveLength(2);
    expect(scene.width).toBe(1400);
  });

  test('for the words of a way back to its own start is beside its line, however narrow that turns', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'a', kind: 'loop', label: 'Once more, from the beginning' },
      { to: 'a', label: 'From outside' },
    ];
    const { parts, way } = drawn(flowOf([['a', 'b']], { links }));
    const words = parts('link-label').find((each) => wordsOf(each).startsWith('Once'))!;
    const [turns, back] = way('link(link-2)').slice(1, 3);
    expect(turns?.y).toBeGreaterThan(words.box.y + words.box.height);
    expect(back?.y).toBe(turns?.y);
  });

  test('for a way back to its own start is left at a card that stands below a way in, down the page', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'a', kind: 'loop' },
      { to: 'a', label: 'From outside' },
    ];
    const { way, mark } = drawn(flowOf([['a', 'b']], { links }), {}, { width: 320 });
    const [leaves, arrives] = [way('link(link-2)')[0], way('link(link-2)').at(-1)];
    expect((leaves?.y ?? 0) - (arrives?.y ?? 0)).toBeGreaterThan(12);
    expect(arrives?.y).toBeGreaterThan(mark('a').box.y);
  });
});
