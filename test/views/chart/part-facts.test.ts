import { expect, test } from 'vitest';
import { contextOf } from '../../../src/content/context.js';
import { parseJourney } from '../../../src/model/parse.js';
import { frameFor } from '../../../src/pipeline.js';
import { chart } from '../../../src/views/chart/index.js';
import { chartDefaults, type ChartOptions } from '../../../src/views/chart/options.js';
import type { ChartPart } from '../../../src/views/chart/part.js';
import { chartParts } from '../../../src/views/chart/parts.js';
import { journeyOf } from '../timeline/drawn.js';

const stages = {
  Brew: [
    { title: 'Boil', channel: 'home', emotion: [{ value: -2 }, { value: 1, kind: 'expectation' }] },
    { title: 'Pour', channel: 'home', emotion: [{ value: 1 }] },
  ],
  Drink: [{ title: 'Sip', channel: 'shop', emotion: [{ value: 2 }] }],
};
const channels = [{ id: 'home', name: 'Home' }, { id: 'shop', name: 'Shop' }]; // prettier-ignore
const metrics = [
  { id: 'heat', name: 'Heat', kind: 'custom', better: 'higher', target: 90 },
  { id: 'time', name: 'Time', kind: 'custom', better: 'lower' },
];
const values = [
  { metric: 'heat', at: 'boil', value: 80 },
  { metric: 'time', at: 'brew', value: 4 },
  { metric: 'time', at: 'sip', value: 9 },
];
const flow = [{ at: 'boil', inflow: 100, processing: 10, processed: 60, exit: 30, asOf: '2026-01-02' }];
const tea = journeyOf(stages, { channels, metrics, values, flow });

function partsOf(json: unknown, options: Partial<ChartOptions> = {}): ChartPart[] {
  const { journey } = parseJourney(json);
  return chartParts(contextOf(journey, frameFor(journey, {}, chart)), { ...chartDefaults, ...options });
}

const keys = (parts: readonly ChartPart[]): string[] => parts.map(({ head }) => head.key);

test('the parts stand in one order: feelings, metrics, people, channels', () => {
  expect(keys(partsOf(tea))).toEqual(['part(emotion)', 'part(metrics)', 'part(funnel)', 'part(heat)']);
});

test('a part of which nothing is known is none', () => {
  expect(keys(partsOf(journeyOf({ Brew: ['Boil', 'Pour'] }, { flow })))).toEqual(['part(funnel)']);
  expect(partsOf(journeyOf({ Brew: ['Boil', 'Pour'] }))).toEqual([]);
});

test('a part that was asked for comes alone', () => {
  expect(keys(partsOf(tea, { part: 'metrics' }))).toEqual(['part(metrics)']);
});

test('a part takes a row for each plot, metric or unit; the table one more, for the names of stages', () => {
  expect(partsOf(tea).map(({ rows }) => rows)).toEqual([1, 2, 1, 3]);
});

test('room for names behind the columns is asked for by a second line and by a target', () => {
  expect(partsOf(tea).map(({ hasNames }) => hasNames)).toEqual([true, true, false, false]);
  expect(partsOf(tea, { part: 'metrics', metrics: ['time'] }).map(({ hasNames }) => hasNames)).toEqual([false]);
});

test('the curve that runs down the page is that of the feelings', () => {
  expect(partsOf(tea).map(({ lead }) => lead?.felt)).toEqual([true, undefined, undefined, undefined]);
});

test('the table says what its five tints mean, from worst to best', () => {
  const [heat] = partsOf(tea, { part: 'heat' });
  expect(heat?.levels).toHaveLength(5);
});

test('each block down the page says at which step or stage it stands', () => {
  const { journey } = parseJourney(tea);
  const room = { context: contextOf(journey, frameFor(journey, {}, chart)), x: 0, width: 240 };
  const places = partsOf(tea).map((part) => part.down(room, 0).map(({ place }) => place));
  const boil = { stage: 'brew', step: 'boil' };
  const sip = { stage: 'drink', step: 'sip' };
  expect(places).toEqual([
    [boil, { stage: 'brew', step: 'pour' }, sip],
    [boil, { stage: 'brew' }, sip],
    [boil],
    [{ stage: 'brew' }, { stage: 'brew' }, { stage: 'drink' }, { stage: 'drink' }],
  ]);
});
