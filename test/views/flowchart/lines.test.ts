import { describe, expect, test } from 'vitest';
import { crossingsOf } from '../../../src/views/flowchart/crossings.js';
import { bridgeLines } from '../../../src/views/flowchart/bridge-lines.js';
import { linePath } from '../../../src/views/flowchart/line-path.js';
import { segmentsOf } from '../../support/extents.js';
import { drawn, flowOf } from './drawn.js';

const flat = [
  { x: 0, y: 50 },
  { x: 100, y: 50 },
];
const steep = [
  { x: 40, y: 0 },
  { x: 40, y: 100 },
];

describe('where two lines cross', () => {
  test('the one that runs up and down passes under, in a gap of 5 px on both sides', () => {
    expect(crossingsOf([flat, steep]).map(({ under, at, over }) => [under.line, at, over])).toEqual([[1, 50, 0]]);
    const parts = bridgeLines([flat, steep], { boxes: [[], []], widths: [3, 1.5] });
    expect(parts[0]).toEqual([flat]);
    expect(parts[1]).toEqual([
      [
        { x: 40, y: 0 },
        { x: 40, y: 45 },
      ],
      [
        { x: 40, y: 55 },
        { x: 40, y: 100 },
      ],
    ]);
  });

  test('is nothing to show where one only ends at the other', () => {
    const ends = [steep[0]!, { x: 40, y: 50 }];
    expect(crossingsOf([flat, ends])).toEqual([]);
  });

  test('is found in a picture, and the gap is as wide as the band that passes over', () => {
    // The way from a to d and that from b to c cross however they are put.
    const links = [
      { from: 'a', to: 'c' },
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
      { from: 'b', to: 'd' },
    ];
    const { layout } = drawn(
      flowOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { links },
      ),
      { lanes: 'none' },
    );
    expect(layout.flow.lines.some(({ parts }) => parts.length > 1)).toBe(true);
  });
});

test('a line is not drawn under words, and goes on behind them', () => {
  const [parts] = bridgeLines([flat], { boxes: [[{ x: 20, y: 40, width: 30, height: 20 }]], widths: [1.5] });
  expect(parts).toEqual([
    [
      { x: 0, y: 50 },
      { x: 20, y: 50 },
    ],
    [
      { x: 50, y: 50 },
      { x: 100, y: 50 },
    ],
  ]);
});

test('a line that runs both ways through words loses the same part', () => {
  const [back] = bridgeLines([[...flat].reverse()], {
    boxes: [[{ x: 20, y: 40, width: 30, height: 20 }]],
    widths: [1.5],
  });
  expect(back?.map((part) => part.map(({ x }) => x))).toEqual([
    [100, 50],
    [20, 0],
  ]);
});

describe('curved links', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 100 },
    { x: 80, y: 100 },
  ];
  const flow = {
    blocked: [
      [-50, 10],
      [60, 90],
    ] as const,
    down: false,
  } as const;
  const reach = (links: 'orthogonal' | 'curved'): number => {
    const commands = linePath({ ...drawnFlow, ...flow }, links)([points]);
    // How far the line has left its first level when it comes to x = 29.
    const at = segmentsOf(commands).find(([, to]) => to.x >= 29);
    return at?.[1].y ?? 0;
  };
  const drawnFlow = drawn(flowOf([['a']])).layout.flow;

  test('bend as far as the gutter reaches, orthogonal ones in 8 px', () => {
    const first = (links: 'orthogonal' | 'curved'): unknown => linePath({ ...drawnFlow, ...flow }, links)([points])[1];
    expect(first('orthogonal')).toEqual(['L', 22, 0]);
    // The card ends at 10, so the bend begins no earlier.
    expect(first('curved')).toEqual(['L', 10, 0]);
    expect(reach('curved')).toBeGreaterThan(reach('orthogonal'));
  });
});

describe('the ways of one choice', () => {
  const links = (more: object, other: object): object[] => [
    { from: 'a', to: 'b', kind: 'branch', condition: 'If so', ...more },
    { from: 'a', to: 'c', kind: 'branch', condition: 'If not', ...other },
    { from: 'b', to: 'd' },
    { from: 'c', to: 'd' },
  ];
  const above = (more: object, other: object): boolean => {
    const { mark } = drawn(flowOf([['a'], ['b', 'c'], ['d']], { links: links(more, other) }), { lanes: 'none' });
    return mark('b').box.y < mark('c').box.y;
  };

  test('stand by their priority from above, “otherwise” last (rule 47)', () => {
    expect(above({}, {})).toBe(true);
    expect(above({ priority: 2 }, { priority: 1 })).toBe(false);
    expect(above({}, { priority: 1 })).toBe(false);
    expect(above({ otherwise: true }, {})).toBe(false);
    expect(above({ otherwise: true, priority: 1 }, { priority: 2 })).toBe(false);
  });
});
