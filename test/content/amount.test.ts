import { describe, expect, test } from 'vitest';
import { draw } from '../../src/pipeline.js';
import { views } from '../../src/views/index.js';

const measured = (unit: string): unknown => ({
  title: 'Tea',
  stages: [{ id: 'brew', title: 'Brew', steps: [{ id: 'boil', title: 'Boil' }] }],
  metrics: [{ id: 'wait', name: 'Wait', kind: 'duration', unit, better: 'lower', target: 30 }],
  values: [{ metric: 'wait', at: 'boil', value: 45 }],
});

describe.each(views.filter(({ name }) => ['timeline', 'chart', 'table'].includes(name)))(
  'a value and its target in a $name',
  (view) => {
    test.each([
      ['en', 'min', '45 min', 'target 30 min'],
      ['zh-Hans', 'min', '45 分钟', '目标 30 分钟'],
      ['zh-Hant', 'days', '45 天', '目標 30 天'],
      ['zh-Hans', '%', '45%', '目标 30%'],
      ['en', '/50', '45/50', 'target 30/50'],
    ])('bear their unit as it is written in %s: %s', (locale, unit, value, target) => {
      const { marks } = draw(measured(unit), { view, locale }).scene;
      const said = marks.map(({ name = '' }) => name).join('\n');
      expect(said).toContain(value);
      expect(said).toContain(target);
    });
  },
);
