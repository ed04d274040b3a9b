import { describe, expect, test } from 'vitest';
import { openView } from '../src/views/open-view.js';
import { filterJourney } from '../src/model/filter.js';
import { parseJourney } from '../src/model/parse.js';
import { draw } from '../src/pipeline.js';
import type { Scene } from '../src/scene/mark.js';
import { chart } from '../src/views/chart/index.js';
import { flowchart } from '../src/views/flowchart/index.js';
import { timeline } from '../src/views/timeline/index.js';

const everyone = [
  { at: 'ad', inflow: 1000, processing: 0, processed: 600, exit: 400 },
  { at: 'land', inflow: 600, processing: 0, processed: 300, exit: 300 },
];
const small = [
  { at: 'ad', segment: 'smb', inflow: 800, processing: 0, processed: 420, exit: 380 },
  { at: 'land', segment: 'smb', inflow: 420, processing: 0, processed: 210, exit: 210 },
];
const large = [
  { at: 'ad', segment: 'ent', inflow: 200, processing: 0, processed: 180, exit: 20 },
  { at: 'land', segment: 'ent', inflow: 180, processing: 0, processed: 90, exit: 90 },
];
const trial = (more: object) => ({
  title: 'Trial',
  segments: [
    { id: 'smb', name: 'Small firms' },
    { id: 'ent', name: 'Enterprises' },
  ],
  channels: [
    { id: 'web', name: 'Website' },
    { id: 'tel', name: 'Phone' },
  ],
  stages: [
    {
      id: 'look',
      title: 'Look',
      steps: [
        { id: 'ad', title: 'Ad', channel: 'web' },
        { id: 'land', title: 'Page', channel: 'tel' },
      ],
    },
  ],
  metrics: [{ id: 'csat', name: 'Satisfaction', kind: 'csat', better: 'higher' }],
  views: ['flowchart', 'chart', 'table'].map((view) => ({
    id: view,
    title: 'Small firms only',
    view,
    filter: { segments: ['smb'] },
  })),
  ...more,
});
const said = ({ marks }: Scene): string =>
  marks
    .map(({ shapes, name }) =>
      [name, ...shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))].join(' '),
    )
    .join('\n');
const saved = (json: unknown, view: string): string =>
  said(draw(openView(parseJourney(json).journey, view), { width: 1400 }).scene);
const leftOut = 'Left out: figures that were not counted for Small firms alone';

describe('a picture filtered to a segment', () => {
  const counted = trial({ flow: [...everyone, ...small, ...large] });

  test('draws the counts and rates of that segment at ways and exits of a flowchart, and names it', () => {
    const text = saved(counted, 'flowchart');
    expect(text).toContain('Ad leads to Page. 420 people, 53% · Small firms');
    expect(text).toContain('380 leave · 48%');
    expect(text).not.toMatch(/\b(600|60%|400 leave|1,000)/);
    expect(text).toContain('Small firms · Width and figures');
  });

  test.each(['chart', 'table'])('shows no count of everyone in a %s', (view) => {
    const text = saved(counted, view);
    expect(text).toMatch(/\b420\b/);
    expect(text).not.toMatch(/\b(600|1,000|180)\b/);
  });

  test.each(['flowchart', 'chart'])('says in a %s that nothing was counted for it where only everyone was', (view) => {
    const text = saved(trial({ flow: everyone }), view);
    expect(text).not.toMatch(/\b(600|60%|400|1,000)/);
    expect(text).toContain(leftOut);
  });

  test('says so in Chinese', () => {
    const of = (locale: string): string =>
      said(draw(openView(parseJourney(trial({ flow: everyone })).journey, 'flowchart'), { width: 1400, locale }).scene);
    expect(of('zh-Hans')).toContain('未列出没有为“Small firms”单独统计的数据');
    expect(of('zh-Hant')).toContain('未列出沒有為「Small firms」單獨統計的資料');
  });

  test('keeps the figures of everyone where it leaves all segments', () => {
    const { journey } = parseJourney(counted);
    const same = filterJourney(journey, { segments: ['smb', 'ent'] });
    expect(same.flow).toHaveLength(6);
    expect(same.uncountedFor).toBeUndefined();
  });
});

describe('counts by segment alone', () => {
  const drawn = (flow: unknown, more: object = {}): string =>
    said(draw(trial({ flow, ...more }), { view: flowchart, width: 1400 }).scene);

  test('are drawn in a flowchart as the sum that they are called', () => {
    const text = drawn([...small, ...large]);
    expect(text).toContain('Ad leads to Page. 600 people, 60% · Sum of Small firms, Enterprises');
    expect(text).toContain('Sum of Small firms, Enterprises · Width and figures');
    expect(text).toContain('400 leave · 40%');
  });

  test('are of one segment by name where a sum would leave somebody out', () => {
    const text = drawn([...small, ...large.slice(0, 1)]);
    expect(text).toContain('420 people, 53% · Small firms');
    expect(text).not.toContain('Sum of');
  });

  test('are no sum where their dates differ', () => {
    const later = large.map((count) => ({ ...count, asOf: '2025-02-01' }));
    expect(drawn([...small.map((count) => ({ ...count, asOf: '2025-01-01' })), ...later])).not.toContain('Sum of');
  });

  test('are called a sum in Chinese', () => {
    const of = (locale: string): string =>
      said(draw(trial({ flow: [...small, ...large] }), { view: flowchart, width: 1400, locale }).scene);
    expect(of('zh-Hans')).toContain('Small firms、Enterprises合计');
    expect(of('zh-Hant')).toContain('Small firms、Enterprises合計');
  });

  test('that do not add up in one segment are a warning in the sum, too', () => {
    const wrong = [
      { ...small[0], exit: 370 },
      { ...large[0], exit: 30 },
    ];
    expect(drawn(wrong)).toMatch(/Figures do not add up: 10 (missing|too many) · Sum of/);
  });
});

test('of two counts of one place the later counts, and its date is said', () => {
  const flow = [
    { ...everyone[0], asOf: '2025-02-01' },
    { ...everyone[0], inflow: 500, processed: 100, asOf: '2024-02-01' },
  ];
  const text = said(draw(trial({ flow }), { view: flowchart, width: 1400 }).scene);
  expect(text).toContain('600 people, 60%');
  expect(text).toContain('Data as of 1 Feb 2025');
  expect(text).not.toContain('2024');
  expect(said(draw(trial({ flow }), { view: chart, width: 1400 }).scene)).not.toMatch(/\b500\b/);
});

describe('measured values', () => {
  const values = [
    { metric: 'csat', at: 'ad', value: 3.9 },
    { metric: 'csat', at: 'ad', value: 3.5, segment: 'smb', channel: 'web' },
    { metric: 'csat', at: 'ad', value: 3.2, segment: 'ent', channel: 'web' },
  ];

  test('say in the lane of a timeline for whom they were measured', () => {
    const text = said(draw(trial({ values }), { view: timeline, width: 1400 }).scene);
    expect(text).toContain('Satisfaction · Website · Small firms: 3.5');
    expect(text).toContain('Satisfaction · Website · Enterprises: 3.2');
    expect(text).toContain('Satisfaction: 3.9');
  });

  test.each([
    [{ segments: ['smb'] }, [3.5]],
    [{ channels: ['web'] }, [3.9, 3.5, 3.2]],
    [{ channels: ['tel'] }, []],
    [{ stages: ['look'] }, [3.9, 3.5, 3.2]],
  ])('that a filter %j keeps are those of its group', (filter, kept) => {
    const { journey } = parseJourney(trial({ values }));
    expect(filterJourney(journey, filter).values.map(({ value }) => value)).toEqual(kept);
  });

  test('of a stage that lost a step to another channel are not those of the channel left', () => {
    const { journey } = parseJourney(trial({ values: [{ metric: 'csat', at: 'look', value: 4.1 }] }));
    const web = filterJourney(journey, { channels: ['web'] });
    expect(web.values).toEqual([]);
    expect(web.uncountedFor).toEqual({ channels: ['web'] });
  });

  test('of everyone or of another persona are not those of one persona; those of the segment it stands for are', () => {
    const personas = [
      { id: 'mei', name: 'Mei', segment: 'smb' },
      { id: 'tom', name: 'Tom', segment: 'ent' },
    ];
    const { journey } = parseJourney(trial({ personas, values: [...values, { metric: 'csat', at: 'land', value: 2, persona: 'tom' }] })); // prettier-ignore
    expect(filterJourney(journey, { personas: ['mei'] }).values.map(({ value }) => value)).toEqual([3.5]);
  });

  test('of segments are named in the heat of a channel, and never counted beside the value of everyone', () => {
    const heat = (given: unknown): string =>
      said(draw(trial({ values: given }), { view: chart, width: 1400, options: { part: 'heat', heat: 'csat' } }).scene);
    expect(heat(values.slice(1))).toContain('Small firms, Enterprises');
    expect(heat([...values.slice(1), { metric: 'csat', at: 'ad', value: 4.4, channel: 'web', n: 7 }])).toContain('4.4 n = 7'); // prettier-ignore
  });
});

describe('scores', () => {
  const scored = (emotion: readonly object[]) => {
    const json = trial({});
    const [stage] = json.stages;
    return { ...json, stages: [{ ...stage, steps: [{ id: 'ad', title: 'Ad', emotion }] }] };
  };

  test('measured of everyone are not those of a segment, and a picture says so; what the makers set holds for all', () => {
    const kept = (emotion: readonly object[]): unknown => {
      const smaller = filterJourney(parseJourney(scored(emotion)).journey, { segments: ['smb'] });
      return [smaller.steps[0]?.emotion.map(({ value }) => value), smaller.uncountedFor];
    };
    expect(kept([{ value: 1, n: 40 }])).toEqual([[], { segments: ['smb'] }]);
    expect(kept([{ value: 1 }])).toEqual([[1], undefined]);
    expect(kept([{ value: 1 }, { value: -1, segment: 'smb' }])).toEqual([[-1], { segments: ['smb'] }]);
  });

  test('of one segment alone name it at their curve', () => {
    const { journey } = parseJourney(scored([{ value: 1, segment: 'smb' }]));
    for (const view of [chart, timeline]) {
      const scene = draw(journey, { view: view as typeof chart, width: 1400 }).scene;
      expect(said(scene)).toMatch(/: Small firms/);
    }
  });
});
