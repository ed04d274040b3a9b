import type { GivenFrame } from '../../src/layout/frame.js';
import { draw, type Drawing } from '../../src/pipeline.js';
import type { View } from '../../src/views/view.js';
import { deepFreeze } from './deep-freeze.js';

// Enough for every view of every sample; more would only fill the memory.
const most = 240;

const drawings = new Map<string, Drawing<unknown>>();
const numbers = new Map<unknown, number>();

/**
 * The drawing of a document, made once for all tests that ask for the same: of one object, in one view, frame and options.
 *
 * It is frozen, so that no test can spoil it for another. A frame that measures by itself is not for this.
 */
export function drawingOf<Options extends object, Layout>(
  json: unknown,
  view: View<Options, Layout>,
  frame: Omit<GivenFrame, 'measure'> = {},
  options: Partial<Options> = {},
): Drawing<Layout> {
  const key = JSON.stringify([numberOf(json), view.name, frame, options]);
  const drawing =
    (drawings.get(key) as Drawing<Layout> | undefined) ?? deepFreeze(draw(json, { view, ...frame, options }));
  // Last used, last to go.
  drawings.delete(key);
  drawings.set(key, drawing);
  const [oldest] = drawings.keys();
  if (drawings.size > most && oldest !== undefined) drawings.delete(oldest);
  return drawing;
}

function numberOf(json: unknown): number {
  const number = numbers.get(json) ?? numbers.size;
  numbers.set(json, number);
  return number;
}
