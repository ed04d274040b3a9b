import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.js';
import { journeys } from '../../journeys/index.js';
import { segmentsOf } from '../../support/extents.js';
import { breachesOf } from '../../support/laws.js';
import { drawnBlueprint, serviceRoles, shopWith } from './drawn.js';

const hotel = journeys.find(({ name }) => name === 'hotel-stay')?.json;

/** A journey of steps `s0`, `s1` and so on, each with what it has beside its title. */
function stepsWith(own: readonly object[], more: object = {}): unknown {
  const steps = own.map((step, index) => ({ id: `s${index}`, title: `Step ${index}`, ...step }));
  return { title: 'Shop', stages: [{ id: 'buy', title: 'Buy', steps }], ...more };
}

function dependency(from: number, to: number, label = '', kind = 'dependency'): object {
  return { id: `${from}-${to}-${kind}`, from: `s${from}`, to: `s${to}`, kind, ...(label ? { label } : {}) };
}

/** The tips of a mark's arrows: the first point of each closed path. */
function tipsOf({ shapes }: Mark): { x: number; y: number }[] {
  return shapes.flatMap((shape) => {
    const start = shape.kind === 'path' && shape.fill !== undefined ? shape.commands[0] : undefined;
    return start?.[0] === 'M' ? [{ x: start[1], y: start[2] }] : [];
  });
}

describe('rule 65: the chain of service', () => {
  test('joins customer, frontstage, backstage and support at each step, and marks the contact on the line of interaction', () => {
    const { layout, lineAt } = drawnBlueprint(shopWith(serviceRoles));
    const chains = layout.grid.service?.chains.filter(({ step }) => step === 0) ?? [];
    expect(chains.map(({ from, to }) => [from, to].map((key) => key.split(',')[1]))).toEqual([
      ['customer-actions', 'frontstage-people'],
      ['frontstage-people', 'frontstage-technology'],
      ['frontstage-technology', 'backstage-people'],
      ['backstage-people', 'backstage-technology'],
      ['backstage-technology', 'support'],
    ]);
    expect(chains.map(({ contact }) => contact?.y)).toEqual([lineAt('interaction'), ...Array<undefined>(4)]);
  });

  test('joins no customer straight to backstage, and no frontstage straight to support', () => {
    const cells = (...roles: string[]): object => ({ cells: Object.fromEntries(roles.map((role) => [role, 'Works'])) });
    const lanes = serviceRoles.map((role) => ({ id: role, role }));
    const steps = [
      cells('customer-actions', 'backstage-people', 'support'),
      cells('customer-actions', 'frontstage-people', 'support'),
    ];
    const { layout } = drawnBlueprint(stepsWith(steps, { lanes }));
    const chains = layout.grid.service?.chains.map(({ from, to }) => `${from} > ${to}`);
    expect(chains).toEqual([
      'cell(s0,backstage-people,0) > cell(s0,support,0)',
      'cell(s1,customer-actions,0) > cell(s1,frontstage-people,0)',
    ]);
  });

  test('runs straight down between the two cells that it joins', () => {
    const { layout, mark } = drawnBlueprint(hotel);
    const chains = layout.grid.service?.chains ?? [];
    expect(chains.length).toBeGreaterThan(25);
    for (const { from, to, line } of chains) {
      const [above, below] = [mark(from).box, mark(to).box];
      expect(line[0].x).toBe(line[1].x);
      expect(line[0].y).toBeCloseTo(above.y + above.height, 6);
      expect(line[1].y).toBeCloseTo(below.y, 6);
      for (const box of [above, below]) {
        expect(line[0].x).toBeGreaterThan(box.x);
        expect(line[0].x).toBeLessThan(box.x + box.width);
      }
    }
  });

  test('a card that spans two steps is reached from both', () => {
    const { layout } = drawnBlueprint(hotel);
    const reached = layout.grid.service?.chains.filter(({ from }) => from === 'cell(breakfast,people-behind,0)');
    expect(reached?.map(({ to }) => to)).toEqual(['cell(breakfast,systems-behind,0)', 'cell(bill,systems-behind,0)']);
  });

  test('a link of the document from the customer straight to backstage is told as odd', () => {
    const own = [{}, { kind: 'internal' }];
    const told = drawnBlueprint(stepsWith(own, { links: [dependency(0, 1)] })).parts('fact');
    expect(told.map(({ name }) => name)).toEqual([
      'Worth a second look',
      '“Step 0” and “Step 1” join the customer straight to backstage: nothing frontstage stands between them.',
    ]);
  });

  test('and is not where somebody frontstage is at work for the customer', () => {
    const own = [{ cells: { host: 'Hands it over' } }, { kind: 'internal' }];
    const lanes = [{ id: 'host', role: 'frontstage-people' }];
    expect(drawnBlueprint(stepsWith(own, { lanes, links: [dependency(0, 1)] })).parts('fact')).toEqual([]);
  });
});

describe('rule 66: dependencies and agreements', () => {
  test('a dependency has one arrow, at the step that needs it; an agreement has two', () => {
    const links = [dependency(0, 1), dependency(2, 3, '', 'agreement')];
    const { mark } = drawnBlueprint(stepsWith([{}, {}, {}, {}], { links }));
    const [one] = tipsOf(mark('service(0-1-dependency)'));
    expect(tipsOf(mark('service(0-1-dependency)')).length).toBe(1);
    expect(one?.y).toBeCloseTo(mark('s1').box.y, 6);
    expect(one?.x).toBeGreaterThan(mark('s1').box.x);
    expect(one?.x).toBeLessThan(mark('s1').box.x + mark('s1').box.width);
    const ends = tipsOf(mark('service(2-3-agreement)'))
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    expect(ends.length).toBe(2);
    expect(ends[0]).toBeLessThan(mark('s2').box.x + mark('s2').box.width);
    expect(ends[1]).toBeGreaterThan(mark('s3').box.x);
  });

  test('each says what it joins, and a legend tells the two apart', () => {
    const { mark, scene } = drawnBlueprint(hotel);
    expect(mark('service(clean-room)').name).toBe(
      'One-way dependency: The room is made ready → Waits for the only lift. Room is released',
    );
    expect(mark('service(early-leaver)').name).toContain('Checks in at the desk ↔ Has breakfast at six');
    const keys = scene.marks.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['legend(dependency)', 'legend(agreement)', 'legend(contact)']));
  });

  test('links from one step go around each other: none crosses another', () => {
    const links = [dependency(0, 1), dependency(0, 2), dependency(0, 3), dependency(3, 4), dependency(2, 4)];
    const { layout } = drawnBlueprint(stepsWith([{}, {}, {}, {}, {}], { links }));
    const ways = layout.grid.service?.links.map(({ points }) => points) ?? [];
    const legs = ways.flatMap((points, way) =>
      points.slice(1).flatMap((to, index) => {
        const from = points[index];
        return from && from.x === to.x
          ? [{ way, x: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }]
          : [];
      }),
    );
    const runs = ways.flatMap((points, way) =>
      points.slice(1).flatMap((to, index) => {
        const from = points[index];
        return from && from.y === to.y
          ? [{ way, y: to.y, left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) }]
          : [];
      }),
    );
    const crossings = legs.filter((leg) =>
      runs.some(
        (run) => run.way !== leg.way && leg.x > run.left && leg.x < run.right && run.y > leg.top && run.y < leg.bottom,
      ),
    );
    expect([legs.length, runs.length]).toEqual([10, 5]);
    // The ways to step 3 and from step 2 cannot both be free of each other.
    expect(crossings.length).toBe(1);
  });

  test('keep clear of the glyphs on the edge of a card', () => {
    const { parts } = drawnBlueprint(hotel);
    const glyphs = parts('moment').map(({ box }) => box);
    const lines = parts('link')
      .filter(({ key }) => key.startsWith('service('))
      .flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke ? segmentsOf(shape.commands) : [])),
      )
      .filter(([a, b]) => a.y === b.y);
    for (const { x, y, width } of glyphs)
      for (const [a, b] of lines)
        if (Math.min(a.x, b.x) < x + width && Math.max(a.x, b.x) > x) expect(Math.abs(y - a.y)).toBeGreaterThan(6);
    expect(glyphs.length).toBeGreaterThan(2);
  });

  test('labels keep off every line, however many links cross', () => {
    const own = Array.from({ length: 8 }, (_, index) => ({ kind: index % 3 === 2 ? 'internal' : 'touchpoint' }));
    const links = Array.from({ length: 24 }, (_, index) =>
      dependency(
        (index * 5) % 8,
        (index * 3 + 1 + (index % 5)) % 8,
        `Needs number ${index}`,
        index % 2 ? 'agreement' : 'dependency',
      ),
    ).map((link, index) => ({ ...link, id: `link-${index}` }));
    for (const width of [700, 1280]) {
      const { scene, layout } = drawnBlueprint(stepsWith(own, { links }), {}, { width });
      expect(layout.grid.service?.links.length).toBeGreaterThan(15);
      expect(breachesOf(scene)).toEqual([]);
    }
  });

  test('a link that would run through a card that spans columns takes the other side, or is told in words', () => {
    const lanes = [
      { id: 'front', role: 'frontstage-people' },
      { id: 'back', role: 'backstage-people' },
    ];
    const wide = { cells: { front: { text: 'One host for all', span: 2 } } };
    const links = [dependency(3, 2)];
    const around = drawnBlueprint(stepsWith([{}, {}, { kind: 'internal' }, wide, {}], { lanes, links }));
    expect(around.layout.grid.service?.links.length).toBe(1);
    const all = { cells: { front: { text: 'One host for all', span: 5 } } };
    const shut = drawnBlueprint(stepsWith([all, {}, { kind: 'internal' }, {}, {}], { lanes, links }));
    expect(shut.layout.grid.service?.links).toEqual([]);
    expect(shut.parts('fact').map(({ name }) => name)).toContain('One-way dependency: Step 3 → Step 2');
    for (const { scene } of [around, shut]) expect(breachesOf(scene)).toEqual([]);
  });

  test('on a narrow page links are told in words below the steps', () => {
    const told = drawnBlueprint(hotel, {}, { width: 360 }).parts('fact');
    expect(told.map(({ name }) => name)).toContain(
      'Mutual agreement: Checks in at the desk ↔ Has breakfast at six. Breakfast at six',
    );
  });

  test('links go when they are not asked for', () => {
    const { parts, layout } = drawnBlueprint(hotel, { links: 'hide' });
    expect(parts('link')).toEqual([]);
    expect(layout.grid.service?.links).toEqual([]);
  });
});
