import { expect, test } from 'vitest';
import { pathExtent } from '../../../src/scene/extent.js';
import { drawSpark, sparkDots, sparkPoint, type SparkCurve } from '../../../src/views/persona/spark-curve.js';
import { seriesStyle } from '../../../src/scene/series-style.js';

const box = { x: 0, y: 0, width: 100, height: 124 };
const curve: SparkCurve = {
  values: [0, 1, undefined, 0.5, 0.5],
  gaps: [2],
  neutral: 0.5,
  borders: [2],
  peak: 1,
  end: 4,
};
const style = seriesStyle(0);

test('a score of best, neutral or worst stands at the top, in the middle or at the bottom of its column', () => {
  // 124 px less 9 above, 9 below and 6 for the ticks.
  expect(sparkDots(curve, box)).toEqual([
    { x: 10, y: 109 },
    { x: 30, y: 9 },
    undefined,
    { x: 70, y: 59 },
    { x: 90, y: 59 },
  ]);
});

test('a line never leaves the range of its scores, and breaks where one is missing', () => {
  const lines = drawSpark(curve, box, style).flatMap((shape) =>
    shape.kind === 'path' && shape.stroke === 'persona-1' ? [pathExtent(shape.commands)] : [],
  );
  expect(lines).toEqual([
    { x: 10, y: 9, width: 20, height: 100 },
    { x: 70, y: 59, width: 20, height: 0 },
  ]);
});

test('a line goes on past a step that is none of its own, which is not hatched', () => {
  const shapes = drawSpark({ ...curve, gaps: [] }, box, style);
  const lines = shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === 'persona-1' ? [shape] : []));
  expect(lines.map(({ commands }) => pathExtent(commands).width)).toEqual([80]);
  expect(shapes.some((shape) => shape.kind === 'rect')).toBe(false);
});

test('what is good is tinted above neutral, what is bad below', () => {
  const tints = drawSpark(curve, box, style).flatMap((shape) =>
    shape.kind === 'path' && shape.opacity === 0.12 ? [{ fill: shape.fill, box: pathExtent(shape.commands) }] : [],
  );
  const [bad, good] = tints;
  expect(bad?.fill).toBe('emotion-1');
  expect(bad?.box.y).toBeCloseTo(59);
  expect(good?.fill).toBe('emotion-5');
  expect((good?.box.y ?? 0) + (good?.box.height ?? 0)).toBeCloseTo(59);
});

test('only the peak is ringed, and only peak and end have the shape of the series', () => {
  const radii = (index: number): number[] =>
    sparkPoint(curve, index, { x: 0, y: 0 }, style, 100).flatMap((shape) => (shape.kind === 'circle' ? [shape.r] : []));
  expect([0, 1, 4].map(radii)).toEqual([[3], [7, 5, 8], [7, 5]]);
});

test('where steps crowd, points and line give way, and no dash is lost in them', () => {
  const values = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? 0 : 1));
  const crowded = { ...curve, values, borders: [], peak: 1, end: 299 };
  const lines = drawSpark(crowded, box, seriesStyle(1)).filter(
    (shape) => shape.kind === 'path' && shape.stroke === 'persona-2',
  );
  expect(lines).toMatchObject([{ strokeWidth: 1 }]);
  expect(lines[0]).not.toHaveProperty('dash');
  expect(sparkPoint(crowded, 0, { x: 0, y: 0 }, style, 100)).toMatchObject([{ r: 0.75 }]);
});
