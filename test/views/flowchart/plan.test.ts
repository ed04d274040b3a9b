import { describe, expect, test } from 'vitest';
import { drawPair } from '../../support/draw-pair.js';
import type { Point } from '../../../src/layout/box.js';
import type { Scene } from '../../../src/scene/mark.js';
import { flowchart, type FlowchartOptions } from '../../../src/views/flowchart/index.js';
import actual from '../../journeys/planned-and-actual.json' with { type: 'json' };
import planned from '../../journeys/planned.json' with { type: 'json' };
import { breachesOf, sceneLaws } from '../../support/laws.js';
import { bottomOf, drawn, flowOf, middleOf, wordsOf } from './drawn.js';

const ordered = flowOf([['a', 'b', 'c'], ['d']], { links: undefined, topology: 'linear', modality: 'planned' });
const swapped = (deviations: readonly object[]): unknown =>
  flowOf([['a', 'c', 'b', 'x'], ['d']], { links: undefined, topology: 'linear', modality: 'actual', deviations });
const bothOut = [
  { kind: 'sequence', actual: 'b' },
  { kind: 'sequence', actual: 'c' },
];
const compared = (options: Partial<FlowchartOptions> = {}): Scene =>
  drawPair({ before: ordered, after: swapped([]) }, { view: flowchart, width: 1600, options }).scene;

/** What is said in words below a picture. */
const remarksIn = ({ marks }: Scene): string[] =>
  marks.filter(({ key }) => key.startsWith('remark')).map(wordsOf); // prettier-ignore

/** How often two lines with straight legs cross. */
function crossings(one: readonly Point[], other: readonly Point[]): number {
  const legs = (points: readonly Point[]): [Point, Point][] => points.slice(1).map((to, index) => [points[index]!, to]);
  const inside = (at: number, a: number, b: number): boolean => at > Math.min(a, b) && at < Math.max(a, b);
  const meets = ([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean =>
    (a.x === b.x && c.y === d.y && inside(a.x, c.x, d.x) && inside(c.y, a.y, b.y)) ||
    (a.y === b.y && c.x === d.x && inside(c.x, a.x, b.x) && inside(a.y, c.y, d.y));
  return legs(one).flatMap((leg) => legs(other).filter((each) => meets(leg, each))).length;
}

describe('rule 59: what happened, held against its plan', () => {
  const { scene, comparison } = drawPair(
    { before: planned, after: actual },
    { view: flowchart, width: 1600, locale: 'en' },
  );
  const kinds = new Map([...comparison.changes].map(([id, { kind }]) => [id, kind]));
  const mark = (id: string) => scene.marks.find(({ key }) => key === id);
  const heights = (of: (kind: string | undefined) => boolean): number[] =>
    comparison.steps
      .filter(({ id }) => of(kinds.get(id)))
      .map(({ id }) => middleOf(mark(id)?.box ?? { x: 0, y: 0, width: 0, height: 0 }).y);

  test('an extra contact stands off the planned chain, all else on it', () => {
    const [off, on] = [heights((kind) => kind === 'ad-hoc'), heights((kind) => kind !== 'ad-hoc')];
    expect(off.length).toBeGreaterThan(0);
    expect(Math.min(...off)).toBeGreaterThan(Math.max(...on));
  });

  test('the planned chain is one straight line, whatever leads past it', () => {
    const chain = comparison.steps.filter(({ id }) => kinds.get(id) !== 'ad-hoc');
    const levels = new Set(chain.map(({ id }) => Math.round(middleOf(mark(id)!.box).y)));
    expect(chain).toHaveLength(8);
    expect(levels.size).toBe(1);
  });

  test('a missing contact keeps its place as an empty slot, a failed one with its mark', () => {
    const icons = (kind: string): unknown[] =>
      [...kinds]
        .filter(([, own]) => own === kind)
        .map(([id]) => mark(id)?.shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.icon] : [])));
    expect(icons('missing').length).toBeGreaterThan(0);
    for (const own of icons('missing')) expect(own).toContain('missing');
    for (const own of icons('failed')) expect(own).toContain('failed');
  });

  test('two contacts that changed places have links to their empty planned places, which cross once', () => {
    const { parts, way, mark } = drawn(swapped(bothOut), {}, { width: 1600 });
    expect(
      parts('gap')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['planned(b)', 'planned(c)']);
    expect(middleOf(mark('planned(b)').box).x).toBeLessThan(middleOf(mark('planned(c)').box).x);
    for (const key of ['planned(b)', 'planned(c)']) expect(bottomOf(mark(key).box)).toBeLessThan(mark('a').box.y);
    expect(crossings(way('link(planned(b))'), way('link(planned(c))'))).toBe(1);
  });

  test('a planned place stands in the column of what is there now, and says what was planned there', () => {
    const { mark, link } = drawn(swapped(bothOut), {}, { width: 1600, locale: 'zh-Hans' });
    expect(middleOf(mark('planned(b)').box).x).toBe(middleOf(mark('c').box).x);
    expect(middleOf(mark('planned(c)').box).x).toBe(middleOf(mark('b').box).x);
    expect(mark('planned(b)').name).toBe('计划在此：B');
    expect(wordsOf(mark('planned(b)'))).toContain('计划在此');
    expect(link('b', 'planned(b)').name).toBe('“B”原计划为第 2 步');
    expect(mark('legend(planned)').part).toBe('legend');
  });

  test('one of the two crossing links passes under the other in a gap, and both are dashed', () => {
    const { layout, link } = drawn(swapped(bothOut), {}, { width: 1600 });
    const own = layout.flow.lines.filter(({ line }) => line.look === 'planned');
    expect(own.map(({ parts }) => parts.length).sort()).toEqual([1, 2]);
    expect(link('b', 'planned(b)').shapes[0]).toMatchObject({ kind: 'path', dash: [2, 4] });
  });

  test('a comparison with the plan shows the same, though it says of one contact only that it moved', () => {
    const keys = compared().marks.flatMap(({ key }) => (key.startsWith('planned(') ? [key] : []));
    expect(keys.sort()).toEqual(['planned(b)', 'planned(c)']);
  });

  test('a contact that was put off has one link, to the place of what came in its stead', () => {
    const after = flowOf([['b', 'c', 'a'], ['d']], { links: undefined, topology: 'linear', modality: 'actual' });
    const { marks } = drawPair({ before: ordered, after }, { view: flowchart, width: 1600 }).scene;
    const at = (key: string) => middleOf(marks.find((one) => one.key === key)!.box);
    expect(marks.filter(({ key }) => key.startsWith('planned(')).map(({ key }) => key)).toEqual(['planned(a)']);
    expect(at('planned(a)').x).toBe(at('b').x);
  });

  test('a document that does not tell where a contact was planned shows that it is out of order, but no place', () => {
    const { parts, mark } = drawn(swapped(bothOut.slice(1)), {}, { width: 1600 });
    expect(parts('gap')).toEqual([]);
    expect(wordsOf(mark('c'))).toContain('Out of order');
  });

  test('a document that names the step in whose place a contact was planned shows that place', () => {
    const { mark } = drawn(swapped([{ kind: 'sequence', actual: 'd', planned: 'a' }]), {}, { width: 1600 });
    expect(middleOf(mark('planned(d)').box).x).toBe(middleOf(mark('a').box).x);
  });

  test('what the document itself says of its plan looks as in a comparison, and sets the lanes', () => {
    const { parts, mark } = drawn(actual, {}, { width: 1600, locale: 'en' });
    expect(parts('lane-header').map(wordsOf)).toEqual(['Planned', 'Not planned']);
    expect(mark('now-library').box.y).toBeGreaterThan(bottomOf(mark('now-mends').box));
    expect(mark('now-reminder').shapes[0]).toMatchObject({ kind: 'rect', dash: [2, 3] });
    expect(mark('now-arrives').shapes).toContainEqual(expect.objectContaining({ kind: 'icon', icon: 'failed' }));
  });

  test('what was left out of a plan that is not at hand has no place, so words below tell it', () => {
    const deviations = [
      { kind: 'missing', planned: 'confirmation', note: 'Nobody confirmed the date' },
      { kind: 'missing', planned: 'survey' },
      { kind: 'ad-hoc', actual: 'x', note: 'On its card' },
    ];
    for (const width of [360, 1600]) {
      const told = remarksIn(drawn(swapped(deviations), {}, { width, locale: 'en' }).scene);
      expect(told).toEqual(['Departures from the plan', 'Left out: Nobody confirmed the date', 'Left out: survey']);
    }
    // A plan that is at hand has a card for each.
    const { scene: both } = drawPair({ before: ordered, after: swapped(deviations) }, { view: flowchart });
    expect(remarksIn(both)).toEqual([]);
  });

  test('only what happened is held against a plan', () => {
    const wanted = { ...(swapped([...bothOut, { kind: 'ad-hoc', actual: 'x' }]) as object), modality: 'assumed' };
    const { parts } = drawn(wanted, { lanes: 'plan' }, { width: 1600 });
    expect([...parts('gap'), ...parts('lane-band')]).toEqual([]);
  });

  test('the status of contacts tells their deviations where that is asked for and nothing else does', () => {
    const step = { id: 'b', touchpoint: { status: 'unexpected' } };
    const json = flowOf([['a', step, 'c']], { links: undefined, topology: 'linear', modality: 'actual' });
    expect(drawn(json).parts('lane-band')).toEqual([]);
    const { mark } = drawn(json, { lanes: 'plan' });
    expect(mark('b').box.y).toBeGreaterThan(bottomOf(mark('a').box));
  });

  const settings: readonly Partial<FlowchartOptions>[] = [
    {},
    { direction: 'block', lanes: 'plan' },
    { links: 'curved', density: 'compact' },
  ];
  test.each(settings)('the picture is lawful (%j)', (options) => {
    expect(breachesOf(scene, sceneLaws)).toEqual([]);
    expect(breachesOf(compared(options), sceneLaws)).toEqual([]);
    expect(breachesOf(drawn(swapped(bothOut), options, { width: 400 }).scene, sceneLaws)).toEqual([]);
    expect(breachesOf(drawn(swapped(bothOut), options, { direction: 'rtl' }).scene, sceneLaws)).toEqual([]);
  });
});
