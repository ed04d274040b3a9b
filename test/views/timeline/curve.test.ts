import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.js';
import { curvePath } from '../../../src/scene/path.js';
import { runsOf } from '../../../src/curve/runs.js';
import { down, across } from '../../../src/curve/straight.js';
import { heightOf } from '../../../src/curve/scale.js';
import { zonesOf } from '../../../src/curve/zones.js';
import bicycle from '../../journeys/bicycle.json' with { type: 'json' };
import { chanceOf } from '../../support/chance.js';
import { cubicsOf, pointOn } from '../../support/extents.js';
import { randomSeries } from '../../support/random-series.js';
import { drawn, journeyOf, middleOf, shapesOf, wordsOf, type Drawn } from './drawn.js';

const marks = { scales: [{ id: 'marks', min: 0, max: 10, neutral: 5 }] };

function felt(values: readonly unknown[], more: object = {}, options: Parameters<typeof drawn>[1] = {}): Drawn {
  return drawn(
    journeyOf({ Brew: values.map((emotion, index) => ({ title: `Step ${index}`, emotion })) }, more),
    options,
  );
}

function pointsOf({ parts }: Drawn): { x: number; y: number }[] {
  return parts('point').map(middleOf);
}

function curvesOf({ parts }: Drawn): Mark[] {
  return parts('curve');
}

describe('rule 26: the height of a point', () => {
  test('is linear in its score', () => {
    const [a, b, c] = pointsOf(felt([-2, -1, 1])).map(({ y }) => y);
    expect((b ?? 0) - (c ?? 0)).toBeCloseTo(2 * ((a ?? 0) - (b ?? 0)), 6);
    expect(a).toBeGreaterThan(b ?? 0);
  });

  test('is the middle for neutral, where the scale is symmetric', () => {
    const { layout } = felt([0, 1]);
    const [curve] = layout.grid.curves;
    expect(curve?.neutral).toBeCloseTo((curve?.projection.rise ?? 0) / 2, 6);
    expect(curve?.lines[0]?.dots[0]?.spot.y).toBe(curve?.neutral);
    const { y, height } = curve?.projection.box ?? { y: NaN, height: NaN };
    expect(curve?.lines[0]?.dots[0]?.at.y).toBeCloseTo(y + height / 2, 6);
  });

  test('is at the scale’s own neutral, where it is not symmetric', () => {
    const scales = [{ id: 'nps', min: 0, max: 10, neutral: 8 }];
    const [curve] = felt(
      [
        { value: 8, scale: 'nps' },
        { value: 0, scale: 'nps' },
        { value: 10, scale: 'nps' },
      ],
      { scales },
    ).layout.grid.curves;
    const [neutral, worst, best] = (curve?.lines[0]?.dots ?? []).map((dot) => dot?.at.y ?? NaN);
    expect(curve?.neutral).toBe(curve?.lines[0]?.dots[0]?.spot.y);
    expect(((worst ?? 0) - (neutral ?? 0)) / ((worst ?? 0) - (best ?? 0))).toBeCloseTo(0.8, 9);
  });

  test('is upside down where less is better', () => {
    const scales = [{ id: 'effort', min: 1, max: 7, neutral: 4, reversed: true }];
    const [easy, hard] = pointsOf(
      felt(
        [
          { value: 1, scale: 'effort' },
          { value: 7, scale: 'effort' },
        ],
        { scales },
      ),
    );
    expect(easy?.y).toBeLessThan(hard?.y ?? 0);
  });

  test('where time runs down, its place across; better is farther from where reading starts', () => {
    const [worse, better] = pointsOf(felt([-1, 2], {}, { direction: 'block' }));
    expect(better?.x).toBeGreaterThan(worse?.x ?? Infinity);
  });
});

describe('rules 27, 28 and 37: 20,000 random series on any scale, with gaps and ties', () => {
  test.each([
    ['across', across({ x: 0, y: 0, width: 2000, height: 188 }), 'y'],
    ['down', down({ x: 0, y: 0, width: 188, height: 2000 }), 'x'],
  ] as const)(
    '%s the page no curve leaves the range of the two points it joins, and each zone ends at neutral',
    (_, projection, value) => {
      const chance = chanceOf(2728);
      for (let run = 0; run < 20_000; run += 1) {
        const { scale, values } = randomSeries(chance);
        const height = heightOf(scale, projection);
        const neutral = height(scale.neutral);
        const level = projection.point({ x: 0, y: neutral })[value];
        const dots = values.map((score, index) => {
          const spot = score === undefined ? undefined : { x: index * 200, y: height(score) };
          return spot && { spot, at: projection.point(spot) };
        });
        for (const points of runsOf(dots).filter((run) => run.length > 1)) {
          const path = curvePath(points.map(({ spot }) => spot));
          cubicsOf(projection.path(path)).forEach((cubic, index) => {
            const [from, to] = [points[index]?.at[value] ?? NaN, points[index + 1]?.at[value] ?? NaN];
            const [low, high] = [Math.min(from, to) - 1e-6, Math.max(from, to) + 1e-6];
            const seen = [...cubic, ...[0.1, 0.25, 0.5, 0.75, 0.9].map((t) => pointOn(cubic, t))].map(
              (point) => point[value],
            );
            if (!seen.every((one) => one >= low && one <= high))
              expect.fail(`run ${run}: ${seen.join(' ')} leaves ${low} to ${high}`);
          });
          zonesOf(path, neutral)
            .slice(1)
            .forEach((zone) => {
              const start = cubicsOf(projection.path(zone.commands))[0]?.[0][value] ?? NaN;
              if (!(Math.abs(start - level) < 1e-4))
                expect.fail(`run ${run}: a zone starts at ${start}, neutral is ${level}`);
            });
        }
      }
    },
  );

  test('and so it is in the picture: what is drawn lies between the lowest and the highest point', () => {
    const chance = chanceOf(28);
    for (let run = 0; run < 200; run += 1) {
      const { scale, values } = randomSeries(chance);
      const drawing = felt(
        values.map((score) => (score === undefined ? null : { value: score, scale: 'any' })),
        { scales: [scale] },
      );
      const heights = drawing.layout.grid.curves.flatMap(({ lines }) =>
        lines.flatMap(({ dots }) => dots.flatMap((dot) => dot?.at.y ?? [])),
      );
      const path = curvesOf(drawing).flatMap((mark) =>
        shapesOf(mark, 'path').flatMap(({ commands }) => cubicsOf(commands)),
      );
      for (const cubic of path) {
        for (const { y } of cubic) {
          expect(y).toBeGreaterThanOrEqual(Math.min(...heights) - 1e-6);
          expect(y).toBeLessThanOrEqual(Math.max(...heights) + 1e-6);
        }
      }
    }
  });
});

test('rule 29: every score is marked by a point, alone or in a line', () => {
  expect(felt([1, null, 2, 0, null]).parts('point')).toHaveLength(3);
});

describe('rule 30: a step without a score', () => {
  test('breaks the line, and is hatched', () => {
    const drawing = felt([1, 2, null, 1, 2]);
    const runs = shapesOf(curvesOf(drawing)[0] as Mark, 'path');
    expect(runs).toHaveLength(2);
    expect(drawing.parts('gap').map(({ place }) => place?.step)).toEqual(['step-2']);
  });

  test('is crossed by a straight dashed line if asked', () => {
    const [line] = curvesOf(felt([1, null, -1], {}, { missing: 'bridge' }));
    const bridge = shapesOf(line as Mark, 'path').find(({ dash }) => dash !== undefined);
    expect(bridge?.commands).toHaveLength(2);
    expect(bridge?.commands.map(([letter]) => letter)).toEqual(['M', 'L']);
  });

  test('has no point, least of all at neutral', () => {
    expect(
      felt([1, null, -1])
        .parts('point')
        .map(({ place }) => place?.step),
    ).toEqual(['step-0', 'step-2']);
  });
});

test('rule 31: a score off its scale is an issue, and is not drawn at the end of it', () => {
  const { issues, parts } = felt([1, 7, -1]);
  expect(issues.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/stages/0/steps/1/emotion', 'score-off-scale'],
  ]);
  expect(parts('point').map(({ place }) => place?.step)).toEqual(['step-0', 'step-2']);
});

describe('rule 32: a moment that matters', () => {
  const moments = [{ at: 'step-1', kind: 'moment-of-truth', label: 'The lid' }];
  const drawing = felt([1, -1, 2], { moments });

  test('is a diamond at its point, which no ordinary point is', () => {
    const [moment] = drawing.parts('moment');
    const diamond = shapesOf(moment as Mark, 'path').find(({ commands }) => commands.length === 5);
    const dot = drawing.layout.grid.curves[0]?.lines[0]?.dots[1]?.at;
    const corners = diamond?.commands.slice(0, 4).map(([, x, y]) => [x, y]);
    expect(corners?.map(([x]) => x).reduce((sum = 0, x = 0) => sum + x / 4, 0)).toBeCloseTo(dot?.x ?? NaN, 6);
    expect(drawing.parts('point').flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'path'))).toEqual([]);
  });

  test('says its name, and what kind it is to those who listen', () => {
    const [moment] = drawing.parts('moment');
    expect(wordsOf(moment as Mark)).toBe('The lid');
    expect(moment?.name).toContain('Moment of truth');
    expect(moment?.name).toContain('The lid');
  });

  test('stands on the curve even where its step has no score', () => {
    expect(felt([1, null], { moments }).parts('moment')).toHaveLength(1);
  });
});

describe('rule 34: several people', () => {
  const personas = ['Ana', 'Ben', 'Cao'].map((name) => ({ id: name.toLowerCase(), name }));
  const all = [0, 1, 2].map((step) =>
    personas.map(({ id }, index) => ({ value: ((step + index) % 5) - 2, persona: id })),
  );
  const drawing = felt(all, { personas });

  test('differ in hue, in dash and in the shape of their points', () => {
    const lines = curvesOf(drawing).map((mark) => shapesOf(mark, 'path')[0]);
    expect(new Set(lines.map((line) => line?.stroke)).size).toBe(3);
    expect(new Set(lines.map((line) => JSON.stringify(line?.dash))).size).toBe(3);
    const glyphs = drawing
      .parts('point')
      .filter(({ place }) => place?.step === 'step-0')
      .map(
        ({ shapes }) =>
          shapes.map(({ kind }) => kind).join(' ') +
          shapes.map((shape) => (shape.kind === 'path' ? shape.commands.length : '')).join(),
      );
    expect(new Set(glyphs).size).toBe(3);
  });

  test('have their names at the ends of their lines, in the order of the ends', () => {
    const labels = drawing.parts('series-label');
    expect(labels.map(wordsOf).sort()).toEqual(['Ana', 'Ben', 'Cao']);
    const ends = new Map(drawing.layout.grid.curves[0]?.lines.map(({ name, dots }) => [name, dots.at(-1)?.at.y ?? 0]));
    const byHeight = [...labels].sort((a, b) => a.box.y - b.box.y).map(wordsOf);
    expect(byHeight).toEqual([...ends].sort((a, b) => a[1] - b[1]).map(([name]) => name));
  });

  test('have a name of its own size beside the plot where their line ends long before', () => {
    const early = all.map((scores, step) => (step === 0 ? scores : scores.slice(1)));
    const [ana] = felt([...early, ...early], { personas }).parts('series-label');
    expect(ana?.shapes.map(({ kind }) => kind)).toEqual(['text']);
    expect(ana?.box.width).toBeCloseTo(shapesOf(ana as Mark, 'text')[0]?.width ?? NaN);
  });

  test('keep their look in a lane of their own (rule 85)', () => {
    const alone = felt(all, { personas }, { rows: 'personas' });
    expect(alone.layout.grid.curves).toHaveLength(3);
  });

  test('are one below the other when there are more than five', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
    const values = [0, 1].map((step) =>
      many.map(({ id }, index) => ({ value: ((step + index) % 5) - 2, persona: id })),
    );
    expect(felt(values, { personas: many }).layout.grid.curves).toHaveLength(7);
  });
});

test('rule 36: intensity has an axis of its own, no neutral line and no colours of good and bad', () => {
  const { layout, parts } = felt(
    [1, 2, 3, 2].map((value) => ({ value, kind: 'intensity', scale: 'marks' })),
    marks,
  );
  const [curve] = layout.grid.curves;
  expect(curve?.neutral).toBeUndefined();
  const inks = [...parts('curve'), ...parts('curve-area'), ...parts('point')].flatMap(({ shapes }) =>
    shapes.flatMap((shape) => ('stroke' in shape ? [shape.stroke] : [])),
  );
  expect(inks.filter((ink) => ink?.startsWith('emotion'))).toEqual([]);
});

test('rule 37: the colour of a curve changes exactly on the neutral line', () => {
  const drawing = felt([-2, 2, -1, 0, 1.5]);
  const [curve] = drawing.layout.grid.curves;
  const neutral = curve?.projection.point({ x: 0, y: curve.neutral ?? NaN }).y ?? NaN;
  const pieces = shapesOf(curvesOf(drawing)[0] as Mark, 'path');
  expect(pieces.map(({ stroke }) => stroke)).toEqual(['emotion-1', 'emotion-5', 'emotion-1', 'emotion-5']);
  pieces.slice(1).forEach(({ commands }, index) => {
    expect(cubicsOf(commands)[0]?.[0].y).toBeCloseTo(neutral, 5);
    expect(cubicsOf(pieces[index]?.commands ?? []).at(-1)?.[3].y).toBeCloseTo(neutral, 5);
  });
});

describe('rule 38: peak and end', () => {
  const said = (drawing: Drawn): string[] => drawing.parts('word').map(wordsOf);

  test('are named at their steps', () => {
    const words = said(felt([1, -2, 0.5]));
    expect(words[0]).not.toMatch(/Peak|End/);
    expect(words[1]).toContain('Peak');
    expect(words[2]).toContain('End');
  });

  test('may be one step', () => {
    expect(said(felt([1, 2, null]))[1]).toMatch(/Peak · End/);
  });

  test('are not said of a single score, which stands out from nothing', () => {
    expect(said(felt([null, 2, null])).join()).not.toMatch(/Peak|End/);
  });
});

describe('rule 39: what was expected and what came', () => {
  const both = (experience: number, expectation: number): unknown => [
    { value: experience },
    { value: expectation, kind: 'expectation' },
  ];
  const gaps = (drawing: Drawn) =>
    drawing
      .parts('curve-area')
      .filter(({ key }) => key.startsWith('expectation-gaps'))
      .flatMap((mark) => shapesOf(mark, 'path'));

  test('are joined step by step: warm where less came, cool where more did', () => {
    const drawn = felt([both(1, 2), both(2, 0)]);
    expect(gaps(drawn).map(({ stroke }) => stroke)).toEqual(['emotion-1', 'emotion-5']);
  });

  test('a gap reaches from one point to the other', () => {
    const drawing = felt([both(-1, 2)]);
    const [came, hoped] = (drawing.layout.grid.curves[0]?.lines ?? []).map(({ dots }) => dots[0]?.at);
    const [gap] = gaps(drawing);
    expect(gap?.commands).toEqual([
      ['M', hoped?.x, hoped?.y],
      ['L', came?.x, came?.y],
    ]);
  });
});

test('rule 40: a company’s own rating is a square joined to the customers’ point, not a line', () => {
  const drawing = felt([
    [{ value: 1 }, { value: 2, rater: 'company' }],
    [{ value: -1 }, { value: 2, rater: 'company' }],
  ]);
  expect(drawing.layout.grid.curves[0]?.lines).toHaveLength(2);
  expect(curvesOf(drawing)).toHaveLength(1);
  const company = drawing.parts('series-label').find((label) => wordsOf(label).startsWith('Company'));
  expect(company && shapesOf(company, 'text')[0]?.fill).toBe('ink');
});

test('rule 43: every face has its word', () => {
  const { parts } = drawn(bicycle);
  const faces = parts('point').filter(({ shapes }) => shapes.some((shape) => shape.kind === 'icon'));
  expect(faces.length).toBeGreaterThan(5);
  const said = new Set(
    parts('word')
      .filter((word) => wordsOf(word) !== '')
      .map(({ place }) => place?.step),
  );
  for (const { place } of faces) expect(said).toContain(place?.step);
});

test('a moment shows where only the employees said how it felt', () => {
  const drawing = drawn(
    journeyOf(
      { Serve: [{ title: 'Asks', id: 'asks', emotion: [{ kind: 'valence', value: 1, persona: 'kim' }] }] },
      {
        personas: [{ id: 'kim', name: 'Kim' }],
        lanes: [{ id: 'staff', role: 'employee-emotion', persona: 'kim' }],
        moments: [{ at: 'asks', kind: 'moment-of-truth', label: 'The lid' }],
      },
    ),
  );
  expect(drawing.parts('curve').length + drawing.parts('point').length).toBeGreaterThan(0);
  expect(drawing.parts('moment').map(({ name }) => name)).toEqual([expect.stringContaining('The lid')]);
});
