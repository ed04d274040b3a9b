import { describe, expect, test } from 'vitest';
import { across, down } from '../../src/curve/straight.js';

const plot = { x: 100, y: 50, width: 300, height: 128 };

describe('across the page', () => {
  const projection = across(plot);

  test('the worst score is 14 px above the foot of the plot, the best 14 px below its head', () => {
    expect(projection.rise).toBe(100);
    expect(projection.point({ x: 120, y: 0 })).toEqual({ x: 120, y: 164 });
    expect(projection.point({ x: 120, y: 100 })).toEqual({ x: 120, y: 64 });
  });

  test('a level runs from edge to edge, the floor at the foot', () => {
    expect(projection.level(50)).toEqual([
      ['M', 100, 114],
      ['L', 400, 114],
    ]);
    expect(projection.level(projection.floor)[0]).toEqual(['M', 100, 178]);
  });

  test('a curve is moved with the points that span it', () => {
    expect(projection.path([['M', 0, 0], ['C', 1, 10, 2, 20, 3, 30], ['Z']])).toEqual([
      ['M', 0, 164],
      ['C', 1, 154, 2, 144, 3, 134],
      ['Z'],
    ]);
  });

  test('hatched ground keeps 8 px free on both sides', () => {
    const { box, shapes } = projection.ground(150, 250);
    expect(box).toEqual({ x: 150, y: 50, width: 100, height: 128 });
    expect(shapes[0]).toMatchObject({ kind: 'rect', x: 158, width: 84, radius: 4 });
  });
});

describe('down the page', () => {
  const projection = down(plot);

  test('better is farther from where reading starts', () => {
    expect(projection.rise).toBe(272);
    expect(projection.point({ x: 70, y: 0 })).toEqual({ x: 114, y: 70 });
    expect(projection.point({ x: 70, y: 272 })).toEqual({ x: 386, y: 70 });
  });

  test('a level runs from top to bottom, the floor where reading starts', () => {
    expect(projection.level(projection.floor)).toEqual([
      ['M', 100, 50],
      ['L', 100, 178],
    ]);
  });
});

test('a plot too low for its margins has no height, not a negative one', () => {
  expect(across({ ...plot, height: 20 }).rise).toBe(0);
});
