import { expect, test } from 'vitest';
import { linkRates } from '../../src/insight/link-rates.js';
import { parseJourney } from '../../src/model/parse.js';

function ratesOf(links: readonly object[], flow: readonly object[]) {
  const steps = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
  const { journey } = parseJourney({ title: 'Tea', stages: [{ title: 'Brew', steps }], links, flow });
  return linkRates(journey).map(({ link, count, share, basis }) => [link, count, share, basis]);
}
const [ab, ac, bc] = [
  { id: 'ab', from: 'a', to: 'b' },
  { id: 'ac', from: 'a', to: 'c' },
  { id: 'bc', from: 'b', to: 'c' },
];

test('a count on the link itself is what counts', () => {
  expect(
    ratesOf(
      [ab, ac],
      [
        { at: 'a', processed: 80 },
        { at: 'ab', inflow: 20 },
      ],
    ),
  ).toEqual([['ab', 20, 0.25, 'counted']]);
});

test('where only one link leaves, all who went on took it', () => {
  expect(ratesOf([bc], [{ at: 'b', processed: 30 }])).toEqual([['bc', 30, 1, 'derived']]);
});

test('where only one link leads in, all who came in took it', () => {
  expect(
    ratesOf(
      [ab, ac],
      [
        { at: 'a', processed: 80 },
        { at: 'b', inflow: 60 },
      ],
    ),
  ).toEqual([['ab', 60, 0.75, 'derived']]);
});

test('an inflow above what went on came from elsewhere too and says nothing', () => {
  expect(
    ratesOf(
      [ab, ac],
      [
        { at: 'a', processed: 80 },
        { at: 'b', inflow: 90 },
      ],
    ),
  ).toEqual([]);
});

test('persons are never held against sessions', () => {
  expect(
    ratesOf(
      [ab, ac],
      [
        { at: 'a', processed: 80 },
        { at: 'ab', inflow: 20, unit: 'session' },
      ],
    ),
  ).toEqual([['ab', 20, undefined, 'counted']]);
});

test('nobody moves along a message', () => {
  expect(ratesOf([{ ...ab, kind: 'message' }], [{ at: 'a', processed: 80 }])).toEqual([]);
});
