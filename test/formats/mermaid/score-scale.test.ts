import { describe, expect, test } from 'vitest';
import { readMermaid } from '../../../src/formats/mermaid/index.js';
import { parseJourney } from '../../../src/model/parse.js';
import { chart } from '../../../src/views/chart/index.js';
import { timeline } from '../../../src/views/timeline/index.js';
import { draw } from '../../../src/pipeline.js';

const diagram = (scores: readonly (number | string)[]) =>
  ['journey', ...scores.map((score, index) => `  Task ${index + 1}: ${score}: Ana`)].join('\n');

/** What becomes of scores: the ends and the middle of their scale, and the values on it. */
function read(...scores: readonly (number | string)[]) {
  const { document, issues } = readMermaid(diagram(scores));
  const { journey, issues: faults } = parseJourney(document);
  expect(faults).toEqual([]);
  const [scale] = document.scales ?? [];
  return {
    scale: scale && [scale.min, scale.neutral, scale.max],
    values: journey.steps.map((step) => step.emotion[0]?.value ?? null),
    counts: journey.values.map(({ at, value }) => [journey.lookup.steps.get(at)?.title, value]),
    told: issues.map(({ code, line }) => `${code} ${line}`),
    document,
    issues,
  };
}

const textsOf = (json: unknown, view: typeof timeline | typeof chart) =>
  JSON.stringify(draw(json, { view: view as typeof timeline, width: 900 }).scene);

describe('scores of a diagram', () => {
  test.each([
    [
      [5, 4.5, 1],
      [1, 3, 5],
    ],
    [
      [0, 3, 5],
      [0, 2.5, 5],
    ],
    [
      [6, 3, 9, 5, 2],
      [1, 5.5, 10],
    ],
    [[8], [1, 5.5, 10]],
    [
      [0, 7, 10],
      [0, 5, 10],
    ],
    [
      [14, 9.5, 18],
      [0, 10, 20],
    ],
    [
      [80, 95, 5, 70],
      [0, 50, 100],
    ],
    [
      [0.2, 0.9, 1],
      [0, 0.5, 1],
    ],
    [
      [-1, 0, 1],
      [-1, 0, 1],
    ],
    [
      [-2, 0, 1],
      [-2, 0, 2],
    ],
    [
      [5, 3, -1],
      [-5, 0, 5],
    ],
    [
      [-40, 70, 100],
      [-100, 0, 100],
    ],
  ])('%j all lie on the scale %j', (scores, scale) => {
    const found = read(...scores);
    expect(found.scale).toEqual(scale);
    expect(found.values).toEqual(scores);
  });

  test('off 1 to 5 get a scale that an issue names, at the first of them', () => {
    const { issues, document } = read(5, 9, 3, 2);
    expect(issues).toEqual([expect.objectContaining({ code: 'mermaid-scale', severity: 'warning', line: 3 })]);
    expect(issues[0]?.message).toContain('from 1 to 10, with 5.5 as neutral');
    expect(document.scales?.[0]?.id).toBe('mermaid-1-to-10');
  });

  test('off 1 to 5 get an axis that says where the scale ends', () => {
    const { document } = read(5, 9, 3, 2);
    for (const view of [timeline, chart]) expect(textsOf(document, view as typeof timeline)).toContain('"10"');
  });

  test('below zero have an axis with one number at its foot', () => {
    const { document } = read(-3, 4);
    for (const view of [timeline, chart]) expect(textsOf(document, view as typeof timeline)).toContain('"\u22125"');
  });

  test('on 1 to 5 need no issue', () => {
    expect(read(5, 1, 3).told).toEqual([]);
  });

  test.each([
    [[4, 55, 5, 3], 3],
    [[6, 3, 9, 88], 5],
    [[5, 4, 3, 4, 5, 3, 2, 4, 5, 4444], 11],
  ])('of which one is a slip keep their scale, and the slip is named: %j', (scores, line) => {
    const { told, values, document } = read(...scores);
    const slip = Math.max(...scores);
    expect(told).toContain(`mermaid-score ${line}`);
    expect(values).toEqual(scores.map((score) => (score === slip ? null : score)));
    expect(JSON.stringify(document)).toContain(`"x-mermaid":{"score":"${slip}"}`);
  });

  test('beside words are read, and each word is named', () => {
    expect(read(7, 'good', 2)).toMatchObject({ values: [7, null, 2], told: ['mermaid-scale 2', 'mermaid-score 3'] });
  });
});

describe('counts in the place of scores', () => {
  test.each([[[800, 90, 4, 60]], [[1200, 4, 3, 2]], [[101, 250]], [[5000]], [[-4000, 200]], [[1e300, 5]]])(
    '%j make no curve, and each is kept as a value of its step',
    (scores) => {
      const { scale, values, counts, told } = read(...scores);
      expect(scale).toBeUndefined();
      expect(values).toEqual(scores.map(() => null));
      expect(counts).toEqual(scores.map((score, index) => [`Task ${index + 1}`, score]));
      expect(told).toEqual([expect.stringMatching(/^mermaid-counts /)]);
    },
  );

  test('are a volume, or an amount where they cannot be counted', () => {
    expect(read(800, 90).document.metrics).toMatchObject([{ kind: 'volume', name: { 'zh-Hans': '数量' } }]);
    expect(read(800.5, -90).document.metrics).toMatchObject([{ kind: 'custom', name: { 'zh-Hans': '数值' } }]);
  });

  test('are told why there is no curve', () => {
    const [issue] = read(800, 90, 4).issues;
    expect(issue).toMatchObject({ code: 'mermaid-counts', severity: 'warning', line: 2, column: 11 });
    expect(issue?.message).toContain('from 4 to 800: they look like counts');
  });

  test('are drawn as figures, and no step is the best', () => {
    const drawn = textsOf(read(800, 90, 4, 60).document, timeline);
    expect(drawn).toContain('"800"');
    expect(drawn).not.toMatch(/Best at|Peak/);
  });

  test('stand beside words, which are named and kept', () => {
    const { told, document } = read(800, 'many', 90);
    expect(told).toEqual(['mermaid-counts 2', 'mermaid-score 3']);
    expect(JSON.stringify(document)).toContain('"x-mermaid":{"score":"many"}');
  });
});
