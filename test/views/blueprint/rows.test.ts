import { describe, expect, test } from 'vitest';
import { journeys } from '../../journeys/index.js';
import { drawnBlueprint, serviceRoles, shopWith } from './drawn.js';

const hotel = journeys.find(({ name }) => name === 'hotel-stay')?.json;

describe('rule 64: the steps are the spine', () => {
  test('each cell begins where its step begins and is as wide as the columns that it covers', () => {
    const { layout } = drawnBlueprint(hotel);
    const { cards } = layout.grid;
    const starts = new Map(cards.filter(({ card }) => card.content.part === 'card').map((card) => [card.first, card]));
    const boxes = cards.filter(({ card }) => card.content.tone === 'step');
    expect(boxes.length).toBeGreaterThan(40);
    for (const { at, first } of boxes) expect(at.x).toBe(starts.get(first)?.at.x);
    const kitchen = boxes.find(({ card }) => card.content.key === 'cell(breakfast,people-behind,0)');
    const bill = starts.get(9 - 1);
    expect((kitchen?.at.x ?? 0) + (kitchen?.card.width ?? 0)).toBeCloseTo(
      (bill?.at.x ?? 0) + (bill?.card.width ?? 0),
      6,
    );
  });

  test('what the customer does stands right below the steps, with no hairline between', () => {
    const { mark } = drawnBlueprint(shopWith(serviceRoles));
    const paths = mark('lane(customer-actions)').shapes.filter(({ kind }) => kind === 'path');
    expect(paths).toEqual([]);
    expect(mark('lane(customer-actions)').box.y).toBeGreaterThan(mark('lane(steps)').box.y);
    expect(mark('lane(physical-evidence)').box.y).toBeLessThan(mark('lane(steps)').box.y);
  });

  test('work that no customer does stands backstage, above what the lane says of it', () => {
    const { mark } = drawnBlueprint(hotel);
    const [room, said] = [mark('ready').box, mark('cell(ready,people-behind,0)').box];
    expect(room.x).toBe(said.x);
    expect(room.y).toBeGreaterThan(mark('line(visibility)').box.y);
    expect(room.y + room.height).toBeLessThan(said.y);
  });

  test('a step that an end user does alone stays on the spine', () => {
    const steps = [
      { id: 'asks', title: 'Asks' },
      { id: 'sleeps', title: 'Sleeps on it', kind: 'internal', actor: 'she' },
    ];
    const { mark } = drawnBlueprint({
      title: 'Shop',
      actors: [{ id: 'she', name: 'She', kind: 'end-user' }],
      stages: [{ id: 'buy', title: 'Buy', steps }],
    });
    expect(mark('sleeps').box.y).toBe(mark('asks').box.y);
  });

  test('arrows lead from step to step of the spine, past work that stands backstage', () => {
    const { layout } = drawnBlueprint(hotel);
    const joined = layout.grid.links.map(({ from, to }) => `${from}>${to}`);
    expect(joined).toContain('reserve>desk');
    expect(joined.some((pair) => pair.includes('ready'))).toBe(false);
    for (const { points } of layout.grid.links) expect(new Set(points.map(({ y }) => y)).size).toBe(1);
  });
});

describe('rule 68: optional rows', () => {
  const optional = ['lane(clock)', 'lane(rules)', 'lane(staff)'];

  test('say when above and how long below, with no dot left over at the end of a line', () => {
    const time = { start: '2025-09-12T13:10', duration: 'PT35M' };
    const json = shopWith(['time'], {
      stages: [{ id: 'buy', title: 'Buy', steps: [{ id: 'asks', title: 'Asks', time }] }],
    });
    const texts = drawnBlueprint(json)
      .mark('time(asks)')
      .shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts.at(-1)).toMatch(/^35\smin$/);
    expect(texts.join('')).not.toContain('·');
  });

  test('time stands above, policy and employee emotion below', () => {
    const { mark } = drawnBlueprint(hotel);
    const heights = ['lane(clock)', 'lane(things)', 'lane(suppliers)', 'lane(rules)', 'lane(staff)'].map(
      (key) => mark(key).box.y,
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test('go when they are not asked for, and the columns stay', () => {
    const [shown, without] = [drawnBlueprint(hotel), drawnBlueprint(hotel, { optional: 'hide' })];
    const keys = new Set(without.scene.marks.map(({ key }) => key));
    expect(optional.filter((key) => keys.has(key))).toEqual([]);
    expect(without.mark('desk').box.x).toBe(shown.mark('desk').box.x);
  });

  test('lanes that are no part of a blueprint come when they are asked for', () => {
    const keys = (options: object): string[] => drawnBlueprint(hotel, options).scene.marks.map(({ key }) => key);
    expect(keys({})).not.toContain('lane(mood)');
    expect(keys({ lanes: ['emotion', 'pains'] })).toEqual(expect.arrayContaining(['lane(mood)', 'lane(pains)']));
    expect(keys({ lanes: ['guest'] }).filter((key) => key.startsWith('lane(guest)'))).toEqual(['lane(guest)']);
  });
});

describe('rule 67: technology', () => {
  test('is told in chips as narrow as their text', () => {
    const { mark } = drawnBlueprint(hotel);
    expect(mark('cell(desk,screens,0)').box.width).toBeLessThan(mark('cell(desk,hosts,0)').box.width);
  });
});

describe('rule 69: fail and wait points', () => {
  test('are glyphs on the edge of the step: the wait where it starts, the failure where it ends', () => {
    const { mark, scene } = drawnBlueprint(hotel);
    const [card, wait, fail] = [mark('desk').box, mark('wait(desk)').box, mark('fail(desk)').box];
    expect(wait.x + wait.width / 2).toBeCloseTo(card.x + 8, 6);
    expect(fail.x + fail.width / 2).toBeCloseTo(card.x + card.width - 8, 6);
    for (const { y, height } of [wait, fail]) expect(y + height / 2).toBeCloseTo(card.y, 6);
    expect(scene.marks.filter(({ part }) => part === 'moment').map(({ key }) => key)).toEqual([
      'wait(desk)',
      'fail(desk)',
      'wait(lift)',
    ]);
  });

  test('stand clear of the name of their lane where all stands in one column', () => {
    const steps = [{ id: 'asks', title: 'Asks' }, { id: 'cooks', title: 'Cooks', kind: 'internal', actor: 'cook', time: { waitBefore: 'PT5M' } }]; // prettier-ignore
    const actors = [{ id: 'cook', name: 'Cook', kind: 'team' }];
    const { mark, parts } = drawnBlueprint(
      { title: 'Inn', actors, stages: [{ id: 'eat', title: 'Eat', steps }] },
      {},
      { width: 360 },
    );
    const wait = mark('wait(cooks)').box;
    const name = parts('lane-header').findLast(({ box }) => box.y < mark('cooks').box.y);
    expect(name?.shapes).not.toEqual([]);
    expect(wait.y).toBeGreaterThanOrEqual((name?.box.y ?? NaN) + (name?.box.height ?? NaN));
  });

  test('say how long, how many and why', () => {
    const { mark } = drawnBlueprint(hotel);
    expect(mark('desk').name).toContain('Waits 20\u00a0min');
    expect(mark('desk').name).toContain('Fail point: The note has not arrived · 11 leave');
    expect(mark('lift').name).toContain('Wait point: One lift for 31 rooms');
    expect(mark('lift').name).toContain('Waits 9\u00a0min');
  });

  test('a touchpoint that failed is one without any moment, and a legend explains the glyphs that occur', () => {
    const steps = [{ id: 'asks', title: 'Asks', touchpoint: { status: 'failed' } }];
    const { mark, scene } = drawnBlueprint({ title: 'Shop', stages: [{ id: 'buy', title: 'Buy', steps }] });
    expect(mark('fail(asks)').place?.step).toBe('asks');
    const keys = scene.marks.map(({ key }) => key);
    expect(keys).toContain('legend(fail)');
    expect(keys).not.toContain('legend(wait)');
  });
});

describe('rule 71: what rests on no evidence', () => {
  test('is dashed and listed below with its step and its lane', () => {
    const { mark, parts } = drawnBlueprint(hotel);
    const dashed = (key: string): boolean =>
      mark(key).shapes.some((shape) => shape.kind === 'rect' && shape.dash !== undefined);
    expect(dashed('cell(desk,people-behind,0)')).toBe(true);
    expect(dashed('cell(desk,hosts,0)')).toBe(false);
    // The step is assumed, and the cell names no evidence of its own.
    expect(dashed('cell(lift,guest,0)')).toBe(true);
    const listed = parts('fact').map(({ name }) => name);
    expect(listed).toContain('Checks in at the desk: Work she does not see');
    expect(listed).toContain('Waits for the only lift: Steps, What the guest does, Suppliers and partners');
  });

  test('is not mentioned where there is none of it', () => {
    const keys = drawnBlueprint(shopWith(serviceRoles)).scene.marks.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('remark'))).toEqual([]);
  });
});
