import { describe, expect, test } from 'vitest';
import bicycle from '../../journeys/bicycle.json' with { type: 'json' };
import hotelStay from '../../journeys/hotel-stay.json' with { type: 'json' };
import minimal from '../../journeys/minimal.json' with { type: 'json' };
import mobilePlan from '../../journeys/mobile-plan.json' with { type: 'json' };
import { drawnChart } from './drawn-chart.js';

const parts = ['emotion', 'metrics', 'funnel', 'heat'] as const;

describe('rule 44: a part alone', () => {
  test.each(parts)('%s has its own title, the columns of the steps, a legend and the sources', (part) => {
    const chart = drawnChart(mobilePlan, { part });
    expect(
      chart.scene.marks.filter(({ key }) => key.startsWith('part(') && !key.includes('#')).map(({ key }) => key),
    ).toEqual([`part(${part})`]);
    expect(chart.parts('stage-header')).toHaveLength(5);
    expect(chart.parts('legend').length).toBeGreaterThan(1);
    expect(chart.parts('footer')).toHaveLength(1);
  });

  test.each(parts)('%s is drawn over the same columns as in the whole', (part) => {
    const xs = (options: object): number[] =>
      drawnChart(bicycle, options, { width: 2400 }).layout.chart.stages.map(({ box }) => box.x);
    expect(xs({ part })[0]).toBe(xs({ part: 'all' })[0]);
  });
});

test('all parts stand beneath each other, each below the one before', () => {
  const chart = drawnChart(mobilePlan);
  const tops = parts.map((part) => chart.mark(`part(${part})`).box.y);
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
});

test('a journey without figures says so', () => {
  expect(drawnChart(minimal).mark('message()').name).toBe('There are no figures to draw here yet.');
});

describe('a page that is narrow', () => {
  test('has the chart turned, and nothing scrolls sideways', () => {
    const { scene, layout } = drawnChart(mobilePlan, {}, { width: 320 });
    expect(layout.chart.along).toBe('y');
    expect(scene.width).toBe(320);
  });

  test('tells every value that the wide one tells', () => {
    const wide = drawnChart(mobilePlan, {});
    const narrow = drawnChart(mobilePlan, {}, { width: 320 });
    const told = (names: readonly string[], of: string): string[] => names.filter((name) => name.includes(of)).sort();
    for (const metric of ['Net promoter score', 'Satisfied', 'Effort', 'Cost of a contact']) {
      const values = (chart: typeof wide): string[] => told(chart.scene.marks.filter(({ part }) => part === 'bar' || part === 'gap').map(({ name = '' }) => name), metric); // prettier-ignore
      expect(values(narrow)).toEqual(values(wide));
      expect(values(wide).length).toBeGreaterThan(0);
    }
    expect(told(narrow.names, 'Came in').length).toBe(told(wide.names, 'Came in').length);
  });

  test('is longer the more room there is around things', () => {
    const [compact, regular, spacious] = (['compact', 'regular', 'spacious'] as const).map(
      (density) => drawnChart(mobilePlan, { density }, { width: 320 }).scene.height,
    );
    expect(compact).toBeLessThan(regular ?? NaN);
    expect(regular).toBeLessThan(spacious ?? NaN);
  });

  test('names the moments that matter at their steps', () => {
    const { names } = drawnChart(mobilePlan, {}, { width: 320 });
    expect(names).toEqual(
      expect.arrayContaining(mobilePlan.moments.map(({ label }) => expect.stringContaining(label.en) as string)),
    );
  });

  test('has the points of the curve in the middle of its strip for neutral, worse where reading starts', () => {
    const { layout } = drawnChart(bicycle, {}, { width: 360 });
    const [curve] = layout.chart.curves;
    const { x, width } = curve?.projection.box ?? { x: NaN, width: NaN };
    const neutral = curve?.projection.point({ x: 0, y: curve.neutral ?? NaN }).x ?? NaN;
    expect(neutral).toBeCloseTo(x + width / 2, 6);
    const [first, second] = curve?.lines[0]?.dots ?? [];
    expect(first?.at.x).toBeLessThan(neutral);
    expect(second?.at.x).toBeGreaterThan(neutral);
  });
});

test.each([1200, 1440])('a chart whose columns fit a page of %d px is no wider than it', (width) => {
  expect(drawnChart(hotelStay, {}, { width }).scene.width).toBe(width);
});

test.each([360, 1280])('a step without a title is called by its place, at %d px', (width) => {
  const emotion = { value: 1 };
  const stages = [{ id: 'all', title: 'All', steps: [{ id: 'one', emotion }, { id: 'two', title: 'Two', emotion }] }]; // prettier-ignore
  const { mark } = drawnChart({ title: 'Tea', stages }, {}, { width });
  expect(mark('one').name).toContain('step 1 of 2');
  expect(mark('one').shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ')).toContain('step 1 of 2'); // prettier-ignore
  expect(mark('one').box.height).toBeGreaterThan(12);
});

test.each([
  ['all', 12],
  ['funnel', 16],
] as const)(
  'at 360 px the heads of the part %s are %d px high: several stand over one picture as facts',
  (part, px) => {
    const { scene } = drawnChart(bicycle, { part }, { width: 360 });
    const heads = scene.marks.filter(({ key }) => /^part\([a-z]+\)$/.test(key));
    const sizes = heads.map(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.font.size] : []))[0]); // prettier-ignore
    expect(new Set(sizes)).toEqual(new Set([px]));
  },
);
