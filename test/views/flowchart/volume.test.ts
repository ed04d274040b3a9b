import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../../src/model/parse.js';
import { flowVolume } from '../../../src/views/flowchart/volume.js';
import { flowWays } from '../../../src/views/flowchart/ways.js';
import { drawn, flowOf, wordsOf } from './drawn.js';

const links = [
  { id: 'on', from: 'a', to: 'b', kind: 'branch', condition: 'Yes' },
  { id: 'off', from: 'a', to: 'c', kind: 'branch', otherwise: true },
];
const counted = flowOf([['a'], ['b', 'c']], {
  links,
  flow: [
    {
      at: 'a',
      inflow: 1000,
      processing: 0,
      processed: 800,
      exit: 200,
      exits: [{ reason: 'Too long', count: 150 }],
      asOf: '2025-06-01',
    },
    { at: 'on', processed: 620, unit: 'person' },
    { at: 'off', processed: 180, unit: 'person' },
  ],
});
const volumeOf = (json: unknown) => {
  const { journey } = parseJourney(json);
  return flowVolume(journey, flowWays(journey).ways);
};

describe('the volume of a way', () => {
  test('gives its width: the most is 10 px, a tenth of it 1.5 px and a tenth of the rest (rule 50)', () => {
    const { ways } = volumeOf(counted);
    expect(ways.get('on')).toEqual({ count: 620, share: 0.62, unit: 'person', width: 10 });
    expect(ways.get('off')?.width).toBeCloseTo(1.5 + (180 / 620) * 8.5);
  });

  test('stands at it as count and rate, and in the legend with its unit and date (rules 50 and 52)', () => {
    const { parts, mark } = drawn(counted);
    expect(parts('link-label').map(wordsOf)).toEqual(['Yes 620 62%', 'Otherwise 180 18%']);
    expect(wordsOf(mark('legend(volume)'))).toMatch(/people .* 1 Jun 2025/);
    expect(wordsOf(mark('legend(sequence)'))).toBe('Happens next');
  });

  test('is a band behind the line, and the line stays as it is', () => {
    const { link } = drawn(counted);
    const strokes = link('a', 'b').shapes.flatMap((shape) => ('strokeWidth' in shape ? [shape.strokeWidth] : []));
    expect(strokes).toEqual([10, 1.5]);
  });

  test('is not drawn where it is not wanted, or nobody counted', () => {
    const widths = (json: unknown, options = {}): (number | undefined)[] =>
      drawn(json, options).layout.flow.lines.map(({ line }) => line.volume);
    expect(widths(counted, { volume: 'hide' })).toEqual([undefined, undefined]);
    expect(widths(flowOf([['a'], ['b', 'c']], { links }))).toEqual([undefined, undefined]);
  });

  test('is a warning on the card instead where the counts contradict each other (rule 51)', () => {
    const flow = [
      { at: 'a', inflow: 1000, processing: 0, processed: 900, exit: 200 },
      { at: 'on', processed: 620, unit: 'person' },
    ];
    const { mark, layout } = drawn(flowOf([['a'], ['b', 'c']], { links, flow }));
    expect(wordsOf(mark('a'))).toContain('Figures do not add up: 100 too many');
    expect(layout.flow.lines.map(({ line }) => line.volume)).toEqual([undefined, undefined]);
  });

  test('follows from the counts of the step that it alone leads to', () => {
    const flow = [{ at: 'b', inflow: 40, unit: 'session' }];
    const { ways, unit } = volumeOf(flowOf([['a', 'b']], { links: undefined, topology: 'linear', flow }));
    expect([...ways.values()]).toEqual([{ count: 40, share: undefined, unit: 'session', width: 10 }]);
    expect(unit).toBe('session');
  });

  test('never adds up what was counted in different units', () => {
    const flow = [
      { at: 'a', inflow: 10, processed: 10, unit: 'person' },
      { at: 'b', inflow: 40, unit: 'session' },
    ];
    const { ways } = volumeOf(flowOf([['a', 'b']], { links: undefined, topology: 'linear', flow }));
    expect([...ways.values()].map(({ count }) => count)).toEqual([10]);
  });
});

describe('who leaves', () => {
  test('is told below the step, by reason (rule 48)', () => {
    const { mark } = drawn(counted);
    expect(wordsOf(mark('exits(a)'))).toBe('200 leave · 20% Too long: 150 Other reasons: 50');
  });

  test('is told together with the one way out that is drawn', () => {
    const out = { id: 'out', from: 'a', reason: 'Gives up' };
    const flow = [{ at: 'a', inflow: 10, processing: 0, processed: 8, exit: 2 }];
    const { mark, parts } = drawn(flowOf([['a', 'b']], { links: [{ from: 'a', to: 'b' }, out], flow }));
    expect(wordsOf(mark('exit(out)'))).toBe('Gives up 2 leave · 20%');
    expect(parts('exit')).toHaveLength(1);
  });
});
