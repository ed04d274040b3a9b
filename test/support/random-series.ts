import type { Scale } from '../../src/model/journey.js';
import type { Chance } from './chance.js';

/** A scale and the scores of a few steps on it; `undefined` is a gap. */
export interface RandomSeries {
  readonly scale: Scale;
  readonly values: readonly (number | undefined)[];
}

/** Scores by chance on any scale: gaps, ties, scores at the ends and just beside neutral are frequent. */
export function randomSeries(chance: Chance): RandomSeries {
  const min = chance.pick([-2, 0, 1, -100, -0.001, 1e-6, -1e9, chance.next() * 20 - 10]);
  const max = min + chance.pick([1, 4, 10, 200, 0.002, 1e9, 1e-9, chance.next() * 50 + 0.1]);
  const neutral = chance.pick([(min + max) / 2, min, max, min + chance.next() * (max - min)]);
  const scale = { id: 'any', min, max, neutral, ...(chance.often(0.3) ? { reversed: true } : {}) };
  const values: (number | undefined)[] = [];
  const count = chance.whole(1, 12);
  while (values.length < count) {
    const free = Math.min(max, min + chance.next() * (max - min));
    const tie = values.at(-1) ?? neutral;
    values.push(...chance.pick([[free], [free], [free], [tie], [min], [max], [neutral], [undefined]]));
  }
  return { scale, values };
}
