import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.js';
import { journeys, manySteps } from '../../journeys/index.js';
import { drawn } from './drawn.js';

const bicycle = journeys.find(({ name }) => name === 'bicycle')?.json;
const few = { columns: ['actor', 'channel', 'pains'], tables: 'steps' } as const;

const headsOf = (marks: readonly Mark[]): Mark[] => marks.filter(({ key }) => key.startsWith('column(steps,'));

describe('the drawn table', () => {
  test('stands in columns: every cell has the edges of its head', () => {
    const { scene, mark } = drawn(bicycle);
    for (const cell of scene.marks.filter(({ key, part }) => part === 'cell' && key.startsWith('steps('))) {
      const step = cell.place?.step ?? '';
      const head = mark(`column(steps,${cell.key.slice(`steps(${step},`.length, -1)})`);
      expect([cell.box.x, cell.box.width]).toEqual([head.box.x, head.box.width]);
    }
  });

  test('stands in rows: the cells of a step are as high as its name, and the next step stands below', () => {
    const { journey, scene, mark } = drawn(bicycle);
    for (const { id, index } of journey.steps) {
      const row = scene.marks.filter(({ place, part }) => place?.step === id && (part === 'cell' || part === 'card'));
      expect(new Set(row.map(({ box }) => `${box.y} ${box.height}`)).size).toBe(1);
      const next = journey.steps[index + 1];
      if (next) expect(mark(next.id).box.y).toBeGreaterThanOrEqual(mark(id).box.y + mark(id).box.height);
    }
  });

  test('has columns of 96 px and more, and of 320 px at most where the page has no room to spare', () => {
    const widths = headsOf(drawn(bicycle).scene.marks)
      .filter(({ key }) => key !== 'column(steps,number())')
      .map(({ box }) => box.width);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(96);
    expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  });

  test('gives more room to a column with a full cell, so that its row is not high for it alone', () => {
    const widthOf = (text: string): number => {
      const cells = Object.fromEntries(
        Array.from({ length: 9 }, (_, lane) => [`l${lane}`, 'Reads, twice over, what it says on the label of the box']),
      );
      const lanes = Object.keys(cells).map((id) => ({ id, role: 'custom', title: id }));
      const steps = [{ id: 'a', title: 'A', cells: { ...cells, l0: text } }];
      const { marks } = drawn({ title: 'T', lanes, stages: [{ title: 'S', steps }] }, {}, { width: 1200 }).scene;
      return headsOf(marks).find(({ key }) => key.includes('l0'))?.box.width ?? 0;
    };
    expect(widthOf('Waits. '.repeat(8))).toBe(176);
    expect(widthOf('Waits for an answer. '.repeat(30))).toBe(320);
  });

  test('fits a page that is wide enough, and makes it scroll sideways where it is not', () => {
    expect(drawn(bicycle, few, { width: 1200 }).scene.width).toBe(1200);
    expect(drawn(bicycle, {}, { width: 1200 }).scene.width).toBeGreaterThan(1200);
  });

  test('shows blocks on a narrow page, with all that the table shows', () => {
    const [wide, narrow] = [drawn(bicycle, {}, { width: 1200 }), drawn(bicycle, {}, { width: 360 })];
    const namesOf = (marks: readonly Mark[]): (string | undefined)[] =>
      marks.flatMap(({ part, name }) => (part === 'cell' || part === 'card' ? [name] : [])).sort();
    expect(narrow.scene.width).toBe(360);
    expect(headsOf(narrow.scene.marks)).toEqual([]);
    expect(namesOf(narrow.scene.marks)).toEqual(namesOf(wide.scene.marks));
  });

  test('has the heads of columns beside their cells in a block, all cells of it starting at one edge', () => {
    const { marks } = drawn(bicycle, few, { width: 360 }).scene;
    const cells = marks.filter(({ key, part }) => part === 'cell' && key.startsWith('steps('));
    const starts = cells.map(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.x] : [])));
    const [head = 0, text = 0] = starts[0] ?? [];
    expect(text).toBeGreaterThan(head + 96);
    expect(new Set(starts.flat())).toEqual(new Set([head, text]));
  });

  test('says in the name of a cell the head of its column first', () => {
    const { mark } = drawn(bicycle, few);
    expect(mark('steps(waits,actor)').name).toBe('Actor: Mei-Lin');
    expect(mark('waits').name).toBe('Waits for the blue frame');
  });

  test('reads row by row, each stage before its steps (rule 1)', () => {
    const { scene } = drawn(bicycle, few);
    const at = (key: string): number => scene.order.indexOf(key);
    expect(at('stage(explore)')).toBeLessThan(at('watches-reviews'));
    expect(at('watches-reviews')).toBeLessThan(at('steps(watches-reviews,actor)'));
    expect(at('steps(watches-reviews,actor)')).toBeLessThan(at('compares-models'));
  });

  test('is mirrored where reading starts at the right (rule 10)', () => {
    const edges = (['ltr', 'rtl'] as const).map((direction) => {
      const { mark } = drawn(bicycle, { tables: 'people' }, { direction });
      const { box, shapes } = mark('waits');
      const [first] = shapes.filter((shape) => shape.kind === 'text');
      return direction === 'ltr' ? (first?.x ?? 0) - box.x : box.x + box.width - (first?.x ?? 0) - (first?.width ?? 0);
    });
    expect(edges[0]).toBeCloseTo(edges[1] ?? -1, 5);
  });

  test('puts plain numbers at the end of their column', () => {
    const { mark, layout } = drawn(bicycle, { tables: 'figures' });
    const targets = layout.tables.find(({ key }) => key === 'metrics')?.groups[0]?.rows.map(({ key }) => key) ?? [];
    const edges = targets.flatMap((key) => {
      const { box, shapes } = mark(`metrics(${key},target)`);
      return shapes.flatMap((shape) => (shape.kind === 'text' ? [box.x + box.width - shape.x - shape.width] : []));
    });
    expect(edges.length).toBeGreaterThan(1);
    for (const edge of edges) expect(edge).toBeCloseTo(12, 5);
  });

  test('says nothing twice: what the header says does not stand among the facts below', () => {
    const keys = (header: 'show' | 'hide'): string[] => drawn(bicycle, { header }).scene.marks.map(({ key }) => key);
    expect(keys('show')).not.toContain('about(scenario)');
    expect(keys('hide')).toContain('about(scenario)');
  });

  test('holds 300 steps, each in a row', () => {
    expect(drawn(manySteps(300)).parts('card')).toHaveLength(300);
  });
});
