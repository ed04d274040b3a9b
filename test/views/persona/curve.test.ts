import { describe, expect, test } from 'vitest';
import { pathExtent } from '../../../src/scene/extent.js';
import { drawPair } from '../../support/draw-pair.js';
import type { Mark } from '../../../src/scene/mark.js';
import { persona } from '../../../src/views/persona/index.js';
import { drawn, people, shapesOf, wordsOf } from './drawn.ts';

const ada = { id: 'a', name: 'Ada' };
const bo = { id: 'b', name: 'Bo' };
const mood = (value: number, more: object = {}): object => ({ value, ...more });

/** A journey of one persona whose steps have these scores; no score for `undefined`. */
function moodsOf(...values: readonly (number | undefined)[]): unknown {
  return people(
    [ada],
    values.map((value) => (value === undefined ? [] : [mood(value)])),
  );
}

/** The lines of a curve: not the tinted areas, not neutral, not the axis. */
function linesOf(field: Mark): ReturnType<typeof shapesOf<'path'>> {
  return shapesOf(field, 'path').filter(({ stroke }) => stroke?.startsWith('persona'));
}

function middle({ box }: Mark): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('the line of moods', () => {
  test('stays within the range of its scores (rule 27)', () => {
    const { mark, field } = drawn(moodsOf(-1, 2, 2, -2, 1));
    const heights = [0, 1, 2, 3, 4].map((index) => middle(mark(`point(a,${index})`)).y);
    const [line] = linesOf(field('a', 'curve'));
    const extent = pathExtent(line?.commands ?? []);
    expect(extent.y).toBeCloseTo(Math.min(...heights));
    expect(extent.y + extent.height).toBeCloseTo(Math.max(...heights));
  });

  test('is linear in the score, with neutral in the middle of a symmetric scale (rule 26)', () => {
    const { mark, field } = drawn(moodsOf(-2, -1, 0, 1, 2));
    const heights = [0, 1, 2, 3, 4].map((index) => middle(mark(`point(a,${index})`)).y);
    const gaps = heights.slice(1).map((y, index) => (heights[index] ?? 0) - y);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0);
    const neutral = shapesOf(field('a', 'curve'), 'path').find(({ dash }) => dash?.join() === '3,4');
    expect(neutral?.commands[0]?.[2]).toBeCloseTo(heights[2] ?? 0);
  });

  test('stands higher for better where the scale is reversed', () => {
    const { mark } = drawn(
      people([ada], [[mood(1, { scale: 'effort' })], [mood(5, { scale: 'effort' })]], {
        scales: [{ id: 'effort', min: 1, max: 5, neutral: 3, reversed: true }],
      }),
    );
    expect(middle(mark('point(a,0)')).y).toBeLessThan(middle(mark('point(a,1)')).y);
  });

  test('breaks where a score is missing, hatches the gap and names it (rules 8 and 30)', () => {
    const { field, scene } = drawn(moodsOf(1, 1, undefined, -1, -1));
    const curve = field('a', 'curve');
    expect(linesOf(curve)).toHaveLength(2);
    expect(shapesOf(curve, 'path').filter(({ opacity }) => opacity === 0.35)).toHaveLength(1);
    expect(curve.name).toContain('No data: Step 3');
    expect(scene.marks.some(({ key }) => key === 'point(a,2)')).toBe(false);
    expect(scene.marks.some(({ key }) => key === 'legend(no-data)')).toBe(true);
  });

  test('counts the steps without a score where they are many', () => {
    const { field } = drawn(moodsOf(1, ...Array.from({ length: 7 }, () => undefined), 2));
    expect(field('a', 'curve').name).toContain('No data: 7 steps');
  });

  test('has its points in the columns of their steps, named by them', () => {
    const { mark } = drawn(moodsOf(1, -1, 2));
    const [first, second, third] = [0, 1, 2].map((index) => middle(mark(`point(a,${index})`)).x);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0));
    expect(mark('point(a,1)').name).toBe('Ada. Step 2: Bad, −1 on a scale up to 2');
    expect(mark('point(a,1)').place).toEqual({ stage: 'brew', step: 's2', persona: 'a' });
  });

  test('has points that a finger can choose, or is one mark that says them all (rule 94)', () => {
    const scores = Array.from({ length: 9 }, (_, index) => (index % 3) - 1);
    const wide = drawn(moodsOf(...scores), {}, { width: 1200 });
    expect(wide.mark('point(a,4)').box).toMatchObject({ width: 24, height: 24 });
    const narrow = drawn(moodsOf(...scores, ...scores), {}, { width: 320 });
    expect(narrow.scene.marks.filter(({ part }) => part === 'point')).toEqual([]);
    const curve = narrow.field('a', 'curve');
    expect(curve.name).toContain('Step 5: Neutral, 0 on a scale up to 2');
    expect(shapesOf(curve, 'circle').length).toBeGreaterThanOrEqual(2 * scores.length);
  });

  test('goes on past a step that is not in its version, and hatches nothing there', () => {
    const pair = { before: moodsOf(1, -1), after: moodsOf(1, -1, 2), mode: 'side-by-side' } as const;
    const { scene } = drawPair(pair, { view: persona, width: 600 });
    const [before] = scene.marks.filter(({ key }) => key === 'field(a,curve)');
    expect(before?.name).not.toContain('No data');
    expect(before && shapesOf(before, 'path').some(({ opacity }) => opacity === 0.35)).toBe(false);
  });

  test('is that of the later of two journeys in one, whose steps the picture tells, and has no legend for changed steps', () => {
    const [before, after] = [moodsOf(-2, -1), moodsOf(2, 1)].map((one) => Object(one) as object);
    const pair = { before: { ...before, state: 'current' }, after: { ...after, state: 'desired' } } as const;
    const { scene } = drawPair(pair, { view: persona, width: 600 });
    const curve = scene.marks.find(({ key }) => key === 'field(a,curve)');
    expect(curve && wordsOf(curve)).toContain('Mood along the journey · Predicted');
    expect(curve && wordsOf(curve)).toContain('Peak: Step 1 · Very good');
    expect(scene.marks.filter(({ key }) => key.startsWith('legend(change'))).toEqual([]);
  });

  test('marks peak and end, and says what they were (rule 38)', () => {
    const { mark, field } = drawn(moodsOf(1, -2, 0.5));
    const ringed = (index: number): boolean => shapesOf(mark(`point(a,${index})`), 'circle').some(({ r }) => r === 8);
    expect([0, 1, 2].map(ringed)).toEqual([false, true, false]);
    expect(wordsOf(field('a', 'curve'))).toContain('Peak: Step 2 · Very bad End: Step 3 · Good');
  });

  test('has one note where the peak is the end', () => {
    expect(wordsOf(drawn(moodsOf(0, 2)).field('a', 'curve'))).toContain('Peak · End: Step 2 · Very good');
  });

  test('says a single score and calls it neither peak nor end', () => {
    const words = wordsOf(drawn(moodsOf(undefined, 2)).field('a', 'curve'));
    expect(words).toContain('Step 2 · Very good');
    expect(words).not.toMatch(/Peak|End/);
  });

  test('has a tick at each border of stages', () => {
    const stages = ['one', 'two', 'three'].map((id) => ({
      id,
      title: id,
      steps: [{ id: `${id}-step`, title: id, emotion: [mood(1)] }],
    }));
    const field = drawn({ title: 'Tea', personas: [ada], stages }).field('a', 'curve');
    const ticks = shapesOf(field, 'path').filter(
      ({ commands, dash }) => commands.length === 2 && !dash && commands[0]?.[1] === commands[1]?.[1],
    );
    expect(ticks).toHaveLength(4);
    expect(wordsOf(field)).toContain('one two three');
  });

  test('is left out where it is not asked for, or where nobody was asked', () => {
    expect(drawn(moodsOf(1, 2), { curve: 'hide' }).fieldsOf('a')).toEqual(['evidence']);
    expect(drawn(moodsOf(undefined, undefined)).fieldsOf('a')).toEqual(['evidence']);
  });
});

describe('scores that name nobody', () => {
  test('belong to the persona where there is just one', () => {
    expect(drawn(people([ada], [[mood(1)], [mood(2)]])).fieldsOf('a')).toContain('curve');
  });

  test('belong to nobody where there are two', () => {
    const { fieldsOf } = drawn(people([ada, bo], [[mood(1)], [mood(2)]], { persona: 'a' }));
    expect(fieldsOf('a')).toEqual(['evidence']);
  });

  test('give way to those that name the persona', () => {
    const { mark } = drawn(people([ada], [[mood(-2), mood(1, { persona: 'a' })]]));
    expect(mark('point(a,0)').name).toContain('1 on a scale up to 2');
  });
});

test('each card has the line of its own persona', () => {
  const scores = [[mood(1, { persona: 'a' }), mood(-1, { persona: 'b' })]];
  const { mark } = drawn(people([ada, bo], scores));
  expect(mark('point(a,0)').name).toContain('Good');
  expect(mark('point(b,0)').name).toContain('Bad');
});

test('what only the company says is not the persona’s mood, and a forecast is called one', () => {
  expect(drawn(people([ada], [[mood(1, { rater: 'company' })]])).fieldsOf('a')).toEqual(['evidence']);
  const forecast = drawn(people([ada], [[mood(1, { rater: 'predicted' })]]));
  expect(wordsOf(forecast.field('a', 'curve'))).toContain('Mood along the journey · Predicted');
});
