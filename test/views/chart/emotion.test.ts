import { describe, expect, test } from 'vitest';
import mobilePlan from '../../journeys/mobile-plan.json' with { type: 'json' };
import { journeyOf, middleOf } from '../timeline/drawn.js';
import { drawnChart, type DrawnChart } from './drawn-chart.js';

function felt(
  steps: readonly unknown[],
  more: object = {},
  options: Parameters<typeof drawnChart>[1] = {},
): DrawnChart {
  return drawnChart(journeyOf({ Brew: steps.map((emotion, index) => ({ title: `Step ${index}`, emotion })) }, more), {
    part: 'emotion',
    ...options,
  });
}

const ana = { personas: [{ id: 'ana', name: 'Ana' }, { id: 'ben', name: 'Ben' }] }; // prettier-ignore
const of = (value: number, more: object = {}): object => ({ value, persona: 'ana', ...more });

describe('rules 16 and 26: a point', () => {
  test('stands over the middle of its step, as high as its score', () => {
    const chart = felt([-2, -1, 1]);
    const points = chart
      .parts('point')
      .map(middleOf)
      .sort((a, b) => a.x - b.x);
    const columns = chart.parts('card');
    points.forEach(({ x }, index) => {
      const { box } = columns[index] ?? {};
      expect(x).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2, 6);
    });
    const [a, b, c] = points.map(({ y }) => y);
    expect((b ?? 0) - (c ?? 0)).toBeCloseTo(2 * ((a ?? 0) - (b ?? 0)), 6);
  });

  test('stands at the line of its value, where the axis has one', () => {
    const { parts } = felt([1, 0]);
    const lines = parts('axis')[0]?.shapes.flatMap((shape) => {
      const [from, to] = shape.kind === 'path' ? shape.commands : [];
      return from?.[0] === 'M' && to?.[0] === 'L' && from[2] === to[2] ? [from[2]] : [];
    });
    expect(lines).toHaveLength(5);
    for (const { y } of parts('point').map(middleOf)) {
      expect(lines?.some((line) => Math.abs(line - y) < 1e-6)).toBe(true);
    }
  });
});

test('rule 44: the axis has numbers with the words of the scale, and one strong line at neutral', () => {
  const scales = [{ id: 'stars', min: 1, max: 5, neutral: 3, labels: { 1: 'Awful', 5: 'Superb' } }];
  const { lines, parts } = felt([{ value: 2, scale: 'stars' }], { scales });
  expect(lines).toEqual(expect.arrayContaining(['Superb 5', '4', 'Neutral 3', '2', 'Awful 1']));
  const strong = parts('axis')[0]?.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'axis');
  expect(strong).toHaveLength(1);
});

describe('rule 34: several voices', () => {
  const voices = (count: number): object => ({
    personas: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `P${index}` })),
  });
  const scores = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ value: index / 10, persona: `p${index}` }));

  test('share one plot up to five, each with its name at the end of its line', () => {
    const chart = felt([scores(5), scores(5)], voices(5));
    expect(chart.layout.chart.curves).toHaveLength(1);
    expect(chart.parts('series-label')).toHaveLength(5);
  });

  test('have a plot each when they are six', () => {
    expect(felt([scores(6), scores(6)], voices(6)).layout.chart.curves).toHaveLength(6);
  });

  test('have a plot each when that is asked for', () => {
    expect(felt([scores(3)], voices(3), { voices: 'apart' }).layout.chart.curves).toHaveLength(3);
  });

  test('stay together, and what belongs to one of them stands in a plot of its own', () => {
    const steps = [[of(1), of(0, { persona: 'ben' }), of(1.5, { kind: 'expectation' })]];
    const { curves } = felt(steps, ana).layout.chart;
    expect(curves.map(({ row }) => row.series.length)).toEqual([2, 2]);
    expect(curves[1]?.row.title).toBe('Emotion: Ana');
  });
});

describe('rule 35: today and what is predicted', () => {
  const steps = [
    [of(-1), of(1, { rater: 'predicted' })],
    [of(0), of(1, { rater: 'predicted' })],
    [of(1), of(-1, { rater: 'predicted' })],
  ];

  test('have the area between them in two signs, cut where the lines cross', () => {
    const area = felt(steps, ana).mark('future(scores,0)');
    const fills = area.shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill ? [shape.fill] : []));
    expect(fills).toEqual(['gain', 'pain']);
  });

  test('are told apart without colour: the worse area has an outline', () => {
    const area = felt(steps, ana).mark('future(scores,0)');
    const dashed = area.shapes.filter((shape) => shape.kind === 'path' && shape.dash);
    expect(dashed.map((shape) => (shape.kind === 'path' ? shape.stroke : ''))).toEqual(['pain']);
  });

  test('have in the legend only what the area between them shows, on a scale that is the other way up too', () => {
    const better = steps.slice(0, 2);
    const keysOf = (given: typeof steps, more: object = {}): string[] =>
      felt(given, { ...ana, ...more }).parts('legend').map(({ key }) => key).filter((key) => key.includes('future')); // prettier-ignore
    expect(keysOf(steps)).toEqual(['legend(future-better)', 'legend(future-worse)']);
    expect(keysOf(better)).toEqual(['legend(future-better)']);
    const scales = [{ id: 'default', min: -2, max: 2, neutral: 0, reversed: true }];
    expect(keysOf(better, { scales })).toEqual(['legend(future-worse)']);
  });

  test('have their difference in figures, with its sign', () => {
    const { names, lines } = felt(steps, ana);
    expect(names).toEqual(expect.arrayContaining(['Step 0: Predicted − today: +2', 'Step 2: Predicted − today: −2']));
    expect(lines).toEqual(expect.arrayContaining(['+2', '+1', '−2', 'Predicted']));
  });

  test('keep the faces of today', () => {
    const faces = felt(steps, ana)
      .parts('point')
      .filter(({ shapes }) => shapes.some(({ kind }) => kind === 'icon'));
    expect(faces).toHaveLength(3);
  });
});

test('rule 36: intensity has an axis of its own, without a neutral line and without faces', () => {
  const scales = [{ id: 'ten', min: 0, max: 10, neutral: 0 }];
  const { layout, parts } = felt([[{ value: 1 }, { value: 7, kind: 'intensity', scale: 'ten' }]], { scales });
  const [feeling, intensity] = layout.chart.curves;
  expect(feeling?.neutral).toBeDefined();
  expect(intensity?.neutral).toBeUndefined();
  expect(
    (intensity?.projection.box.y ?? 0) > (feeling?.projection.box.y ?? 0) + (feeling?.projection.box.height ?? 0),
  ).toBe(true);
  const points = parts('point').filter(({ key }) => key.startsWith('point(scores#1'));
  expect(points.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'icon'))).toEqual([]);
});

describe('rule 39: expectation and experience', () => {
  test('have a gap at each step: experience less expectation', () => {
    const { names } = felt([
      [{ value: -1 }, { value: 0.5, kind: 'expectation' }],
      [{ value: 2 }, { value: 1, kind: 'expectation' }],
    ]);
    expect(names).toEqual(
      expect.arrayContaining(['Step 0: Experience − expectation: −1.5', 'Step 1: Experience − expectation: +1']),
    );
  });

  test('call a lower score better where less is better, and keep the sign of the number', () => {
    const scales = [{ id: 'effort', min: 1, max: 7, neutral: 4, reversed: true }];
    const chart = felt(
      [
        [
          { value: 2, scale: 'effort' },
          { value: 5, scale: 'effort', kind: 'expectation' },
        ],
      ],
      { scales },
    );
    const gap = chart.mark('difference(scores,1),0');
    expect(gap.shapes.map((shape) => (shape.kind === 'text' ? [shape.text, shape.fill] : []))).toEqual([
      ['−3', 'gain'],
    ]);
  });
});

test('rule 40: the company’s rating is joined to the customers’ at each step, and no line from step to step', () => {
  const chart = felt([
    [{ value: -1 }, { value: 1, rater: 'company' }],
    [{ value: 0 }, { value: 2, rater: 'company' }],
  ]);
  const squares = chart.parts('point').filter(({ key }) => key.startsWith('point(scores,1'));
  expect(squares).toHaveLength(2);
  for (const { shapes } of squares) {
    const bar = shapes.find(({ kind }) => kind === 'path');
    expect(bar?.kind === 'path' && bar.commands[0]?.[1] === bar.commands[1]?.[1]).toBe(true);
  }
  expect(chart.parts('curve').map(({ key }) => key)).toEqual(['curve(scores,0)']);
  expect(chart.names).toContain('Step 0: Customer − company: −2');
});

describe('rule 42: scores on different scales', () => {
  const scales = [{ id: 'a', min: -2, max: 2, neutral: 0 }, { id: 'b', min: 0, max: 10, neutral: 5 }]; // prettier-ignore
  const warning = 'These scores are on different scales: do not compare their heights.';

  test('come with a warning', () => {
    expect(
      felt(
        [
          { value: 1, scale: 'a' },
          { value: 7, scale: 'b' },
        ],
        { scales },
      ).names,
    ).toContain(warning);
  });

  test('come without one where all are on the same', () => {
    expect(
      felt(
        [
          { value: 1, scale: 'b' },
          { value: 7, scale: 'b' },
        ],
        { scales },
      ).names,
    ).not.toContain(warning);
  });
});

describe('the range of uncertainty', () => {
  const steps = [{ value: 0, low: -1, high: 1 }, { value: 1, low: 0.5, high: 9 }]; // prettier-ignore

  test('is a band from the least to the most likely score, and never leaves the plot', () => {
    const chart = felt(steps);
    const [curve] = chart.layout.chart.curves;
    const band = chart.mark('band(scores,0)');
    expect(band.box.y).toBeGreaterThanOrEqual(curve?.projection.box.y ?? 0);
    const perPoint = (curve?.projection.rise ?? 0) / 4;
    const neutral = curve?.projection.point({ x: 0, y: curve.neutral ?? 0 }).y ?? 0;
    expect(band.box.y + band.box.height).toBeCloseTo(neutral + perPoint + 0.5, 6);
  });

  test('is written below, and read aloud', () => {
    const { names, lines } = felt(steps);
    expect(lines).toContain('−1 … 1');
    expect(names).toContain('Step 0: Range of uncertainty: between −1 and 1');
  });

  test('is left out when that is asked for', () => {
    expect(felt(steps, {}, { uncertainty: 'hide' }).scene.marks.some(({ key }) => key.startsWith('band('))).toBe(false);
  });
});

describe('what was measured and what was set', () => {
  test('is told apart by a ring and by name where both occur', () => {
    const chart = felt([
      { value: 1, rater: 'customer', n: 40 },
      { value: 0, rater: 'analyst' },
    ]);
    expect(chart.mark('authored(scores)').shapes).toHaveLength(1);
    expect(chart.mark('point(scores,0,0)').name).toContain('Measured');
    expect(chart.mark('point(scores,0,1)').name).toContain('Set by the map’s authors');
  });

  test('is said once for all where all are alike', () => {
    const chart = felt([
      { value: 1, rater: 'customer', n: 40 },
      { value: 0, rater: 'customer', n: 60 },
    ]);
    expect(chart.scene.marks.some(({ key }) => key === 'authored(scores)')).toBe(false);
    expect(chart.lines).toContain('Score from −2 to 2 · Measured · n = 40–60');
  });
});

test('every score of a rich journey is written and read aloud', () => {
  const { names, lines } = drawnChart(mobilePlan, { part: 'emotion' });
  for (const stage of mobilePlan.stages) {
    for (const step of stage.steps) {
      for (const { value } of step.emotion) {
        const said = (value < 0 ? '−' : '') + String(Math.abs(value));
        expect(lines).toContain(said);
        expect(names.some((name) => name.startsWith(step.title.en) && name.includes(said))).toBe(true);
      }
    }
  }
});
