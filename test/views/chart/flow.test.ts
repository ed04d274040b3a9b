import { describe, expect, test } from 'vitest';
import mobilePlan from '../../journeys/mobile-plan.json' with { type: 'json' };
import { journeyOf, shapesOf, wordsOf } from '../timeline/drawn.js';
import { drawnChart, filled, type DrawnChart } from './drawn-chart.js';

function counted(flow: readonly object[]): DrawnChart {
  return drawnChart(journeyOf({ Brew: ['Boil', 'Pour', 'Sip'] }, { flow }), { part: 'funnel' });
}

const boil = { at: 'boil', inflow: 100, processing: 10, processed: 60, exit: 30 };

describe('rule 51: a column', () => {
  test('is as high as those who came in, and its parts as high as their counts', () => {
    const chart = counted([boil, { at: 'pour', inflow: 50, processing: 0, processed: 50, exit: 0 }]);
    const [first, second] = ['flow(0,0)', 'flow(0,1)'].map((key) => filled(chart.mark(key), 'accent')[0]);
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(60 / 50, 6);
    const total = shapesOf(chart.mark('flow(0,0)'), 'rect').reduce(
      (sum, { height, stroke }) => sum + height + (stroke ? 1 : 0),
      0,
    );
    expect(total / (first?.height ?? 1)).toBeCloseTo(100 / 60, 6);
  });

  test('is no bar but a warning where the counts contradict each other, by how many', () => {
    const chart = counted([boil, { at: 'pour', inflow: 60, processing: 5, processed: 40, exit: 10 }]);
    const wrong = chart.mark('flow(0,1)');
    expect(filled(wrong, 'accent')).toEqual([]);
    expect(wordsOf(wrong)).toBe('Does not add up: 5 missing');
    expect(wrong.name).toContain('Does not add up: 5 missing');
    expect(chart.lines).toContain('40');
  });

  test('has too many where the parts are more than came in', () => {
    expect(counted([{ ...boil, exit: 40 }]).mark('flow(0,0)').name).toContain('Does not add up: 10 too many');
  });

  test('has an open part for what nobody counted: that is no zero', () => {
    const chart = counted([{ at: 'boil', inflow: 100, processed: 60 }]);
    const open = shapesOf(chart.mark('flow(0,0)'), 'rect').find(({ fill }) => fill === 'surface');
    const went = filled(chart.mark('flow(0,0)'), 'accent')[0];
    expect(((open?.height ?? 0) + 1) / (went?.height ?? 1)).toBeCloseTo(40 / 60, 6);
    expect(chart.lines).toContain('–');
  });
});

describe('rule 89: a funnel', () => {
  test('leaves the counts at links to the flowchart', () => {
    const links = [{ id: 'first', from: 'boil', to: 'pour' }];
    const journey = journeyOf({ Brew: ['Boil', 'Pour', 'Sip'] }, { links, flow: [boil, { at: 'first', inflow: 60 }] });
    const keys = drawnChart(journey, { part: 'funnel' }).scene.marks.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('flow('))).toEqual(['flow(0,0)']);
  });

  test('leaves out a count that counts nothing', () => {
    const chart = counted([boil, { at: 'pour', unit: 'customers' }, { at: 'sip', inflow: 0 }]);
    const keys = chart.scene.marks.map(({ key }) => key).filter((key) => key.startsWith('flow('));
    expect(keys).not.toContain('flow(0,2)');
    for (const key of ['flow(0,0)', 'flow(0,1)']) expect(chart.mark(key).box.height).toBeGreaterThanOrEqual(24);
  });

  test('has a row for the counts of stages, apart from those of steps', () => {
    const chart = counted([{ at: 'brew', inflow: 100 }, { at: 'sip', inflow: 40 }]); // prettier-ignore
    const [stage, step] = ['flow(0,0)', 'flow(0,1)'].map((key) => chart.mark(key).box);
    expect(step?.y).toBeGreaterThan((stage?.y ?? 0) + (stage?.height ?? 0));
  });

  test('says with a plus how many more went on than came in', () => {
    const chart = counted([{ at: 'boil', inflow: 100, processed: 120 }, { at: 'pour', inflow: 120 }]); // prettier-ignore
    expect(chart.lines.join(' ')).not.toContain('−−');
  });

  test('stands over the columns of its steps', () => {
    const chart = counted([boil]);
    const bar = filled(chart.mark('flow(0,0)'), 'accent')[0];
    const step = chart.mark('boil').box;
    expect((bar?.x ?? 0) + (bar?.width ?? 0) / 2).toBeCloseTo(step.x + step.width / 2, 6);
  });

  test('says how many did not go on, and who left by reason', () => {
    const chart = counted([{ ...boil, exits: [{ reason: 'Too hot', count: 20 }] }]);
    expect(chart.lines).toEqual(expect.arrayContaining(['−40 (40%)', 'Too hot 20', '60%']));
    expect(chart.mark('flow(0,0)').name).toContain('Too hot 20, Other reasons 10');
  });
});

describe('rule 52: the unit', () => {
  test('is said, and counts of different units never share a row', () => {
    const chart = counted([boil, { at: 'pour', inflow: 900, processed: 900, processing: 0, exit: 0, unit: 'session' }]);
    expect(chart.mark('flow(0,0)').name).toContain('100 people');
    const rows = chart.parts('lane-header').filter(({ key }) => /^counts\(\d,\d\)$/.test(key));
    expect(rows.map(({ name }) => name)).toEqual(['People', 'Sessions']);
    const people = filled(chart.mark('flow(0,0)'), 'accent')[0];
    expect(people?.height).toBeGreaterThan(50);
  });

  test('of a stage stands over the whole stage', () => {
    const chart = counted([{ ...boil, at: 'brew' }]);
    const bar = filled(chart.mark('flow(0,0)'), 'accent')[0];
    const middle = chart.mark('pour').box;
    expect((bar?.x ?? 0) + (bar?.width ?? 0) / 2).toBeCloseTo(middle.x + middle.width / 2, 6);
  });
});

test('the one step of the sample that does not add up is told, and no other', () => {
  const { names } = drawnChart(mobilePlan, { part: 'funnel' });
  const wrong = names.filter((name) => name.includes('Does not add up'));
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toContain('Waits for the card in the post: 3,536 people. Does not add up: 40 missing');
});
