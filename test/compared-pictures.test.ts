import { describe, expect, test } from 'vitest';
import { drawPair, drawSaved, type Pair } from './support/draw-pair.js';
import type { GivenFrame } from '../src/layout/frame.js';
import type { StepChange } from '../src/model/journey.js';
import type { Mark, Scene } from '../src/scene/mark.js';
import { changeKinds, changeLook } from '../src/content/change-notes.js';
import { blueprint } from '../src/views/blueprint/index.js';
import { chart } from '../src/views/chart/index.js';
import { circle } from '../src/views/circle/index.js';
import { flowchart } from '../src/views/flowchart/index.js';
import { persona } from '../src/views/persona/index.js';
import { timeline } from '../src/views/timeline/index.js';
import { views } from '../src/views/index.js';
import { journeys } from './journeys/index.js';
import { breachesOf, sceneLaws } from './support/laws.js';

const sampleOf = (name: string): unknown => journeys.find((journey) => journey.name === name)?.json;
const clinic = { before: sampleOf('clinic-today'), after: sampleOf('clinic-future') };
const repair = { before: sampleOf('planned'), after: sampleOf('planned-and-actual') };
const beside = (pair: Pick<Pair, 'before' | 'after'>): Pair => ({ ...pair, mode: 'side-by-side' });

const tea = (state: string, scores: Readonly<Record<string, unknown>>, more: object = {}): unknown => ({
  title: 'Tea',
  state,
  stages: [
    {
      id: 'brew',
      title: 'Brew',
      steps: Object.entries(scores).map(([title, emotion]) => ({ id: title.toLowerCase(), title, emotion })),
    },
  ],
  ...more,
});
const markOf = (scene: Scene, key: string): Mark => {
  const found = scene.marks.find((mark) => mark.key === key);
  if (!found) throw new RangeError(`expected a mark ${key}`);
  return found;
};
const middleOf = ({ box }: Mark): { x: number; y: number } => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
const keysOf = ({ marks }: Scene): string => marks.map(({ key }) => key).join('\n');

describe('side by side, each picture', () => {
  test.each(views.map((view) => [view.name, view] as const))(
    'of the %s view is under the name of its side',
    (_, view) => {
      const { scene } = drawPair(beside(clinic), { view, width: 1200, locale: 'zh-Hans' });
      const [first, second] = ['side(before)', 'after:side(after)'].map((key) => markOf(scene, key));
      expect([first?.name, second?.name]).toEqual(['现状', '理想状态']);
      const look = (mark: Mark | undefined) =>
        mark?.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.fill] : []));
      expect(look(first)).not.toEqual(look(second));
      expect([scene.order[0], scene.order.find((key) => key.startsWith('after:'))]).toEqual([first?.key, second?.key]);
    },
  );

  const fits = [
    ['a circle', circle, clinic, 1400],
    ['persona cards', persona, clinic, 1300],
    ['a small journey', timeline, { before: tea('current', { Boil: 0 }), after: tea('future', { Boil: 1 }) }, 1300],
  ] as const;
  test.each(fits)('of %s stands beside the other where both have room', (_, view, pair, width) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { scene } = drawPair(beside(pair), { view: view as typeof timeline, width, direction });
      const [first, second] = ['side(before)', 'after:side(after)'].map((key) => markOf(scene, key).box);
      expect(first?.y).toBe(second?.y);
      expect((first?.x ?? NaN) < (second?.x ?? NaN)).toBe(direction === 'ltr');
      expect(scene.width).toBeLessThanOrEqual(width);
    }
  });

  const placed = [timeline, blueprint, chart, flowchart].flatMap((view) =>
    ([['clinic', clinic], ['repair', repair]] as const).flatMap(([name, pair]) =>
      ([{ width: 900 }, { width: 1600 }, { width: 1200, locale: 'zh-Hans', direction: 'rtl' }] as const).map(
        (frame) => [view.name, name, frame.width, { view, pair, frame }] as const,
      ),
    ),
  ); // prettier-ignore
  test.each(placed)('of a %s of the %s at %i px has its stages in the same places', (_, _name, _width, one) => {
    const { scene } = drawPair(beside(one.pair), { view: one.view as typeof timeline, ...(one.frame as GivenFrame) });
    const stages = scene.marks.filter(({ part }) => part === 'stage-header');
    const places = (isSecond: boolean) =>
      stages
        .filter(({ key }) => key.startsWith('after:') === isSecond)
        .map(({ box }) => [box.x, box.width].map(Math.round));
    expect(places(true)).toEqual(places(false));
    expect(places(true).length).toBeGreaterThan(2);
    expect(breachesOf(scene, sceneLaws)).toEqual([]);
  });

  describe('of a flowchart', () => {
    const lanesIn = ({ marks }: Scene, isSecond: boolean): string[] =>
      marks
        .filter(({ part, key }) => part === 'lane-header' && key.startsWith('after:') === isSecond)
        .map(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' '));
    const asked = [
      ['the clinic', clinic, 'auto', 8],
      ['the clinic', clinic, 'channels', 11],
      ['the repair', repair, 'auto', 2],
      ['the repair', repair, 'teams', 4],
    ] as const;
    test.each(asked)('of %s has the lanes of the other, in the same order', (_, pair, lanes, count) => {
      const { scene } = drawPair(beside(pair), { view: flowchart, width: 1400, options: { lanes } });
      expect(lanesIn(scene, true)).toEqual(lanesIn(scene, false));
      expect(lanesIn(scene, true)).toHaveLength(count);
      expect(breachesOf(scene, sceneLaws)).toEqual([]);
    });

    test('has no way over what is not there, and keeps its column', () => {
      const pair = {
        before: tea('current', { Boil: 1, Wait: 0, Pour: 1 }),
        after: tea('future', { Boil: 1, Pour: 2 }),
      };
      const { scene } = drawPair(beside(pair), { view: flowchart, width: 1400 });
      const ways = scene.marks.flatMap(({ joins }) => (joins?.from.startsWith('after:') ? [joins] : []));
      expect(ways.map(({ from, to }) => [from, to])).toEqual([['after:boil', 'after:pour']]);
      const [boil, slot, pour] = ['boil', 'wait~absent', 'pour'].map((key) => markOf(scene, `after:${key}`).box.x);
      expect([boil, slot, pour]).toEqual([boil, slot, pour].sort((one, other) => (one ?? 0) - (other ?? 0)));
      expect(new Set([boil, slot, pour]).size).toBe(3);
    });

    test('has room for the name of a lane in which only the other has steps', () => {
      const [desk, robot] = [
        'The people who look after the desk in the front hall',
        'A robot that answers all that it was told',
      ];
      const actors = [{ id: 'me', name: 'Me', kind: 'end-user' }, { id: 'desk', name: desk }, { id: 'robot', name: robot }]; // prettier-ignore
      const told = (state: string, actor: string): unknown => {
        const steps = [{ id: 'asks', title: 'Asks', actor: 'me' }, { id: 'tells', title: 'Tells', actor }]; // prettier-ignore
        return { title: 'Tea', state, actors, stages: [{ id: 'buy', title: 'Buy', steps }] };
      };
      const pair = { before: told('current', 'desk'), after: told('future', 'robot') };
      const { scene } = drawPair(beside(pair), { view: flowchart, width: 1000, locale: 'en' });
      expect(lanesIn(scene, true)).toEqual(['Me', desk, robot]);
      expect(breachesOf(scene, sceneLaws)).toEqual([]);
    });

    test('keeps a slot in the lane of what the other has there', () => {
      const actors = [{ id: 'me', name: 'Me', kind: 'end-user' }, { id: 'desk', name: 'Desk' }]; // prettier-ignore
      const shop = (state: string, steps: object[], more: object): unknown => ({
        title: 'Tea',
        state,
        actors,
        stages: [{ id: 'buy', title: 'Buy', steps }],
        ...more,
      });
      const [asks, pays] = [{ id: 'asks', title: 'Asks', actor: 'me' }, { id: 'pays', title: 'Pays', actor: 'me' }]; // prettier-ignore
      const before = shop('current', [asks, { id: 'tells', title: 'Tells', actor: 'desk' }, pays], {});
      const after = shop('future', [asks, pays], { actors: [{ id: 'me', name: 'The customer', kind: 'end-user' }] });
      const { scene } = drawPair(beside({ before, after }), { view: flowchart, width: 1000, locale: 'en' });
      expect([lanesIn(scene, false), lanesIn(scene, true)]).toEqual([['Me', 'Desk'], ['The customer', 'Desk']]); // prettier-ignore
      const [slot, lane] = ['after:tells~absent', 'after:band(desk)'].map((key) => markOf(scene, key).box);
      expect(slot?.y).toBeGreaterThan(lane?.y ?? NaN);
    });
  });

  test('has no gap of data where its journey has no step', () => {
    const pair = { before: tea('current', { Boil: 1, Wait: 0 }), after: tea('future', { Boil: 1, Pour: 2 }) };
    for (const view of [timeline, chart]) {
      const { scene } = drawPair(beside(pair), { view: view as typeof timeline, width: 900 });
      expect(keysOf(scene)).not.toMatch(/no-score|no-data/);
    }
  });
});

describe('one over the other', () => {
  const pair = { before: tea('current', { Boil: -1, Wait: 0, Pour: -1 }), after: tea('future', { Boil: 1, Pour: 2 }) };

  test('a moment of the later journey stands on the later line, one of what has gone on the earlier', () => {
    const moments = { moments: [{ at: 'pour', kind: 'moment-of-truth' }] };
    const gone = { moments: [{ at: 'wait', kind: 'moment-of-truth' }, { at: 'pour', kind: 'moment-of-truth' }] }; // prettier-ignore
    const before = { ...(pair.before as object), ...gone };
    const after = { ...(pair.after as object), ...moments };
    for (const view of [timeline, chart]) {
      const { scene } = drawPair({ before, after, mode: 'overlay' }, { view: view as typeof timeline, width: 1200 });
      const key = view === timeline ? 'emotion' : 'scores';
      const diamonds = scene.marks.filter(({ part }) => part === 'moment');
      const heights = diamonds.map(({ shapes }) => {
        const ys = shapes.flatMap((shape) =>
          shape.kind === 'path' && shape.fill === 'page' ? shape.commands.flatMap((c) => (c[0] === 'Z' ? [] : [c[2] ?? 0])) : [],
        ); // prettier-ignore
        return (Math.min(...ys) + Math.max(...ys)) / 2;
      });
      const lines = scene.marks.filter(({ part }) => part === 'point');
      const at = (step: string, order: number): number =>
        middleOf(
          lines.filter(({ place, key: own }) => place?.step === step && own.startsWith(`point(${key},${order},`))[0] ?? // prettier-ignore
            markOf(scene, 'none'),
        ).y;
      expect(heights[0]).toBeCloseTo(at('pour', 1), 1);
      expect(heights[1]).toBeCloseTo(at('wait', 0), 1);
    }
  });

  test('rule 35: only today and the future have the area between them, and the legend says what it means', () => {
    const { scene } = drawPair({ ...pair, mode: 'overlay' }, { view: timeline, width: 1200, locale: 'en' });
    const area = markOf(scene, 'future(emotion,0)');
    const [first, last] = ['boil', 'pour'].map((key) => middleOf(markOf(scene, key)).x);
    // From the first step of both to the last of both, over the step that only one has.
    const [ground] = area.shapes;
    const xs = ground?.kind === 'path' ? ground.commands.flatMap((one) => (one[0] === 'Z' ? [] : [one[1] ?? NaN])) : [];
    expect(Math.min(...xs)).toBeCloseTo(first ?? NaN, 6);
    expect(Math.max(...xs)).toBeCloseTo(last ?? NaN, 6);
    expect(markOf(scene, 'legend(future-better)').name).toContain('Better in future');
    const several = drawPair({ ...clinic, mode: 'overlay' }, { view: timeline, width: 1200 }).scene;
    expect(keysOf(several)).not.toMatch(/future\(|future-better/);
  });

  test('what an actual journey is held against is its plan: the later less the earlier', () => {
    const { scene } = drawPair({ ...repair, mode: 'overlay' }, { view: chart, width: 1400, locale: 'en' });
    const names = scene.marks.flatMap(({ name = '' }) => (name.includes(' − ') ? [name] : []));
    expect(names).toContain('Calls the hotline: Actual − Predicted: −0.3');
    expect(names.join()).not.toContain('today');
  });

  test('a channel is told by those who use it: the later journey', () => {
    const channels = [{ id: 'shop', name: 'Shop' }, { id: 'web', name: 'Web' }]; // prettier-ignore
    const buy = (state: string, channel: string, emotion: number): unknown => ({
      title: 'Tea',
      state,
      channels,
      stages: [{ id: 'buy', title: 'Buy', steps: [{ id: 'pay', title: 'Pay', channel, emotion }] }],
    });
    const both = { before: buy('current', 'shop', -2), after: buy('future', 'web', 2), mode: 'overlay' } as const;
    const { scene } = drawPair(both, { view: chart, width: 1200, locale: 'en', options: { part: 'heat' } });
    expect(markOf(scene, 'heat(web,buy)').name).toBe('Web, Buy: 2, 1 score');
    expect(keysOf(scene)).not.toContain('heat(shop');
  });
});

describe('what became of a step', () => {
  const told: readonly StepChange['kind'][] = ['added', 'removed', 'moved', 'changed', 'failed', 'missing', 'ad-hoc'];

  test('has an icon of its own, whatever its colour', () => {
    expect(new Set(told.map((kind) => changeLook(kind).icon)).size).toBe(told.length);
    expect(told.map((kind) => changeLook(kind).icon)).not.toContain(changeLook('absent').icon);
  });

  test('is explained in one order, whichever comes first', () => {
    const { scene } = drawPair(beside(clinic), { view: timeline, width: 1200 });
    const found = (prefix: string): string[] =>
      scene.marks.flatMap(({ key }) =>
        key.startsWith(`${prefix}legend(change(`) ? [key.slice(prefix.length + 14, -2)] : [],
      );
    for (const kinds of [found(''), found('after:')])
      expect(kinds).toEqual(changeKinds.filter((kind) => kinds.includes(kind)));
    expect(found('').length).toBeGreaterThan(2);
  });

  test('says what it was called, and what it is called now', () => {
    const named = (title: string): unknown => ({ stages: [{ id: 'kitchen', steps: [{ id: 'parts', title }] }] });
    const pair = { before: named('Deliver all parts'), after: named('Deliver all parts: two are missing') };
    const { shapes } = markOf(drawPair(pair, { view: timeline, width: 1200 }).scene, 'parts');
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text.trim()] : [])).join(' ');
    expect(words).toContain('Title: Deliver all parts → Deliver all parts: two are missing');
  });

  test('is said at the head of a chart’s column with its icon', () => {
    for (const width of [340, 1200]) {
      const pair = { before: tea('current', { Boil: 0, Wait: 0 }), after: tea('future', { Boil: 0, Pour: 1 }) };
      const { scene } = drawPair(pair, { view: chart, width, locale: 'en' });
      const icons = ['wait', 'pour'].map((key) =>
        markOf(scene, key).shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.icon] : [])),
      );
      expect(icons).toEqual([['removed'], ['added']]);
    }
  });
});

describe('a saved view that compares', () => {
  const views = ['delta', 'overlay', 'side-by-side'].map((mode) => ({
    id: mode,
    title: { en: 'For the board', de: 'Für den Vorstand' },
    audience: 'the board',
    view: 'timeline',
    filter: { stages: ['brew'] },
    comparison: { mode, with: 'tea-2' },
  }));
  const drink = { id: 'drink', title: 'Drink', steps: [{ id: 'sip', title: 'Sip' }] };
  const now = tea('current', { Boil: 0 }) as { stages: object[] };
  const then = tea('future', { Boil: 1, Pour: 1 }) as { stages: object[] };
  const [brew] = then.stages;
  const json = { ...now, stages: [...now.stages, drink], views };
  const other = { ...then, stages: [{ ...brew, id: 'making' }, drink] };

  test.each(views.map(({ id }) => id))('in the mode %s says which view it is and for whom', (id) => {
    const { scene } = drawSaved(json, id, { locale: 'de' }, other);
    const titles = scene.marks.flatMap(({ part, name = '' }) => (part === 'title' ? [name] : []));
    expect(titles.filter((name) => name.includes('Für den Vorstand · the board'))).toHaveLength(
      id === 'side-by-side' ? 2 : 1,
    );
  });

  test.each(views.map(({ id }) => id))('in the mode %s keeps of both journeys what its filter asks for', (id) => {
    const keys = keysOf(drawSaved(json, id, {}, other).scene);
    expect(keys).not.toMatch(/^(after:)?sip/m);
    expect(keys).toMatch(/^(after:)?pour$/m);
  });
});
