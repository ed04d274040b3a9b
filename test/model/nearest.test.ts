import { expect, test } from 'vitest';
import { laneRoles } from '../../src/model/schema-grid.ts';
import { editDistance, meantField, nearest } from '../../src/model/nearest.ts';

test.each([
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['titel', 'title', 1],
  ['same', 'same', 0],
])('from %j to %j it is %d', (from, to, distance) => expect(editDistance(from, to)).toBe(distance));

test('the nearest name is found, a far one is not', () => {
  expect(nearest('serch', ['search', 'pay'])).toBe('search');
  expect(nearest('delivery', ['search', 'pay'])).toBeUndefined();
  expect(nearest('Pay', ['pay'])).toBe('pay');
});

test('short names are not taken for any other short name', () => {
  expect(nearest('a', ['b', 'c'])).toBeUndefined();
  expect(nearest('xy', ['id', 'at'])).toBeUndefined();
});

test('words of other tools are known', () => {
  expect(meantField('phases', ['title', 'stages'])).toBe('stages');
  expect(meantField('name', ['id', 'title'])).toBe('title');
  expect(meantField('colour', ['id', 'title'])).toBeUndefined();
});

test('a very long word and a very long list cost little', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `name-${index}`);
  expect(nearest('x'.repeat(100_000), many)).toBeUndefined();
  expect(nearest('name-99999x', many)).not.toBe('name-99999');
});

test.each([
  ['emot', 'emotion'],
  ['evidnce', 'evidence-status'],
  ['front', 'frontstage-people'],
  ['backstage', 'backstage-people'],
  ['evidence', 'evidence-status'],
])('the lane role half typed as %s is most likely %s', (word, meant) => {
  expect(nearest(word, laneRoles)).toBe(meant);
});
