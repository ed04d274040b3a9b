import { describe, expect, test } from 'vitest';
import { focusGrid, nextFocus, type FocusGrid } from '../../src/elements/focus-walk.js';
import { outlineOf, type Outline } from '../../src/elements/outline.js';
import type { Frame } from '../../src/layout/frame.js';
import { draw } from '../../src/pipeline.js';
import type { Mark } from '../../src/scene/mark.js';
import { timeline, type TimelineOptions } from '../../src/views/timeline/index.js';
import { journeys } from '../journeys/index.ts';
import { tea } from './tea.ts';

function walked(
  frame: Partial<Frame> = {},
  options: Partial<TimelineOptions> = {},
): { grid: FocusGrid; outline: Outline } {
  const { scene } = draw(tea, { view: timeline, width: 1000, ...frame, options });
  const outline = outlineOf(scene);
  return { grid: focusGrid(scene, outline), outline };
}

const keys = (marks: readonly Mark[]): string[] => marks.map(({ key }) => key);

describe('the outline of a picture', () => {
  test.each(journeys.map(({ name, json }) => [name, json] as const))(
    'of %s holds everything with a name, once',
    (_, json) => {
      const { scene } = draw(json, { view: timeline });
      const { before, stages, after } = outlineOf(scene);
      const inside = stages.flatMap(({ header, steps, marks }) => [
        ...(header ? [header] : []),
        ...steps.flatMap((step) => step.marks),
        ...marks,
      ]);
      expect(keys([...before, ...inside, ...after]).sort()).toEqual([...scene.order].sort());
    },
  );

  test('has stages in the order of the journey, and steps in their stages', () => {
    const { stages } = walked().outline;
    expect(stages.map(({ header, steps }) => [header?.name?.split(/[.,·]/)[0], steps.map(({ id }) => id)])).toEqual([
      ['Before', ['boil', 'pour']],
      ['After', ['drink']],
    ]);
  });
});

describe('the arrow keys', () => {
  test('lead from step to step in the same lane', () => {
    const { grid } = walked();
    expect(nextFocus(grid, 'boil', 'ArrowRight')).toBe('pour');
    expect(nextFocus(grid, 'pour', 'ArrowRight')).toBe('drink');
    expect(nextFocus(grid, 'drink', 'ArrowRight')).toBeUndefined();
    expect(nextFocus(grid, 'pour', 'ArrowLeft')).toBe('boil');
  });

  test('lead from right to left where time runs so', () => {
    const { grid } = walked({ direction: 'rtl' });
    expect(nextFocus(grid, 'boil', 'ArrowLeft')).toBe('pour');
    expect(nextFocus(grid, 'pour', 'ArrowRight')).toBe('boil');
  });

  test('lead down the page where time runs down', () => {
    const { grid } = walked({}, { direction: 'block' });
    expect(nextFocus(grid, 'boil', 'ArrowDown')).toBe('pour');
    expect(nextFocus(grid, 'pour', 'ArrowUp')).toBe('boil');
  });

  test('lead through what is said about a step and back', () => {
    const { grid } = walked();
    const column = keys(grid.columns.find((marks) => keys(marks).includes('pour')) ?? []);
    let at = 'pour';
    for (const next of column.slice(column.indexOf('pour') + 1)) {
      expect(nextFocus(grid, at, 'ArrowDown')).toBe(next);
      expect(nextFocus(grid, next, 'ArrowUp')).toBe(at);
      at = next;
    }
    expect(column.length).toBeGreaterThan(2);
    expect(nextFocus(grid, at, 'ArrowDown')).toBeUndefined();
  });

  test('Home and End lead to the first and the last step, with Control to the first and the last mark of all', () => {
    const { grid } = walked();
    const all = grid.columns.flatMap(keys);
    expect(nextFocus(grid, 'pour', 'Home')).toBe('boil');
    expect(nextFocus(grid, 'pour', 'End')).toBe('drink');
    expect(nextFocus(grid, 'pour', 'Home', true)).toBe(all[0]);
    expect(nextFocus(grid, 'pour', 'End', true)).toBe(all.at(-1));
  });

  test.each(journeys.map(({ name, json }) => [name, json] as const))('reach all of %s', (_, json) => {
    const { scene } = draw(json, { view: timeline });
    const grid = focusGrid(scene, outlineOf(scene));
    const all = grid.columns.flatMap(keys);
    const reached = new Set(all.slice(0, 1));
    // A set hands out what is added while it is walked.
    for (const key of reached) {
      for (const press of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
        const next = nextFocus(grid, key, press);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(all.filter((key) => !reached.has(key))).toEqual([]);
  });
});
