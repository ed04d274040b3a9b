import { expect, test } from 'vitest';
import { contextOf } from '../../../src/content/context.js';
import { parseJourney } from '../../../src/model/parse.js';
import { pathExtent } from '../../../src/scene/extent.js';
import type { Shape } from '../../../src/scene/mark.js';
import { seriesStyle } from '../../../src/scene/series-style.js';
import { moodLinesOf, type MoodLine } from '../../../src/views/persona/mood-line.js';
import { drawSpark, placeSpark, sparkPoint } from '../../../src/views/persona/spark-curve.js';
import { fixedFrame } from '../../support/frame.js';

// 124 px less 9 above, 9 below and 6 for the ticks.
const box = { x: 0, y: 0, width: 100, height: 124 };
const style = seriesStyle(0);
const moods = [-2, 2, null, 0, 0] as const;

function sparkOf(values: readonly (number | null)[]) {
  const step = (emotion: number | null, index: number): object => ({
    id: `s${index}`,
    title: `Step ${index}`,
    emotion: emotion === null ? [] : { value: emotion, persona: 'a' },
  });
  const stages = [values.slice(0, 2), values.slice(2)].map((part, order) => ({
    id: `stage-${order}`,
    title: 'Stage',
    steps: part.map((value, index) => step(value, 2 * order + index)),
  }));
  const { journey } = parseJourney({ title: 'Tea', personas: [{ id: 'a', name: 'Ada' }], stages });
  const context = contextOf(journey, fixedFrame());
  const line = moodLinesOf(context)('a') as MoodLine;
  return { line, placed: placeSpark(line, box, context) };
}

const { line, placed } = sparkOf(moods);

const linesIn = (shapes: readonly Shape[], color: string) =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === color ? [shape] : []));

test('a score of best, neutral or worst stands at the top, in the middle or at the bottom of its column', () => {
  expect(placed.lines[0]?.dots.map((dot) => dot?.at)).toEqual([
    { x: 10, y: 109 },
    { x: 30, y: 9 },
    undefined,
    { x: 70, y: 59 },
    { x: 90, y: 59 },
  ]);
});

test('a line never leaves the range of its scores, and breaks where one is missing', () => {
  const lines = linesIn(drawSpark(placed, line, style), 'persona-1');
  expect(lines.map(({ commands }) => pathExtent(commands))).toEqual([
    { x: 10, y: 9, width: 20, height: 100 },
    { x: 70, y: 59, width: 20, height: 0 },
  ]);
});

test('neighbouring steps without a score are one hatched stretch', () => {
  const wide = sparkOf([1, null, null, 1, null]);
  const grounds = drawSpark(wide.placed, wide.line, style).flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
  // Two columns of 20 px and one, each less 4 px or an eighth on either side.
  expect(grounds.map(({ x, width }) => ({ x, width }))).toEqual([
    { x: 24, width: 32 },
    { x: 82.5, width: 15 },
  ]);
});

test('what is good is tinted above neutral, what is bad below', () => {
  const [bad, good] = drawSpark(placed, line, style).flatMap((shape) =>
    shape.kind === 'path' && shape.opacity === 0.12 ? [{ fill: shape.fill, box: pathExtent(shape.commands) }] : [],
  );
  expect(bad?.fill).toBe('emotion-1');
  expect(bad?.box.y).toBeCloseTo(59);
  expect(good?.fill).toBe('emotion-5');
  expect((good?.box.y ?? 0) + (good?.box.height ?? 0)).toBeCloseTo(59);
});

test('only the peak is ringed, and only peak and end have the shape of the series', () => {
  const noted = { ...line, peak: 1, end: 4 };
  const radii = (index: number): number[] =>
    sparkPoint(noted, index, { x: 0, y: 0 }, style, 100).flatMap((shape) => (shape.kind === 'circle' ? [shape.r] : []));
  expect([0, 1, 4].map(radii)).toEqual([[3], [7, 5, 8], [7, 5]]);
});

test('where steps crowd, points and line give way, and no dash is lost in them', () => {
  const crowded = sparkOf(Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? -2 : 2)));
  const lines = linesIn(drawSpark(crowded.placed, crowded.line, seriesStyle(1)), 'persona-2');
  expect(lines).toMatchObject([{ strokeWidth: 1 }]);
  expect(lines[0]).not.toHaveProperty('dash');
  expect(sparkPoint(crowded.line, 0, { x: 0, y: 0 }, style, 100)).toMatchObject([{ r: 0.75 }]);
});
