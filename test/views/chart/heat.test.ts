import { describe, expect, test } from 'vitest';
import { journeyOf, shapesOf, wordsOf } from '../timeline/drawn.js';
import { drawnChart, type DrawnChart } from './drawn-chart.js';

const stages = {
  Brew: [
    { title: 'Boil', channel: 'home', emotion: [{ value: -2 }] },
    { title: 'Pour', channel: 'home', emotion: [{ value: 1, weight: 50 }] },
  ],
  Drink: [{ title: 'Sip', channel: 'shop', emotion: [{ value: 2, n: 40 }, { value: 1, rater: 'company' }] }], // prettier-ignore
};
const channels = [{ id: 'home', name: 'Home' }, { id: 'shop', name: 'Shop' }, { id: 'post', name: 'Post' }]; // prettier-ignore

function table(more: object = {}, heat = 'emotion'): DrawnChart {
  return drawnChart(journeyOf(stages, { channels, ...more }), { part: 'heat', heat });
}

describe('rule 88: the table of channels and stages', () => {
  test('has a cell for every pair, as wide as its stage', () => {
    const chart = table();
    const stage = chart.mark('stage(brew)').box;
    for (const channel of ['home', 'shop']) {
      const [ground] = shapesOf(chart.mark(`heat(${channel},brew)`), 'rect');
      expect(ground).toMatchObject({ x: stage.x, width: stage.width });
    }
  });

  test('leaves out a channel that nothing is known of', () => {
    expect(table().scene.marks.some(({ key }) => key === 'channel(post)')).toBe(false);
  });

  test('shows a pair that does not occur as missing, not as zero', () => {
    const cell = table().mark('heat(home,drink)');
    expect(cell.part).toBe('gap');
    expect(wordsOf(cell)).toBe('');
    expect(cell.name).toBe('Home, Drink: No data');
  });

  test('has the weighted mean of what customers felt: (−2·100 + 1·50) ÷ 150', () => {
    const cell = table().mark('heat(home,brew)');
    expect(wordsOf(cell)).toBe('−1 2 scores');
    expect(cell.name).toBe('Home, Brew: −1, 2 scores');
  });

  test('leaves out what the company thinks', () => {
    expect(table().mark('heat(shop,drink)').name).toBe('Shop, Drink: 2, 1 score · n = 40');
  });

  test('has its middle tint at neutral and turns with the sign of the number', () => {
    const chart = table();
    const fills = ['heat(home,brew)', 'heat(shop,drink)'].map((key) => shapesOf(chart.mark(key), 'rect')[0]?.fill);
    expect(fills).toEqual(['emotion-2-soft', 'emotion-5-soft']);
    expect(chart.lines.some((line) => line.includes('colours centred on 0'))).toBe(true);
  });
});

describe('a metric in the table', () => {
  const metrics = [{ id: 'wait', name: 'Wait', kind: 'duration', unit: 'min', better: 'lower', target: 10 }];
  const values = [
    { metric: 'wait', at: 'boil', value: 20, n: 30, channel: 'home' },
    { metric: 'wait', at: 'pour', value: 40, n: 10, channel: 'home' },
    { metric: 'wait', at: 'drink', value: 10, n: 5, channel: 'shop' },
  ];

  test('is its mean by the number of answers, centred on its target', () => {
    const chart = table({ metrics, values }, 'wait');
    expect(chart.mark('heat(home,brew)').name).toBe('Home, Brew: 25 min, n = 40');
    expect(chart.lines.some((line) => line.includes('colours centred on 10 min'))).toBe(true);
  });

  test('is on the bad side above its target where less is better, and in the middle on it', () => {
    const chart = table({ metrics, values }, 'wait');
    const fills = ['heat(home,brew)', 'heat(shop,drink)'].map((key) => shapesOf(chart.mark(key), 'rect')[0]?.fill);
    expect(fills).toEqual(['emotion-1-soft', 'emotion-3-soft']);
  });
});

test('a cell wider than the page has its value and its note in one line of sight, where reading starts', () => {
  const { steps } = manyTalks(40);
  const { mark } = drawnChart(journeyOf({ Talk: steps }), { part: 'heat' }, { width: 700 });
  const texts = mark('heat(phone,talk)').shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.x] : []));
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(texts).size).toBe(1);
});

function manyTalks(count: number): { readonly steps: object[] } {
  return { steps: Array.from({ length: count }, (_, i) => ({ title: `Call ${i}`, channel: 'phone', emotion: 1 })) };
}
