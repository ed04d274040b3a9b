import { expect, test } from 'vitest';
import { draw } from '../../src/pipeline.js';
import { flowchart } from '../../src/views/flowchart/index.js';
import { timeline } from '../../src/views/timeline/index.js';

const stage = (id: string, count: number): object => ({
  id,
  title: id,
  steps: Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, title: `${id} ${index}` })),
});

/** Where titles of stages start in their bands, in px from the band's start. */
function insets(view: typeof timeline | typeof flowchart, counts: readonly number[]): (number | undefined)[] {
  const json = { title: 'Tea', stages: counts.map((count, index) => stage(`stage${index}`, count)) };
  const { scene } = draw(json, { view: view as typeof timeline, width: 900 });
  return scene.marks
    .filter(({ part }) => part === 'stage-header')
    .map(({ box, shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.x - box.x] : []))[0]);
}

test.each([timeline, flowchart])(
  'titles of stages stand alike: at the start if one band is wider than the page',
  (view) => {
    const [short, long, last] = insets(view, [1, 12, 2]);
    expect(new Set([short, long, last]).size).toBe(1);
    const [narrow, wide] = insets(view, [1, 3]);
    expect(wide).toBeGreaterThan(narrow ?? NaN);
  },
);
