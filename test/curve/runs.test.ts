import { describe, expect, test } from 'vitest';
import { drawPair } from '../support/draw-pair.js';
import type { Mark, Scene } from '../../src/scene/mark.js';
import { circle } from '../../src/views/circle/index.js';
import { timeline } from '../../src/views/timeline/index.js';

type Scores = Readonly<Record<string, number | undefined>>;

const tea = (state: string, scores: Scores): unknown => ({
  title: 'Tea',
  state,
  stages: [
    { id: 'brew', title: 'Brew', steps: Object.entries(scores).map(([id, emotion]) => ({ id, title: id, emotion })) },
  ],
});

function overlaid(before: Scores, after: Scores, view: typeof timeline | typeof circle): Scene {
  const pair = { before: tea('current', before), after: tea('future', after), mode: 'overlay' } as const;
  return drawPair(pair, { view: view as typeof timeline, width: 1200 }).scene;
}

/** How many stretches each line of a picture has. */
const stretches = ({ marks }: Scene): number[] =>
  marks.filter(({ part }) => part === 'curve').map(({ shapes }) => shapes.filter(({ kind }) => kind === 'path').length);
const hatches = ({ marks }: Scene): Mark[] => marks.filter(({ key }) => /^(no-score|gap)\(/.test(key));

describe.each([
  ['timeline', timeline],
  ['circle', circle],
] as const)('a line of one of two journeys in a %s', (_, view) => {
  const before = { boil: 1, wait: 1.5, pour: 1, drink: 2 };

  test('goes on past a step of the other, where nothing is hatched', () => {
    const scene = overlaid(before, { boil: 1, wait: 2, stir: 2, pour: 1, drink: 2 }, view);
    expect(hatches(scene)).toEqual([]);
    expect(stretches(scene)).toEqual([1, 1]);
  });

  test('breaks where a step of the other is shown as no data', () => {
    const scene = overlaid(before, { boil: 1, wait: 2, stir: undefined, pour: 1, drink: 2 }, view);
    expect(hatches(scene)).toHaveLength(1);
    expect(stretches(scene)).toEqual([2, 2]);
  });
});
