import { expect, test } from 'vitest';
import { drawSlider } from '../../../src/views/persona/slider.js';
import { seriesStyle } from '../../../src/scene/series-style.js';

function knob(share: number): number | undefined {
  const shapes = drawSlider(seriesStyle(0), { x: 100, y: 0 }, 114, share);
  return shapes.flatMap((shape) => (shape.kind === 'circle' && shape.r === 5 ? [shape.cx] : []))[0];
}

test('the point of a slider stands where the share says, its halo inside the width', () => {
  expect([0, 0.5, 1].map(knob)).toEqual([107, 157, 207]);
});

test('a slider has a tick at both ends and in the middle, where the point stands that is all or nothing', () => {
  const ticks = drawSlider(seriesStyle(0), { x: 100, y: 0 }, 114, 0.3).flatMap((shape) =>
    shape.kind === 'path' && shape.commands[0]?.[1] === shape.commands[1]?.[1] ? [shape.commands[0]?.[1]] : [],
  );
  expect(ticks).toEqual([0, 0.5, 1].map(knob));
});
