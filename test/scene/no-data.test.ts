import { expect, test } from 'vitest';
import { noData, noDataWithin } from '../../src/scene/no-data.js';

test('missing data looks the same in a box and in any other outline', () => {
  const inkOf = (shapes: ReturnType<typeof noData>): unknown[] =>
    shapes.map((shape) => ('fill' in shape || 'stroke' in shape ? { ...shape, kind: 0, commands: 0 } : shape));
  const [ground, lines] = inkOf(noData({ x: 0, y: 0, width: 20, height: 20 }));
  const [area, strokes] = inkOf(noDataWithin([['M', 0, 0]], [['M', 0, 0]]));
  expect(ground).toMatchObject({ fill: 'surface' });
  expect(area).toMatchObject({ fill: 'surface' });
  expect(strokes).toEqual(lines);
});

test('an outline too small for lines is a quiet ground', () => {
  expect(noDataWithin([['M', 0, 0]], [])).toHaveLength(1);
});
