import { describe, expect, test } from 'vitest';
import { checkedColor } from '../../src/paint/color.js';
import { payloads } from '../support/hostile.ts';

describe('a colour is taken as it is written', () => {
  const colors = [
    '#abc',
    '#abcd',
    '#A1B2C3',
    '#a1b2c3d4',
    'rgb(1, 2, 3)',
    'rgb(1 2 3 / 50%)',
    'rgba(1,2,3,.5)',
    'hsl(120deg 50% 50%)',
    'rebeccapurple',
  ];
  test.each(colors)('%s', (color) => expect(checkedColor(color)).toBe(color));
});

describe('what is more than a colour is refused', () => {
  const others: readonly unknown[] = [
    ...payloads.filter((payload) => !/^[a-z]+$/i.test(payload)),
    '#12345',
    'var(--x)',
    'url(#a)',
    'rgb(1,2)',
    'red;fill:blue',
    'red"',
    '',
    7,
    null,
    { toString: () => 'red' },
  ];
  test.each(others)('%s', (value) => expect(() => checkedColor(value)).toThrow(/^expected a colour/));
});
