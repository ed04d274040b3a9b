import { describe, expect, test } from 'vitest';
import type { Mark, Shape } from '../../../src/scene/mark.js';
import bicycle from '../../journeys/bicycle.json' with { type: 'json' };
import { journeys } from '../../journeys/index.js';
import { shapeBox } from '../../support/extents.js';
import { drawn, journeyOf, shapesOf, wordsOf } from './drawn.js';

describe('rule 7: a claim that nobody has confirmed', () => {
  const told = journeyOf({
    Brew: [
      { title: 'Fill', validation: { state: 'assumed' } },
      { title: 'Boil', validation: { state: 'validated' } },
      { title: 'Pour', validation: { state: 'hypothesis' } },
      'Drink',
    ],
  });
  const { mark, parts } = drawn(told);
  const dashOf = (id: string): unknown => shapesOf(mark(id), 'rect')[0]?.dash;

  test('is dashed, a validated one is not', () => {
    expect(dashOf('fill')).toBeDefined();
    expect(dashOf('pour')).toBeDefined();
    expect(dashOf('boil')).toBeUndefined();
    expect(dashOf('drink')).toBeUndefined();
  });

  test('is said to those who listen, too', () => {
    expect(mark('fill').name).toContain('Assumed');
    expect(mark('boil').name).toContain('Validated');
  });

  test('is explained in the legend, beside a validated one where both occur', () => {
    expect(parts('legend').map(wordsOf)).toEqual(expect.arrayContaining(['Assumed', 'Validated']));
    expect(drawn(journeyOf({ Brew: ['Fill'] })).parts('legend')).toEqual([]);
  });
});

describe('rule 8: no data, nothing and neutral', () => {
  const { mark, parts, scene } = drawn(
    journeyOf({
      Brew: [
        { title: 'Fill', emotion: 0 },
        { title: 'Boil', emotion: null },
        { title: 'Pour', emotion: 1, cells: { thoughts: 'Ah' } },
      ],
    }),
  );

  test('are three drawings: a point on the neutral line, a hatched gap, an empty cell', () => {
    expect(parts('point').map(({ place }) => place?.step)).toEqual(['fill', 'pour']);
    const [gap] = parts('gap');
    expect(gap?.place?.step).toBe('boil');
    expect(shapesOf(gap as Mark, 'path')[0]?.commands.length).toBeGreaterThan(10);
    expect(scene.marks.filter(({ place }) => place?.step === 'fill' && place.lane === 'thoughts')).toEqual([]);
    expect(mark('cell(pour,thoughts,0)').part).toBe('cell');
  });

  test('a gap says that there is no data, and in which lane', () => {
    expect(parts('gap')[0]?.name).toMatch(/Boil.*No data/);
  });
});

describe('rule 6: colour never speaks alone', () => {
  test.each(['pain', 'gain', 'opportunity'] as const)('a %s has a glyph of its own', (kind) => {
    const tinted = drawn(bicycle)
      .parts('cell')
      .filter(({ shapes }) => shapes.some((shape) => shape.kind === 'rect' && shape.fill === `${kind}-soft`));
    expect(tinted.length).toBeGreaterThan(2);
    for (const cell of tinted) expect(shapesOf(cell, 'icon').map(({ icon }) => icon)).toContain(kind);
  });

  test('the severity of a pain is a number of dots', () => {
    const insights = [{ id: 'p', kind: 'pain', at: ['fill'], text: 'Slow', severity: 4 }];
    const { mark } = drawn(journeyOf({ Brew: ['Fill'] }, { insights }));
    const dots = shapesOf(mark('insight(p,0)'), 'circle');
    expect(dots).toHaveLength(5);
    expect(dots.filter(({ fill }) => fill !== undefined)).toHaveLength(4);
    expect(mark('insight(p,0)').name).toContain('4');
  });
});

describe('rule 10: from right to left', () => {
  test.each(journeys.map(({ name, json }) => [name, json] as const))(
    '%s is turned over, and nothing else',
    (_, json) => {
      const frame = { locale: 'en', width: 1000 };
      const left = drawn(json, {}, { ...frame, direction: 'ltr' }).scene;
      const right = drawn(json, {}, { ...frame, direction: 'rtl' }).scene;
      expect([right.width, right.height, right.order]).toEqual([left.width, left.height, left.order]);
      right.marks.forEach((mark, index) => {
        const other = left.marks[index];
        expect(mark.key).toBe(other?.key);
        expect(mark.box.x).toBeCloseTo(left.width - (other?.box.x ?? 0) - (other?.box.width ?? 0), 6);
        expect(mark.box.y).toBe(other?.box.y);
        mark.shapes.forEach((shape, place) => expectTurned(shape, other?.shapes[place], left.width));
      });
    },
  );

  function expectTurned(shape: Shape, other: Shape | undefined, width: number): void {
    if (!other) return expect.fail('a shape too many');
    const [here, there] = [shapeBox(shape), shapeBox(other)];
    // An arrow between two names is the one letter that turns.
    if (shape.kind === 'text' && other.kind === 'text') expect(shape.text.replace('←', '→')).toBe(other.text);
    expect(here.x).toBeCloseTo(width - there.x - there.width, 4);
    expect(here.y).toBeCloseTo(there.y, 6);
  }
});

describe('rule 9: a number', () => {
  const metrics = [{ id: 'm', name: 'Left', kind: 'custom', unit: '%', better: 'lower', target: 10 }];
  const values = [
    { metric: 'm', at: 'fill', value: 12, n: 340, asOf: '2026-02-01' },
    { metric: 'm', at: 'boil', value: null },
  ];
  const { parts } = drawn(journeyOf({ Brew: ['Fill', 'Boil'] }, { metrics, values }));

  test('stands with its unit, its sample, its target and its date', () => {
    const said = wordsOf(parts('cell')[0] as Mark);
    for (const part of ['12%', 'Left', '340', '10', '2026']) expect(said).toContain(part);
  });

  test('that is not known is no zero: it is hatched and says so', () => {
    const [gap] = parts('gap');
    expect(gap?.place?.step).toBe('boil');
    expect(wordsOf(gap as Mark)).not.toContain('0');
  });
});

test('rule 3: an unbroken long word breaks inside its card, and all of it is there', () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const { mark } = drawn(journeyOf({ Brew: [{ title: word }] }), {}, { width: 340 });
  const [card] = drawn(journeyOf({ Brew: [{ id: 'w', title: word }] }), {}, { width: 340 }).parts('card');
  expect(card ? wordsOf(card).replace(/[\s\u00ad-]/g, '') : '').toBe(word);
  expect(() => mark(word.toLowerCase())).not.toThrow();
});

test('rule 2: a text that the host limits ends in an ellipsis, and its whole is in the name', () => {
  const long = 'A thought that goes on and on. '.repeat(10).trim();
  const { mark } = drawn(journeyOf({ Brew: [{ title: 'Fill', cells: { thoughts: long } }] }), { maxLines: 2 });
  const cell = mark('cell(fill,thoughts,0)');
  expect(shapesOf(cell, 'text')).toHaveLength(2);
  expect(wordsOf(cell)).toMatch(/…$/);
  expect(cell.name).toContain(long);
});
