import { describe, expect, test } from 'vitest';
import { drawnBlueprint, serviceRoles, shopWith, type DrawnBlueprint, type ServiceRole } from './drawn.js';

const subsets = Array.from({ length: 2 ** serviceRoles.length }, (_, bits) =>
  serviceRoles.filter((_role, index) => (bits >> index) % 2 === 1),
);
const kinds = ['interaction', 'visibility', 'internal-interaction'] as const;

/** The top and the bottom of what stands in the row of a role. */
function extent({ scene }: DrawnBlueprint, role: ServiceRole): { top: number; bottom: number } {
  const cells = scene.marks.filter(({ part, place }) => part === 'cell' && place?.lane === role);
  return {
    top: Math.min(...cells.map(({ box }) => box.y)),
    bottom: Math.max(...cells.map(({ box }) => box.y + box.height)),
  };
}

function expectBetween(at: number | undefined, above: number, below: number): void {
  expect(at).toBeGreaterThan(above);
  expect(at).toBeLessThan(below);
}

describe('rules 60 to 63: for each of the 128 subsets of roles', () => {
  test.each(subsets.map((roles) => [roles.join(', ') || 'none', roles] as const))('%s', (_, roles) => {
    const drawn = drawnBlueprint(shopWith(roles));
    const has = (...wanted: ServiceRole[]): boolean => wanted.some((role) => roles.includes(role));
    const last = (...wanted: ServiceRole[]): number =>
      Math.max(...wanted.filter((role) => has(role)).map((role) => extent(drawn, role).bottom));
    const first = (...wanted: ServiceRole[]): number =>
      Math.min(...wanted.filter((role) => has(role)).map((role) => extent(drawn, role).top), Infinity);
    const front = ['frontstage-people', 'frontstage-technology'] as const;
    const back = ['backstage-people', 'backstage-technology'] as const;

    const tops = roles.map((role) => extent(drawn, role).top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));

    if (has('customer-actions'))
      expectBetween(drawn.lineAt('interaction'), last('customer-actions'), first(...front, ...back, 'support'));
    else expect(drawn.lineAt('interaction')).toBeUndefined();

    if (has(...front)) expectBetween(drawn.lineAt('visibility'), last(...front), first(...back, 'support'));
    else expect(drawn.lineAt('visibility')).toBeUndefined();

    if (has(...back) && has('support'))
      expectBetween(drawn.lineAt('internal-interaction'), last(...back), first('support'));
    else expect(drawn.lineAt('internal-interaction')).toBeUndefined();

    expect(drawn.parts('lane-line').length).toBe(kinds.filter((kind) => drawn.lineAt(kind) !== undefined).length);
  });
});

describe('rule 61: lines follow roles', () => {
  test('whatever the order of lanes in the document', () => {
    const [right, wrong] = [
      drawnBlueprint(shopWith(serviceRoles)),
      drawnBlueprint(shopWith([...serviceRoles].reverse())),
    ];
    for (const kind of kinds) expect(wrong.lineAt(kind)).toBe(right.lineAt(kind));
    expect(wrong.mark('lane(support)').box).toEqual(right.mark('lane(support)').box);
  });

  test('whatever lanes are called', () => {
    const lanes = [
      { id: 'customer-actions', role: 'backstage-people', title: 'Customer actions' },
      { id: 'support', role: 'custom', title: 'Support' },
    ];
    const { lineAt } = drawnBlueprint(shopWith(['customer-actions', 'support'], { lanes }));
    expect(kinds.map(lineAt)).toEqual([undefined, undefined, undefined]);
  });

  test('below the last of several lanes of one role, which keep their order', () => {
    const lanes = [
      { id: 'till', role: 'frontstage-people' },
      { id: 'support', role: 'support' },
      { id: 'floor', role: 'frontstage-people' },
      { id: 'office', role: 'backstage-people' },
    ];
    const { mark, lineAt, parts } = drawnBlueprint(shopWith(['till', 'floor', 'office', 'support'], { lanes }));
    expect(mark('lane(till)').box.y).toBeLessThan(mark('lane(floor)').box.y);
    const floor = parts('cell').filter(({ place }) => place?.lane === 'floor');
    for (const { box } of floor) expect(lineAt('visibility')).toBeGreaterThan(box.y + box.height);
    expect(lineAt('visibility')).toBeLessThan(mark('lane(office)').box.y);
    expect(parts('lane-line').length).toBe(2);
  });

  test('and not from a lane that only a step of the organisation makes necessary', () => {
    const { parts, mark } = drawnBlueprint({
      title: 'Shop',
      stages: [
        {
          id: 'buy',
          title: 'Buy',
          steps: [
            { id: 'asks', title: 'Asks' },
            { id: 'looks', title: 'Looks', kind: 'internal' },
          ],
        },
      ],
    });
    expect(parts('lane-line')).toEqual([]);
    expect(mark('looks').box.y).toBeGreaterThan(mark('asks').box.y + mark('asks').box.height);
  });

  test('and a lane that the document hides from its timeline is asked for by a blueprint', () => {
    const lanes = [{ id: 'customer-actions', role: 'customer-actions', hidden: true }];
    expect(drawnBlueprint(shopWith(['customer-actions'], { lanes })).lineAt('interaction')).toBeDefined();
  });

  test('and a lane without cells still has its place', () => {
    const lanes = serviceRoles.map((role) => ({ id: role, role }));
    const { mark, parts } = drawnBlueprint(shopWith([], { lanes }));
    expect(parts('lane-line').length).toBe(3);
    expect(mark('lane(support)').box.y).toBeGreaterThan(mark('line(internal-interaction)').box.y);
  });
});

describe('rule 63: lines are named in full', () => {
  test.each([
    ['en', ['Line of interaction', 'Line of visibility', 'Line of internal interaction']],
    ['zh-Hans', ['互动分界线', '可视分界线', '内部互动分界线']],
    ['zh-Hant', ['互動分界線', '可視分界線', '內部互動分界線']],
  ])('in %s, each on one line of text', (locale, names) => {
    const lines = drawnBlueprint(shopWith(serviceRoles), {}, { locale }).parts('lane-line');
    expect(lines.map(({ name }) => name)).toEqual(names);
    const texts = lines.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])));
    expect(texts).toEqual(names);
  });

  test('their names stay in the rail: no column begins before they end', () => {
    const { parts, mark } = drawnBlueprint(shopWith(serviceRoles));
    const texts = parts('lane-line').flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'));
    for (const { x, width } of texts) expect(x + width).toBeLessThan(mark('asks').box.x);
  });

  test('each runs over the whole width of the grid, 1.5 px wide, in dashes of its own', () => {
    const { parts } = drawnBlueprint(shopWith(serviceRoles));
    const paths = parts('lane-line').flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'path'));
    const bands = parts('stage-header').map(({ box }) => box);
    expect(new Set(paths.map(({ dash }) => JSON.stringify(dash))).size).toBe(3);
    for (const { commands, strokeWidth } of paths) {
      const [from, to] = commands;
      expect(strokeWidth).toBe(1.5);
      expect(from?.[0] === 'M' ? from[1] : Infinity).toBeLessThanOrEqual(24);
      const end = Math.max(...bands.map(({ x, width }) => x + width));
      expect(to?.[0] === 'L' ? to[1] : 0).toBeGreaterThanOrEqual(end);
    }
  });

  test('on a narrow page they stand between what is said at each step, and nothing scrolls', () => {
    const { scene, parts, mark } = drawnBlueprint(shopWith(serviceRoles), {}, { width: 320 });
    expect(scene.width).toBe(320);
    expect(parts('lane-line').length).toBe(6);
    const line = mark('line(visibility)@0').box;
    expect(line.y).toBeGreaterThan(mark('cell(asks,frontstage-technology,0)').box.y);
    expect(line.y + line.height).toBeLessThan(mark('cell(asks,backstage-people,0)').box.y);
  });

  test('on a narrow page none stands where nobody is at work beyond it', () => {
    const roles = ['customer-actions', 'backstage-people', 'support', 'metrics'];
    const cells = { 'customer-actions': 'Pays', 'backstage-people': 'Books it', metrics: '91' };
    const steps = [{ id: 'pays', title: 'Pays', cells }];
    const { parts } = drawnBlueprint(
      shopWith(roles, { stages: [{ id: 'buy', title: 'Buy', steps }] }),
      {},
      { width: 320 },
    );
    expect(parts('lane-line').map(({ key }) => key)).toEqual(['line(interaction)@0']);
  });
});
