import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../../src/model/parse.js';
import { flowWays } from '../../../src/views/flowchart/ways.js';
import { drawn, bottomOf, flowOf, middleOf, rightOf, wordsOf } from './drawn.js';

const branched = flowOf(
  [
    ['ask', 'decide'],
    ['buy', 'wait', 'drop'],
  ],
  {
    links: [
      { from: 'ask', to: 'decide' },
      { from: 'decide', to: 'drop', kind: 'branch', otherwise: true },
      { from: 'decide', to: 'wait', kind: 'branch', priority: 2, condition: 'Too dear' },
      { from: 'decide', to: 'buy', kind: 'branch', priority: 1, condition: 'Cheap enough' },
    ],
  },
);

describe('the main flow', () => {
  test('runs in one direction, each step behind the one that leads to it (rule 45)', () => {
    const { mark } = drawn(flowOf([['a', 'b', 'c']], { links: undefined }));
    expect(rightOf(mark('a').box)).toBeLessThan(mark('b').box.x);
    expect(rightOf(mark('b').box)).toBeLessThan(mark('c').box.x);
  });

  test('of steps that only follow each other is one straight line (rule 58)', () => {
    const { way } = drawn(flowOf([['a', 'b'], ['c']], { links: undefined, topology: 'linear' }), { lanes: 'none' });
    const levels = ['link(link-1)', 'link(link-2)'].flatMap((key) => way(key).map(({ y }) => y));
    expect(new Set(levels).size).toBe(1);
  });

  test('has no step of a later stage before the end of an earlier one (rule 46)', () => {
    const { mark } = drawn(
      flowOf(
        [
          ['a', 'b', 'c'],
          ['d', 'e'],
        ],
        {
          links: [
            { from: 'a', to: 'd', kind: 'branch' },
            { from: 'a', to: 'b', kind: 'branch' },
            { from: 'b', to: 'c' },
          ],
        },
      ),
    );
    const end = Math.max(...['a', 'b', 'c'].map((key) => rightOf(mark(key).box)));
    for (const key of ['d', 'e']) expect(mark(key).box.x).toBeGreaterThan(end);
  });

  test('runs down the page where it is narrow, every step below the one before', () => {
    const { mark, scene } = drawn(branched, {}, { width: 320 });
    const tops = ['ask', 'decide', 'buy', 'wait', 'drop'].map((key) => mark(key).box.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(5);
    expect(scene.width).toBe(320);
  });
});

describe('a branch', () => {
  test('shares one diamond among all its outcomes, stuck to the card (rule 47)', () => {
    const { parts, mark, way } = drawn(branched);
    expect(parts('branch').map(({ key }) => key)).toEqual(['branch(decide)']);
    const diamond = mark('branch(decide)').box;
    expect(diamond.x).toBeCloseTo(rightOf(mark('decide').box) - 1, 0);
    for (const link of ['link-2', 'link-3', 'link-4'])
      expect(way(`link(${link})`)[0]?.x).toBeCloseTo(rightOf(diamond) - 1, 0);
  });

  test('has its outcomes by priority from top to bottom, “otherwise” last (rule 47)', () => {
    const { mark } = drawn(branched);
    const tops = ['buy', 'wait', 'drop'].map((key) => mark(key).box.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test('says on each way when it is taken (rule 47)', () => {
    const { parts } = drawn(branched);
    expect(parts('link-label').map(wordsOf)).toEqual(['Cheap enough', 'Too dear', 'Otherwise']);
  });

  test('is not seen where a step has one way out and does not decide', () => {
    const { parts } = drawn(flowOf([['a', 'b']], { links: [{ from: 'a', to: 'b', kind: 'branch' }] }));
    expect(parts('branch')).toEqual([]);
  });

  test('is seen at every step that says that it decides', () => {
    const { mark } = drawn(flowOf([[{ id: 'a', kind: 'decision' }, 'b']], { links: undefined }));
    expect(mark('branch(a)').place).toEqual({ stage: 'stage-1', step: 'a' });
  });
});

describe('a way back', () => {
  const looped = flowOf([['a', 'b', 'c']], {
    links: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a', kind: 'loop', label: 'Next month' },
    ],
  });

  test('runs through a corridor outside the cards, dashed, with a lap label (rule 45)', () => {
    const { way, mark, link, parts } = drawn(looped, { lanes: 'none' });
    const cards = ['a', 'b', 'c'].map((key) => mark(key).box);
    const top = Math.min(...cards.map(({ y }) => y));
    const bottom = Math.max(...cards.map(bottomOf));
    const levels = way('link(link-3)').map(({ y }) => y);
    expect(Math.min(...levels) < top || Math.max(...levels) > bottom).toBe(true);
    expect(link('c', 'a').shapes[0]).toMatchObject({ kind: 'path', dash: [6, 4] });
    expect(link('a', 'b').shapes[0]).not.toHaveProperty('dash');
    expect(parts('link-label').map(wordsOf)).toContain('Next month');
  });

  test('that nobody named says that it is one', () => {
    const { parts } = drawn(
      flowOf([['a', 'b']], {
        links: [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'a' },
        ],
      }),
    );
    expect(parts('link-label').map(wordsOf)).toEqual(['Once more']);
  });

  test('to the same step ends at its own card', () => {
    const { way, mark } = drawn(flowOf([['a', 'b']], { links: [{ from: 'a', to: 'a', kind: 'loop' }] }));
    const { box } = mark('a');
    for (const end of [way('link(link-1)')[0], way('link(link-1)').at(-1)]) {
      expect(end?.x).toBeGreaterThanOrEqual(box.x);
      expect(end?.x).toBeLessThanOrEqual(rightOf(box));
    }
  });
});

describe('ways in and out', () => {
  const gated = flowOf([['a', 'b'], ['c']], {
    links: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { id: 'in', to: 'c', label: 'By a friend' },
      { id: 'out', from: 'b', reason: 'Too slow' },
    ],
  });

  test('lead into any stage, by name (rule 48)', () => {
    const { mark, link } = drawn(gated);
    expect(wordsOf(mark('entry(in)'))).toBe('By a friend');
    expect(mark('entry(in)').place?.step).toBe('c');
    expect(link('entry(in)', 'c').part).toBe('link');
  });

  test('leave in the column where it happens, with the reason (rule 48)', () => {
    const { mark, link } = drawn(gated);
    expect(wordsOf(mark('exit(out)'))).toBe('Too slow');
    expect(middleOf(mark('exit(out)').box).x).toBeGreaterThan(mark('b').box.x);
    expect(rightOf(mark('exit(out)').box)).toBeLessThanOrEqual(rightOf(mark('b').box));
    expect(link('b', 'exit(out)').part).toBe('link');
  });

  test('hang beside the line on a narrow page, below and above their cards', () => {
    const { mark } = drawn(gated, {}, { width: 320 });
    expect(mark('exit(out)').box.y).toBeGreaterThan(bottomOf(mark('b').box));
    expect(bottomOf(mark('entry(in)').box)).toBeLessThan(mark('c').box.y);
  });

  test('that are outcomes of a decision leave its diamond', () => {
    const { layout, mark } = drawn(
      flowOf([['a', 'b']], {
        links: [
          { from: 'a', to: 'b', kind: 'branch' },
          { id: 'out', from: 'a', kind: 'branch', otherwise: true },
        ],
      }),
    );
    const node = layout.flow.nodes.find(({ node }) => node.key === 'a');
    expect(node?.shape.gates[0]?.line[0]?.x).toBe(node?.shape.diamond?.x);
    expect(wordsOf(mark('exit(out)'))).toBe('Otherwise');
  });
});

describe('the ways of a journey', () => {
  const waysOf = (json: unknown) => flowWays(parseJourney(json).journey);

  test('join the last step of a stage with the first of another where links name stages', () => {
    const { ways } = waysOf(
      flowOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { links: [{ from: 'stage-1', to: 'stage-2', kind: 'branch' }] },
      ),
    );
    expect(ways.map(({ from, to }) => [from.id, to.id])).toEqual([['b', 'c']]);
  });

  test('are one where several links join the same two steps', () => {
    const links = [
      { id: 'needs', from: 'a', to: 'b', kind: 'dependency' },
      { id: 'then', from: 'a', to: 'b', kind: 'branch' },
    ];
    const { ways } = waysOf(flowOf([['a', 'b']], { links }));
    expect(ways.map(({ key, kind, links: own }) => [key, kind, own.length])).toEqual([['then', 'branch', 2]]);
  });

  test('go from step to step where no link branches, whatever else is linked', () => {
    const { ways } = waysOf(
      flowOf([['a', 'b', 'c']], { topology: 'linear', links: [{ from: 'a', to: 'b', kind: 'channel-switch' }] }),
    );
    expect(ways.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  test('leave a step by priority, then in the order of the document, “otherwise” last', () => {
    const { ways } = waysOf(branched);
    expect(ways.map(({ to }) => to.id)).toEqual(['decide', 'buy', 'wait', 'drop']);
  });
});
