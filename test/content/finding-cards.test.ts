import { describe, expect, test } from 'vitest';
import { draw } from '../../src/pipeline.js';
import { timeline } from '../../src/views/timeline/index.js';

const found = (kind: string): unknown => ({
  title: 'Tea',
  stages: [{ id: 'brew', title: 'Brew', steps: [{ id: 'boil', title: 'Boil' }] }],
  insights: [{ id: 'one', kind, at: ['boil'], text: 'It takes its time', severity: 4 }],
});

describe('a finding', () => {
  test.each([
    ['pain', 'Severity 4 of 5', '严重程度 4/5'],
    ['barrier', 'Severity 4 of 5', '严重程度 4/5'],
    ['gain', 'Importance 4 of 5', '重要程度 4/5'],
    ['need', 'Importance 4 of 5', '重要程度 4/5'],
  ])('of the kind %s is as grave or as important as it is', (kind, english, chinese) => {
    const names = ['en', 'zh-Hans'].map((locale) => {
      const { marks } = draw(found(kind), { view: timeline, locale }).scene;
      return marks.find(({ key }) => key.startsWith('insight('))?.name;
    });
    expect(names).toEqual([`It takes its time. ${english}`, `It takes its time。${chinese}`]);
  });
});
