import { describe, expect, test } from 'vitest';
import { followsLinks, waysOf } from '../../src/insight/ways.js';
import { parseJourney } from '../../src/model/parse.js';

type Given = { readonly from: string; readonly to: string; readonly kind?: string };

function waysIn(links: readonly Given[] | undefined, more: object = {}): string[] {
  const steps = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id }));
  const { journey } = parseJourney({ version: '1', stages: [{ id: 's', title: 'S', steps }], links, ...more });
  return waysOf(journey).map(({ from, to }) => `${from.id}${to.id}`);
}

const way = ([from = '', to = '']: string, kind?: string): Given => ({ from, to, ...(kind ? { kind } : {}) });

describe('a journey runs from each step to the next', () => {
  const inOrder = ['ab', 'bc', 'cd', 'de'];

  test('without links', () => {
    expect(waysIn(undefined)).toEqual(inOrder);
  });

  test('where links only say more about some of that', () => {
    expect(waysIn([way('bc', 'handoff'), way('de', 'channel-switch')])).toEqual(inOrder);
  });

  test('where a single link leads back or ahead', () => {
    expect(waysIn([way('db', 'loop')])).toEqual(inOrder);
    expect(waysIn([way('ad')])).toEqual(inOrder);
  });

  test('where links that nobody moves along lead everywhere', () => {
    expect(waysIn(['ac', 'ab', 'ad', 'ae'].map((ends) => way(ends, 'message')))).toEqual(inOrder);
  });
});

describe('a journey runs along its links', () => {
  test('where they lead to most steps, and one of them not to the next', () => {
    expect(waysIn([way('ab'), way('ac'), way('cd'), way('de')])).toEqual(['ab', 'ac', 'cd', 'de']);
    expect(waysIn([way('ab'), way('bc'), way('cd'), way('db')])).toEqual(['ab', 'bc', 'cd', 'db']);
  });

  test('where one of them is a branch', () => {
    expect(waysIn([way('ab', 'branch'), way('ac', 'branch')])).toEqual(['ab', 'ac']);
  });

  test('where the journey says that it branches', () => {
    expect(waysIn([way('ab')], { topology: 'branched' })).toEqual(['ab']);
  });
});

test('no steps have no way', () => {
  const { journey } = parseJourney({ version: '1', stages: [], links: [] });
  expect([followsLinks(journey), waysOf(journey)]).toEqual([false, []]);
});
