import { describe, expect, test } from 'vitest';
import bicycle from '../../journeys/bicycle.json' with { type: 'json' };
import { drawn, journeyOf, middleOf, shapesOf, wordsOf } from './drawn.js';

const brew = journeyOf({ Prepare: ['Fill', 'Boil'], Enjoy: ['Pour', 'Drink', 'Wash'] });

describe('columns', () => {
  test('rule 16: every lane shares the x of its step, to the sub-pixel', () => {
    const { scene, layout } = drawn(bicycle);
    const starts = new Map(layout.grid.cards.filter(({ row }) => row === 0).map(({ first, at }) => [first, at.x]));
    for (const { at, first } of layout.grid.cards) expect(at.x).toBe(starts.get(first));
    expect(scene.marks.length).toBeGreaterThan(100);
  });

  test('rule 16: the points of a curve and their words stand in the middle of their column', () => {
    const { parts, mark } = drawn(bicycle);
    for (const part of [...parts('point'), ...parts('word')]) {
      expect(middleOf(part).x).toBeCloseTo(middleOf(mark(part.place?.step ?? '')).x, 6);
    }
  });

  test('rule 20: a sequence gives every step the same width and the same distance', () => {
    const { layout } = drawn(bicycle, { axis: 'sequence' });
    const cards = layout.grid.cards.filter(({ row }) => row === 0);
    const steps = cards.slice(1).map(({ at }, index) => at.x - (cards[index]?.at.x ?? 0));
    expect(new Set(cards.map(({ card }) => card.width)).size).toBe(1);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 9);
  });

  test('rule 5: another text in one cell moves no column and changes no key', () => {
    const longer = structuredClone(bicycle);
    const cells = longer.stages[1]?.steps[0]?.cells as Record<string, unknown>;
    cells['thoughts'] = 'A much longer thought than there was. '.repeat(12);
    const [before, after] = [drawn(bicycle), drawn(longer)];
    expect(after.scene.width).toBe(before.scene.width);
    expect(after.scene.height).toBeGreaterThan(before.scene.height);
    expect(after.scene.marks.map(({ key, box }) => [key, box.x, box.width])).toEqual(
      before.scene.marks.map(({ key, box }) => [key, box.x, box.width]),
    );
  });
});

describe('stages', () => {
  test('rule 14: bands follow each other at one distance, each as wide as its columns and half a gutter', () => {
    const { mark, parts } = drawn(brew);
    const [prepare, enjoy] = parts('stage-header').map(({ box }) => box);
    const [fill, boil, pour, wash] = ['fill', 'boil', 'pour', 'wash'].map((id) => mark(id).box);
    const gutter = (boil?.x ?? 0) - (fill?.x ?? 0) - (fill?.width ?? 0);
    expect(prepare?.x).toBeCloseTo((fill?.x ?? 0) - gutter / 4, 9);
    expect((prepare?.x ?? 0) + (prepare?.width ?? 0)).toBeCloseTo((boil?.x ?? 0) + (boil?.width ?? 0) + gutter / 4, 9);
    expect(enjoy?.x).toBeCloseTo((pour?.x ?? 0) - gutter / 4, 9);
    expect((enjoy?.x ?? 0) + (enjoy?.width ?? 0)).toBeCloseTo((wash?.x ?? 0) + (wash?.width ?? 0) + gutter / 4, 9);
    expect(prepare?.height).toBe(enjoy?.height);
  });

  test('rule 14: the name of a stage stands in the middle of its band', () => {
    const header = drawn(brew).mark('stage(enjoy)');
    const [title] = shapesOf(header, 'text');
    expect((title?.x ?? 0) + (title?.width ?? 0) / 2).toBeCloseTo(middleOf(header).x, 6);
  });

  test('rule 14: a stage without steps keeps a band of its own', () => {
    const { parts } = drawn(journeyOf({ Prepare: ['Fill'], Wait: [], Enjoy: ['Drink'] }));
    const [prepare, wait, enjoy] = parts('stage-header').map(({ box }) => box);
    expect(wait?.width).toBe(prepare?.width);
    expect((wait?.x ?? 0) + (wait?.width ?? 0)).toBeLessThanOrEqual(enjoy?.x ?? 0);
  });

  test('rule 15: no step stands under the band of another stage', () => {
    const { parts, journey } = drawn(bicycle);
    const bands = new Map(parts('stage-header').map(({ place, box }) => [place?.stage, box]));
    for (const { box, place } of parts('card')) {
      const band = bands.get(journey.lookup.steps.get(place?.step ?? '')?.stage);
      expect(box.x).toBeGreaterThanOrEqual(band?.x ?? Infinity);
      expect(box.x + box.width).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
    }
  });

  test('a page may end where a stage begins, and nowhere else', () => {
    const { scene, parts } = drawn(bicycle);
    expect(scene.breaks).toEqual({ axis: 'x', at: parts('stage-header').map(({ box }) => box.x) });
  });
});

describe('lanes', () => {
  const cells = { thoughts: 'Hot', actions: 'Fills', emotion: undefined };
  const told = journeyOf(
    { Brew: [{ title: 'Fill', emotion: 1, cells, channel: 'shop' }] },
    { channels: [{ id: 'shop', name: 'Shop' }], insights: [{ id: 'p', kind: 'pain', at: ['fill'], text: 'Slow' }] },
  );
  const titles = (names: readonly { box: { y: number } }[]): number[] => names.map(({ box }) => box.y);

  test('rule 17: lanes that nobody ordered stand as experts order them', () => {
    const { parts, layout } = drawn(told);
    const rails = parts('lane-header').filter(({ box }) => box.height > 0);
    expect(titles(rails)).toEqual([...titles(rails)].sort((a, b) => a - b));
    const roles = layout.sheet.context.journey.lanes.map(({ role }) => role);
    const expert = [
      'touchpoints',
      'actions',
      'thoughts',
      'emotion',
      'channels',
      'pains',
      'opportunities',
      'metrics',
      'ownership',
    ];
    expect(roles).toEqual(expert.filter((role) => roles.some((own) => own === role)));
    expect(roles).toContain('pains');
  });

  test('rule 17: the order that a document gives wins', () => {
    const lanes = [
      { id: 'pains', role: 'pains' },
      { id: 'thoughts', role: 'thoughts' },
      { id: 'emotion', role: 'emotion' },
    ];
    const { mark } = drawn({ ...(told as object), lanes });
    expect(mark('lane(pains)').box.y).toBeLessThan(mark('lane(thoughts)').box.y);
    expect(mark('lane(thoughts)').box.y).toBeLessThan(mark('lane(emotion)').box.y);
  });

  test('rule 17: chosen lanes show in the order of the choice, by id or role, and no others', () => {
    const { parts } = drawn(told, { lanes: ['pains', 'actions'] });
    expect(parts('lane-header').map(({ place }) => place?.lane)).toEqual(['steps', 'pains', 'actions']);
  });

  test('rule 19: a lane without content shows when it is pinned, or when asked', () => {
    const lanes = [
      { id: 'wishes', role: 'wishes' },
      { id: 'needs', role: 'needs', pinned: true },
      { id: 'thoughts', role: 'thoughts' },
      { id: 'actions', role: 'actions' },
    ];
    const keys = (options: object): unknown[] =>
      drawn({ ...(told as object), lanes }, options)
        .parts('lane-header')
        .map(({ place }) => place?.lane);
    expect(keys({})).toEqual(['steps', 'needs', 'thoughts', 'actions']);
    expect(keys({ emptyLanes: 'show' })).toEqual(expect.arrayContaining(['wishes', 'needs', 'thoughts', 'actions']));
  });

  test('a lane that is hidden shows only when it is chosen', () => {
    const lanes = [
      { id: 'thoughts', role: 'thoughts', hidden: true },
      { id: 'actions', role: 'actions' },
    ];
    expect(
      drawn({ ...(told as object), lanes })
        .parts('lane-header')
        .map(({ place }) => place?.lane),
    ).toEqual(['steps', 'actions']);
    expect(
      drawn({ ...(told as object), lanes }, { lanes: ['thoughts'] })
        .parts('lane-header')
        .map(({ place }) => place?.lane),
    ).toEqual(['steps', 'thoughts']);
  });

  test('rule 19: an empty cell stays free, so that the next one stands in its own column', () => {
    const { mark } = drawn(journeyOf({ Brew: ['Fill', { title: 'Boil', cells: { thoughts: 'Soon' } }] }));
    expect(mark('cell(boil,thoughts,0)').box.x).toBe(mark('boil').box.x);
  });
});

describe('cards that span', () => {
  test('rule 18: a card of three steps covers three whole columns', () => {
    const { mark } = drawn(
      journeyOf({ Brew: [{ title: 'Fill', cells: { actions: { text: 'Waits', span: 3 } } }, 'Boil', 'Pour', 'Drink'] }),
    );
    const { box } = mark('cell(fill,actions,0)');
    const end = mark('pour').box;
    expect(box.x).toBe(mark('fill').box.x);
    expect(box.x + box.width).toBeCloseTo(end.x + end.width, 9);
  });

  test('rule 18: a finding about steps of two stages is told in both, across neither border', () => {
    const insights = [{ id: 'p', kind: 'pain', at: ['boil', 'pour'], text: 'Slow' }];
    const { parts, mark } = drawn(journeyOf({ Prepare: ['Fill', 'Boil'], Enjoy: ['Pour'] }, { insights }));
    const pains = parts('cell');
    expect(pains.map(wordsOf)).toEqual(['Slow', 'Slow']);
    expect(pains.map(({ box }) => [box.x, box.width])).toEqual(
      ['boil', 'pour'].map((id) => [mark(id).box.x, mark(id).box.width]),
    );
  });

  test('a span beyond the last step ends with it', () => {
    const { mark } = drawn(
      journeyOf({ Brew: ['Fill', { title: 'Boil', cells: { actions: { text: 'Waits', span: 99 } } }] }),
    );
    expect(mark('cell(boil,actions,0)').box.width).toBe(mark('boil').box.width);
  });
});

describe('margins', () => {
  test('rule 11: right and bottom margins are the same for few stages and for many', () => {
    const spare = (count: number): { right: number; bottom: number } => {
      const stages = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `Stage ${index}`,
          ['One', 'Two'].map((step) => `${step} ${index}`),
        ]),
      );
      const { scene } = drawn(journeyOf(stages), { legend: 'hide' });
      const inner = scene.marks.map(({ box }) => box);
      return {
        right: scene.width - Math.max(...inner.map(({ x, width }) => x + width)),
        bottom: scene.height - Math.max(...inner.map(({ y, height }) => y + height)),
      };
    };
    const many = spare(12);
    expect(spare(30).right).toBeCloseTo(many.right, 6);
    expect(many.right).toBeLessThanOrEqual(24);
    expect(spare(30).bottom).toBe(many.bottom);
    expect(spare(3).bottom).toBe(many.bottom);
  });
});

describe('down the page', () => {
  test('rule 24: stages are bands over one another, steps rows below their own, lanes beside each other', () => {
    const told = journeyOf({
      Prepare: [{ title: 'Fill', cells: { actions: 'Turns the tap' } }],
      Enjoy: [{ title: 'Drink', cells: { actions: 'Sips' } }],
    });
    const { mark, scene } = drawn(told, { direction: 'block' });
    const [prepare, fill, enjoy, drink] = ['stage(prepare)', 'fill', 'stage(enjoy)', 'drink'].map(
      (key) => mark(key).box,
    );
    expect((prepare?.y ?? 0) + (prepare?.height ?? 0)).toBeLessThanOrEqual(fill?.y ?? 0);
    expect((fill?.y ?? 0) + (fill?.height ?? 0)).toBeLessThanOrEqual(enjoy?.y ?? 0);
    expect((enjoy?.y ?? 0) + (enjoy?.height ?? 0)).toBeLessThanOrEqual(drink?.y ?? 0);
    expect(mark('cell(fill,actions,0)').box.y).toBe(fill?.y);
    expect(mark('cell(fill,actions,0)').box.x).toBe(mark('cell(drink,actions,0)').box.x);
    expect(scene.breaks).toEqual({ axis: 'y', at: [prepare?.y, enjoy?.y] });
  });

  test('rule 24: a narrow page runs down without being asked, a wide one along', () => {
    expect(drawn(brew, {}, { width: 400 }).scene.breaks.axis).toBe('y');
    expect(drawn(brew, {}, { width: 900 }).scene.breaks.axis).toBe('x');
    expect(drawn(brew, { direction: 'inline' }, { width: 400 }).scene.breaks.axis).toBe('x');
  });

  test('a narrow page is never wider than it is', () => {
    for (const width of [320, 360, 480]) expect(drawn(bicycle, {}, { width }).scene.width).toBe(width);
  });
});

describe('rule 13: from top to bottom', () => {
  test('who and what, then the experience, then what to do about it', () => {
    const { parts, mark } = drawn(bicycle);
    const lowest = Math.max(
      ...[...parts('title'), ...parts('persona'), ...parts('fact')].map(({ box }) => box.y + box.height),
    );
    const stages = parts('stage-header').map(({ box }) => box.y);
    expect(lowest).toBeLessThanOrEqual(Math.min(...stages));
    expect(mark('lane(emotion)').box.y).toBeLessThan(mark('lane(opportunity-lane)').box.y);
    expect(mark('footer()').box.y).toBeGreaterThan(mark('lane(opportunity-lane)').box.y);
  });

  test('without a header the map begins at the margin', () => {
    expect(drawn(bicycle, { header: 'hide' }).parts('title')).toEqual([]);
    expect(Math.min(...drawn(bicycle, { header: 'hide' }).scene.marks.map(({ box }) => box.y))).toBe(24);
  });
});

describe('rows', () => {
  const shops = journeyOf(
    {
      Buy: [
        { title: 'Search', channel: 'web', actor: 'ana', owner: { team: 'care' } },
        { title: 'Call', channel: 'phone', actor: 'ben' },
        { title: 'Wait' },
      ],
    },
    {
      channels: [
        { id: 'web', name: 'Web' },
        { id: 'phone', name: 'Phone' },
      ],
      actors: [
        { id: 'ana', name: 'Ana' },
        { id: 'ben', name: 'Ben' },
      ],
      teams: [{ id: 'care', name: 'Care' }],
    },
  );
  const rowOf = (rows: 'channels' | 'actors' | 'owners') => {
    const { layout } = drawn(shops, { rows });
    const names = layout.grid.lanes.map(({ title }) => title.lines.map(({ text }) => text).join(' '));
    return Object.fromEntries(layout.grid.cards.map(({ card, row }) => [card.content.key, names[row]]));
  };

  test('by channel: each step stands in the row of its channel, and what has none in a row of its own', () => {
    expect(rowOf('channels')).toEqual({ search: 'Web', call: 'Phone', wait: 'Other' });
  });

  test('by actor and by owner', () => {
    expect(rowOf('actors')).toEqual({ search: 'Ana', call: 'Ben', wait: 'Other' });
    expect(rowOf('owners')).toEqual({ search: 'Care', call: 'Other', wait: 'Other' });
  });

  test('a link leads from each step to the next, around all cards', () => {
    const { parts } = drawn(shops, { rows: 'channels' });
    expect(parts('link').map(({ joins }) => joins)).toEqual([
      { from: 'search', to: 'call' },
      { from: 'call', to: 'wait' },
    ]);
  });
});
