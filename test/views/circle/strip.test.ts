import { describe, expect, test } from 'vitest';
import { journeys, manySteps } from '../../journeys/index.ts';
import { shapesOf, wordsOf } from '../timeline/drawn.js';
import { drawnCircle, ringOf } from './drawn.js';

const membership = journeys.find(({ name }) => name === 'membership-circle')?.json;

describe('where a ring has no room, a strip', () => {
  const strip = drawnCircle(membership, {}, { width: 320 });
  const ring = drawnCircle(membership, {}, { width: 1200 });

  test('is drawn instead: below 360 px, and for more steps than a ring holds (rule 80)', () => {
    expect(strip.layout.placed.rings).toEqual([]);
    expect(strip.layout.placed.strip).toBeDefined();
    expect(drawnCircle(membership, {}, { width: 360 }).layout.placed.rings).toHaveLength(1);
    expect(drawnCircle(manySteps(300)).layout.placed.strip).toBeDefined();
  });

  test('holds the same stages, steps and scores (rule 80)', () => {
    const names = (drawing: typeof strip, part: 'card' | 'point'): (string | undefined)[] =>
      drawing
        .parts(part)
        .map(({ name }) => name)
        .sort();
    expect(names(strip, 'card')).toEqual(names(ring, 'card'));
    expect(names(strip, 'point')).toEqual(names(ring, 'point'));
    expect(strip.parts('stage-header').map(({ name }) => name)).toEqual(ring.parts('sector').map(({ name }) => name));
    expect(strip.parts('moment')).toHaveLength(3);
  });

  test('has a loop arrow from the last step up to the first, with the reason (rules 76 and 80)', () => {
    const arrow = strip.mark('closing()');
    expect(wordsOf(arrow)).toContain('Another year');
    const { steps } = strip.layout.placed.strip ?? { steps: [] };
    const ends = strip.layout.placed.strip?.closing?.points ?? [];
    expect(ends[0]?.y).toBe(steps.at(-1)?.dot.y);
    expect(ends.at(-1)?.y).toBe(steps[0]?.dot.y);
  });

  test('has no loop arrow where the journey does not come round (rule 76)', () => {
    expect(drawnCircle(ringOf([2, 2]), {}, { width: 320 }).parts('link')).toEqual([]);
  });

  test('has its steps down the page in order, each point of the curve beside its step', () => {
    const { steps, mood } = strip.layout.placed.strip ?? { steps: [], mood: undefined };
    const tops = steps.map(({ dot }) => dot.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    mood?.curve.lines[0]?.dots.forEach((dot, index) => expect(dot?.at.y ?? tops[index]).toBe(tops[index]));
  });

  test('is linear in the score, worst where reading starts (rule 26)', () => {
    const json = ringOf([3], (index) => ({ emotion: [-2, 0, 2][index] }));
    const { mood } = drawnCircle(json, {}, { width: 320 }).layout.placed.strip ?? {};
    const [worst, neutral, best] = mood?.curve.lines[0]?.dots.map((dot) => dot?.at.x ?? NaN) ?? [];
    expect(neutral).toBe(mood?.curve.projection.point({ x: 0, y: mood.curve.neutral ?? NaN }).x);
    expect((worst ?? 0) + (best ?? 0)).toBeCloseTo(2 * (neutral ?? 0));
    expect(worst).toBeLessThan(best ?? 0);
  });

  test('hatches the row of a step without a score, as its legend says', () => {
    const drawing = drawnCircle(
      ringOf([3], (index) => ({ emotion: [1, null, 2][index] })),
      {},
      { width: 320 },
    );
    const gap = drawing.mark('no-score(emotion,1)');
    const { curve } = drawing.layout.placed.strip?.mood ?? {};
    expect(gap.box).toMatchObject({ x: curve?.projection.box.x, width: curve?.projection.box.width });
    expect(gap.shapes.map(({ kind }) => kind)).toEqual(['rect', 'path']);
    expect(gap.name).toBe('Step a2: Emotion, No data');
  });

  test('shows faces', () => {
    const icons = strip.parts('point').flatMap((mark) => shapesOf(mark, 'icon').map(({ icon }) => icon));
    expect(icons).toContain('face-5');
    expect(icons).toContain('face-2');
  });
});

test('an empty journey says so', () => {
  expect(drawnCircle({ title: 'Tea', stages: [] }).words).toContain('no steps');
});
