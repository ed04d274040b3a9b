import { describe, expect, test } from 'vitest';
import { shapesOf, wordsOf } from '../timeline/drawn.js';
import { segmentsOf } from '../../support/extents.js';
import { chanceOf } from '../../support/chance.js';
import { randomSeries } from '../../support/random-series.js';
import familyHoliday from '../../journeys/family-holiday.json' with { type: 'json' };
import { drawPair } from '../../support/draw-pair.js';
import { circle } from '../../../src/views/circle/index.js';
import { drawnCircle, ringOf } from './drawn.js';

type Drawn = ReturnType<typeof drawnCircle>;

const scored = (values: readonly (number | null)[]): unknown =>
  ringOf([values.length], (index) => ({ emotion: values[index] ?? null }));

function distanceOf(drawing: Drawn, key: string): number {
  const { box } = drawing.mark(key);
  const { centre } = drawing.ring();
  return Math.hypot(box.x + box.width / 2 - centre.x, box.y + box.height / 2 - centre.y);
}

function curveRadii(drawing: Drawn): number[] {
  const { centre } = drawing.ring();
  return drawing.parts('curve').flatMap((mark) =>
    shapesOf(mark, 'path').flatMap(({ commands }) =>
      segmentsOf(commands)
        .flat()
        .map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)),
    ),
  );
}

describe('the legend of a curve', () => {
  test('shows what the company thinks as it is drawn: a square, and no line (rule 40)', () => {
    const drawing = drawnCircle(ringOf([2], () => ({ emotion: [{ value: 1 }, { value: -1, rater: 'company' }] })));
    const sample = drawing.parts('legend').find((mark) => wordsOf(mark).includes('Company'));
    expect(sample && shapesOf(sample, 'path')).toEqual([]);
    expect(sample && shapesOf(sample, 'rect').map(({ stroke }) => stroke)).toEqual(['ink']);
  });
});

test('the legend shows the line of a single voice in the colours of bad and good, as it is drawn', () => {
  const drawing = drawnCircle(ringOf([2], () => ({ emotion: [{ value: 1 }, { value: 2, kind: 'expectation' }] })));
  const sample = drawing.parts('legend').find((mark) => wordsOf(mark) === 'Experienced');
  expect(sample && shapesOf(sample, 'path').map(({ stroke }) => stroke)).toEqual(['emotion-1', 'emotion-5']);
});

describe('the emotion of a ring', () => {
  test('is linear in the distance from the centre, worst inside and best outside (rule 77)', () => {
    const drawing = drawnCircle(scored([-2, -1, 0, 1, 2]));
    const { moodInner, moodOuter } = drawing.ring().radii;
    const quarter = (moodOuter - moodInner) / 4;
    [0, 1, 2, 3, 4].forEach((index) =>
      expect(distanceOf(drawing, `point(emotion,0,${index})`)).toBeCloseTo(moodInner + index * quarter, 5),
    );
  });

  test('counts from the other end on a scale where less is better', () => {
    const scales = [{ id: 'effort', min: 0, max: 10, neutral: 4, reversed: true }];
    const json = ringOf([2], (index) => ({ emotion: { value: index * 10, scale: 'effort' } }), { scales });
    const drawing = drawnCircle(json);
    const { radii, mood } = drawing.ring();
    expect(distanceOf(drawing, 'point(emotion,0,0)')).toBeCloseTo(radii.moodOuter);
    expect(distanceOf(drawing, 'point(emotion,0,1)')).toBeCloseTo(radii.moodInner);
    expect(mood?.curve.neutral).toBeCloseTo(0.6 * (radii.moodOuter - radii.moodInner));
  });

  test('has a neutral circle with its name (rules 26 and 77)', () => {
    const drawing = drawnCircle(scored([1, -1]));
    const { radii, mood } = drawing.ring();
    expect(mood?.curve.neutral).toBeCloseTo((radii.moodOuter - radii.moodInner) / 2);
    const dashed = shapesOf(drawing.mark('axis(emotion,0)'), 'path').filter(({ dash }) => dash);
    expect(dashed).toHaveLength(1);
    expect(drawing.parts('axis').map(wordsOf)).toContain('Neutral');
  });

  test('never leaves the two circles of its scale (rules 27 and 77)', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { scale, values } = randomSeries(chanceOf(seed));
      const stepOf = (index: number): object => ({ emotion: { value: values[index] ?? null, scale: scale.id } });
      const drawing = drawnCircle(ringOf([values.length], stepOf, { scales: [scale] }));
      if (!drawing.ring().mood) continue;
      const { moodInner, moodOuter } = drawing.ring().radii;
      const radii = curveRadii(drawing);
      expect(Math.min(...radii, moodOuter)).toBeGreaterThan(moodInner - 0.1);
      expect(Math.max(...radii, moodInner)).toBeLessThan(moodOuter + 0.1);
    }
  });

  test('breaks its line at a step without a score, and hatches it (rules 8 and 30)', () => {
    const drawing = drawnCircle(scored([1, 2, null, 2, 1]));
    expect(drawing.ring().mood?.curve.lines[0]?.dots[2]).toBeUndefined();
    expect(drawing.mark('no-score(emotion,2)').name).toContain('No data');
    const { centre, division } = drawing.ring();
    const missing = division.slots[2]?.arc ?? { from: 0, to: 0 };
    const angles = drawing.parts('curve').flatMap((mark) =>
      shapesOf(mark, 'path').flatMap(({ commands }) =>
        segmentsOf(commands)
          .flat()
          .map(({ x, y }) => (Math.atan2(x - centre.x, centre.y - y) * 180) / Math.PI)
          .map((angle) => (angle + 360) % 360),
      ),
    );
    expect(angles.filter((angle) => angle > missing.from && angle < missing.to)).toEqual([]);
  });

  test('goes on past a step that only the other of two journeys has', () => {
    const tea = (ids: readonly string[]): unknown => ({
      title: 'Tea',
      personas: [{ id: 'ann', name: 'Ann' }],
      stages: [
        {
          id: 'a',
          title: 'A',
          steps: ids.map((id, index) => ({ id, title: id, emotion: { value: (index % 3) - 1, persona: 'ann' } })),
        },
      ],
    });
    const both = {
      before: tea(['asks', 'waits', 'pays']),
      after: tea(['asks', 'pays', 'thanks']),
      mode: 'overlay',
    } as const;
    const { scene } = drawPair(both, { view: circle, width: 1200 });
    const starts = scene.marks
      .filter(({ part }) => part === 'curve')
      .flatMap((mark) => shapesOf(mark, 'path').map(({ commands }) => commands[0]));
    expect(starts).toHaveLength(2);
    expect(starts[0]).toEqual(starts[1]);
  });

  test('says with a face at either end which way is better, where its points are no faces (rule 6)', () => {
    const faces = (json: unknown, width: number): (string | undefined)[] =>
      drawnCircle(json, {}, { width })
        .parts('axis')
        .flatMap((mark) => shapesOf(mark, 'icon').map(({ icon }) => icon));
    expect(faces(familyHoliday, 1200)).toEqual(['face-1', 'face-5']);
    expect(faces(familyHoliday, 320)).toEqual(['face-1', 'face-5']);
    expect(faces(scored([1, -1]), 1200)).toEqual([]);
  });

  test('shows a face where one voice is heard, and says its word (rule 43)', () => {
    const drawing = drawnCircle(scored([2, -2]));
    expect(shapesOf(drawing.mark('point(emotion,0,0)'), 'icon')[0]?.icon).toBe('face-5');
    expect(shapesOf(drawing.mark('point(emotion,0,1)'), 'icon')[0]?.icon).toBe('face-1');
    expect(drawing.mark('point(emotion,0,1)').name).toContain('Very bad');
  });

  test('gives each of several personas a colour, a dash and a name at the end of the line (rule 34)', () => {
    const json = ringOf(
      [3],
      (index) => ({
        emotion: [
          { value: index - 1, persona: 'ada' },
          { value: 1 - index, persona: 'bo' },
        ],
      }),
      {
        personas: [
          { id: 'ada', name: 'Ada' },
          { id: 'bo', name: 'Bo' },
        ],
      },
    );
    const drawing = drawnCircle(json);
    const lines = drawing.parts('curve').flatMap((mark) => shapesOf(mark, 'path'));
    expect(new Set(lines.map(({ stroke }) => stroke)).size).toBe(2);
    expect(new Set(lines.map(({ dash }) => String(dash))).size).toBe(2);
    expect(drawing.parts('series-label').map(wordsOf).sort()).toEqual(['Ada', 'Bo']);
  });

  test('changes colour at neutral (rule 37)', () => {
    const strokes = shapesOf(drawnCircle(scored([2, -2])).mark('curve(emotion,0)'), 'path').map(({ stroke }) => stroke);
    expect(strokes).toEqual(['emotion-5', 'emotion-1']);
  });

  test('joins what the company thinks to what customers say at the same step (rule 40)', () => {
    const drawing = drawnCircle(ringOf([2], () => ({ emotion: [{ value: 1 }, { value: -1, rater: 'company' }] })));
    const [bar] = shapesOf(drawing.mark('point(emotion,1,0)'), 'path');
    expect(bar?.stroke).toBe('axis');
    const { centre, radii } = drawing.ring();
    const quarter = (radii.moodOuter - radii.moodInner) / 4;
    const far = bar?.commands.map(([, x, y]) => Math.hypot(Number(x) - centre.x, Number(y) - centre.y));
    expect(far?.[0]).toBeCloseTo(radii.moodInner + 3 * quarter, 5);
    expect(far?.[1]).toBeCloseTo(radii.moodInner + quarter, 5);
  });

  test('shows the distance from what was expected to what came, as its legend has both (rule 39)', () => {
    const both = [{ value: 1 }, { value: 2, kind: 'expectation' }];
    const gaps = shapesOf(
      drawnCircle(ringOf([2], () => ({ emotion: both }))).mark('expectation-gaps(emotion)'),
      'path',
    );
    expect(gaps.map(({ stroke }) => stroke)).toEqual(['emotion-1', 'emotion-1']);
  });

  test('is left out where asked, and the steps stay', () => {
    const drawing = drawnCircle(scored([1, 2]), { emotion: 'hide' });
    expect([...drawing.parts('curve'), ...drawing.parts('axis')]).toEqual([]);
    expect(drawing.parts('card')).toHaveLength(2);
  });
});
