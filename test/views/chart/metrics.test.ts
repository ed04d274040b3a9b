import { describe, expect, test } from 'vitest';
import mobilePlan from '../../journeys/mobile-plan.json' with { type: 'json' };
import { journeyOf, shapesOf, wordsOf } from '../timeline/drawn.js';
import { drawnChart, filled, type DrawnChart } from './drawn-chart.js';

const stages = { Brew: ['Boil', 'Pour'], Drink: ['Sip', 'Wash'] };

function measured(metric: object, values: readonly object[], more: object = {}): DrawnChart {
  const own = { id: 'm', name: 'Warmth', kind: 'custom', better: 'higher', ...metric };
  return drawnChart(
    journeyOf(stages, { metrics: [own], values: values.map((value) => ({ metric: 'm', ...value })), ...more }),
    { part: 'metrics' },
  );
}

describe('a bar', () => {
  test('is as long as its value, from zero', () => {
    const chart = measured({ unit: '%' }, [{ at: 'boil', value: 40 }, { at: 'pour', value: 80 }]); // prettier-ignore
    const [low, high] = ['value(m,0)', 'value(m,1)'].map((key) => filled(chart.mark(key), 'accent-soft')[0]);
    expect(high?.height).toBeCloseTo(2 * (low?.height ?? 0), 6);
    expect((low?.y ?? 0) + (low?.height ?? 0)).toBeCloseTo((high?.y ?? 0) + (high?.height ?? 0), 6);
  });

  test('of a stage spans the columns of its steps', () => {
    const chart = measured({}, [{ at: 'brew', value: 4 }]);
    const bar = filled(chart.mark('value(m,0)'), 'accent-soft')[0];
    const [boil, pour] = ['boil', 'pour'].map((id) => chart.mark(id).box);
    expect(bar?.x).toBeLessThan((boil?.x ?? 0) + (boil?.width ?? 0) / 4);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeGreaterThan((pour?.x ?? 0) + (pour?.width ?? 0) * 0.75);
  });

  test('stands over the middle of its step', () => {
    const chart = measured({}, [{ at: 'sip', value: 4 }]);
    const bar = filled(chart.mark('value(m,0)'), 'accent-soft')[0];
    const step = chart.mark('sip').box;
    expect((bar?.x ?? 0) + (bar?.width ?? 0) / 2).toBeCloseTo(step.x + step.width / 2, 6);
  });
});

test('the figures of an axis stand apart, however near its ends are to its base', () => {
  const chart = measured({}, [{ at: 'boil', value: -1 }, { at: 'pour', value: 900 }]); // prettier-ignore
  const axis = shapesOf(chart.mark('axis(metric(m,0))'), 'text');
  const heights = axis.filter(({ text }) => /^−?[\d,]+$/.test(text)).map(({ y }) => y);
  expect(heights).toHaveLength(3);
  heights.sort((a, b) => a - b);
  heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(12));
});

test('the figures of an axis are never broken over lines', () => {
  const chart = measured({}, [{ at: 'boil', value: -2_500_000 }, { at: 'pour', value: 9_000_000 }]); // prettier-ignore
  const axis = shapesOf(chart.mark('axis(metric(m,0))'), 'text').map(({ text }) => text);
  expect(axis).toEqual(expect.arrayContaining(['10M', '0', '−2.5M']));
});

describe('rule 41: the net promoter score', () => {
  test('has an axis from −100 to 100 with its bars from 0, and says its formula', () => {
    const chart = measured({ kind: 'nps', name: 'NPS' }, [{ at: 'boil', value: 50 }, { at: 'sip', value: -50 }]); // prettier-ignore
    const [up, down] = ['value(m,0)', 'value(m,1)'].map((key) => filled(chart.mark(key), 'accent-soft')[0]);
    expect(up?.height).toBeCloseTo(down?.height ?? 0, 6);
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0, 6);
    expect(chart.lines).toEqual(expect.arrayContaining(['100', '0', '−100']));
    expect(chart.mark('metric(m,0)').name).toContain('% promoters − % detractors, from −100 to 100');
  });

  test('is not what a mean of answers up to ten is', () => {
    const chart = measured({ kind: 'nps', unit: '/10' }, [{ at: 'boil', value: 7 }]);
    expect(chart.mark('metric(m,0)').name).toContain('A mean of answers up to 10, not a net promoter score');
    expect(chart.lines).not.toContain('−100');
  });

  test('tells an aim beyond its ends, and draws no line for it', () => {
    const chart = measured({ kind: 'nps', target: 5000 }, [{ at: 'boil', value: 7 }]);
    expect(chart.lines.join(' ')).toContain('target 5,000');
    for (const { box } of chart.scene.marks) expect(box.y).toBeGreaterThanOrEqual(0);
  });

  test('beyond its ends is written as it is, with a warning and without a bar', () => {
    const mark = measured({ kind: 'nps' }, [{ at: 'boil', value: 140 }]).mark('value(m,0)');
    expect(mark.part).toBe('gap');
    expect(wordsOf(mark)).toContain('140');
    expect(mark.name).toContain('Not possible on this scale');
  });
});

describe('rule 42: metrics of one kind', () => {
  const values = [{ metric: 'a', at: 'boil', value: 80 }, { metric: 'b', at: 'sip', value: 4 }]; // prettier-ignore
  const drawnWith = (kinds: readonly [string, string]): DrawnChart =>
    drawnChart(
      journeyOf(stages, { metrics: [{ id: 'a', name: 'Satisfied', kind: kinds[0], unit: '%' }, { id: 'b', name: 'Stars', kind: kinds[1], unit: '/5' }], values }), // prettier-ignore
      { part: 'metrics' },
    );

  test('that are not measured alike come with a warning', () => {
    expect(drawnWith(['csat', 'csat']).names).toContain(
      'Not measured alike, so not to be compared: Satisfied – Stars.',
    );
  });

  test('of different kinds need none', () => {
    expect(drawnWith(['csat', 'ces']).names.some((name) => name.startsWith('Not measured alike'))).toBe(false);
  });
});

describe('rule 6: how a value does', () => {
  test('is a disc, a triangle or a square, and is said', () => {
    const chart = measured({ unit: '%', target: 80, warn: 50 }, [{ at: 'boil', value: 90 }, { at: 'pour', value: 60 }, { at: 'sip', value: 40 }]); // prettier-ignore
    const kinds = [0, 1, 2].map((index) => {
      const { shapes, name = '' } = chart.mark(`value(m,${index})`);
      const glyph = shapes.slice(2).find(({ kind }) => kind !== 'text');
      return [glyph?.kind, /On target|Short of target|Needs attention/.exec(name)?.[0]];
    });
    expect(kinds).toEqual([['circle', 'On target'], ['path', 'Short of target'], ['rect', 'Needs attention']]); // prettier-ignore
  });

  test('is not said where nobody named a target', () => {
    const { name } = measured({}, [{ at: 'boil', value: 9 }]).mark('value(m,0)');
    expect(name).toBe('Boil: Warmth: 9');
  });
});

test('rule 8: a value that is not known is hatched, not a bar of no length', () => {
  const chart = measured({}, [{ at: 'boil', value: null }, { at: 'pour', value: 0 }]); // prettier-ignore
  expect(chart.mark('value(m,0)').part).toBe('gap');
  expect(wordsOf(chart.mark('value(m,0)'))).toBe('No data');
  expect(chart.mark('value(m,1)').part).toBe('bar');
  expect(wordsOf(chart.mark('value(m,1)'))).toBe('0');
});

describe('rule 9: sample and date', () => {
  test('stand at the value; a date that most share stands once, and each value is read with its own', () => {
    const chart = measured({ unit: '%' }, [
      { at: 'boil', value: 1, n: 40, asOf: '2026-03-31' },
      { at: 'pour', value: 2, n: 50, asOf: '2026-03-31' },
      { at: 'sip', value: 3, asOf: '2025-12-01' },
    ]);
    expect(chart.lines).toContain('Data as of 31 Mar 2026');
    expect(wordsOf(chart.mark('value(m,0)'))).toBe('1% n = 40');
    expect(wordsOf(chart.mark('value(m,2)'))).toContain('1 Dec');
    expect(chart.mark('value(m,1)').name).toBe('Pour: Warmth: 2%. n = 50. Data as of 31 Mar 2026');
  });

  test('of a value over time are a line, and its ends are said', () => {
    const chart = measured({}, [{ at: 'boil', value: 5, series: [['2025-01-01', 2], ['2025-02-01', 9], ['2025-03-01', 5]] }]); // prettier-ignore
    const spark = shapesOf(chart.mark('value(m,0)'), 'path').find(({ stroke }) => stroke === 'accent');
    expect(spark?.commands).toHaveLength(3);
    expect(chart.mark('value(m,0)').name).toContain('from 2 (1 Jan 2025) to 5 (1 Mar 2025)');
  });
});

test('a target is a line across the row at its value, open where a number stands', () => {
  const chart = measured({ unit: '%', target: 50 }, [{ at: 'boil', value: 50 }, { at: 'pour', value: 40 }]); // prettier-ignore
  const lines = shapesOf(chart.mark('axis(metric(m,0))'), 'path').filter(({ stroke }) => stroke === 'gain');
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines.map(({ commands }) => commands[0]?.[2])).size).toBe(1);
  expect(chart.lines).toContain('target 50%');
});

test('values for several groups at one place stand in a row for each group', () => {
  const channels = [{ id: 'web', name: 'Web' }, { id: 'shop', name: 'Shop' }]; // prettier-ignore
  const chart = measured({}, [{ at: 'boil', value: 1, channel: 'web' }, { at: 'boil', value: 2, channel: 'shop' }], { channels }); // prettier-ignore
  expect(chart.mark('metric(m,0)').name).toBe('Warmth · Web');
  expect(chart.mark('metric(m,1)').name).toBe('Warmth · Shop');
});

test('only the metrics that were chosen show, in the order of the choice', () => {
  const { parts } = drawnChart(mobilePlan, { part: 'metrics', metrics: ['effort', 'csat'] });
  const lanes = parts('lane-header').filter(({ key }) => key.startsWith('metric('));
  expect(lanes.map(({ key }) => key)).toEqual(['metric(effort,0)', 'metric(csat,0)']);
});

test('a value of the whole journey spans all columns', () => {
  const chart = drawnChart(mobilePlan, { part: 'metrics', metrics: ['nps'] });
  const bar = filled(chart.mark('value(nps,4)'), 'emotion-2-soft')[0];
  expect(bar?.width).toBeGreaterThan(chart.mark('stays').box.x - chart.mark('bill-shock').box.x);
});
