import { expect, test } from 'vitest';
import { factName } from '../../src/content/fact-name.js';

const known = { age: 'Age' };

test.each([
  ['AGE', 'Age'],
  ['shoe-size', 'Shoe size'],
  ['home_town', 'Home town'],
  ['IBM user', 'IBM user'],
  ['iPhone', 'iPhone'],
  ['家乡', '家乡'],
])('a fact named %s is called %s', (name, said) => {
  expect(factName(name, known)).toBe(said);
});
