import { describe, expect, test } from 'vitest';
import { drawPair } from '../support/draw-pair.js';
import { draw } from '../../src/pipeline.js';
import type { Scene } from '../../src/scene/mark.js';
import { views } from '../../src/views/index.js';

const stageOf = (...ids: readonly string[]): unknown => ({
  id: 'all',
  title: 'All',
  steps: ids.map((id) => ({ id, title: id, emotion: 1 })),
});
const plan = { title: 'Kitchen', modality: 'planned', stages: [stageOf('order', 'confirm', 'fit')] };
const actual = {
  title: 'Kitchen',
  modality: 'actual',
  stages: [stageOf('order', 'fit')],
  deviations: [
    { kind: 'missing', planned: 'confirm', note: 'The date was never confirmed' },
    { kind: 'missing', planned: 'thanks' },
    { kind: 'timing', planned: 'fit', actual: 'fit', note: 'Nineteen days late' },
  ],
};

function saidIn({ marks }: Scene): string[] {
  return marks.filter(({ key }) => key.startsWith('remark')).map(({ name = '' }) => name);
}

describe.each(views.filter(({ name }) => ['timeline', 'blueprint', 'chart', 'circle'].includes(name)))(
  'what was left out, without the plan at hand, in a $name',
  (view) => {
    test.each(['en', 'zh-Hans'])('is told in words below, in %s', (locale) => {
      const said = saidIn(draw(actual, { view, locale }).scene);
      const left = locale === 'en' ? 'Left out: ' : '缺失：';
      expect(said.slice(1)).toEqual([`${left}The date was never confirmed`, `${left}thanks`]);
    });

    test('is told by its place where the plan is there', () => {
      const { scene } = drawPair({ before: plan, after: actual, mode: 'delta' }, { view });
      expect(saidIn(scene)).toEqual([]);
      expect(scene.marks.some(({ name }) => name?.includes('The date was never confirmed'))).toBe(true);
    });
  },
);
