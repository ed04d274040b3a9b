import { describe, expect, test } from 'vitest';
import { stepTimes, timeScale } from '../../../src/grid/time-scale.js';
import { parseJourney } from '../../../src/model/parse.js';
import dayInTheLife from '../../journeys/day-in-the-life.json' with { type: 'json' };
import { drawn, journeyOf, wordsOf, type Drawn } from './drawn.js';

function timed(
  times: Readonly<Record<string, object | undefined>>,
  options: Parameters<typeof drawn>[1] = { axis: 'time' },
  more: object = {},
): Drawn {
  return drawn(
    journeyOf({ Day: Object.entries(times).map(([title, time]) => ({ title, ...(time ? { time } : {}) })) }, more),
    options,
  );
}

const bars = ({ scene }: Drawn) =>
  new Map(scene.marks.filter(({ key }) => key.startsWith('bar(')).map(({ key, box }) => [key.slice(4, -1), box]));
const at = (clock: string, minutes: number): object => ({ start: `2026-05-04T${clock}`, duration: `PT${minutes}M` });

describe('rule 20: an axis of time', () => {
  const day = timed({ Wake: at('06:00', 60), Work: at('08:00', 120), Eat: at('12:00', 60), Rest: at('13:00', 300) });
  const lengths = bars(day);

  test('gives equal durations equal lengths, and twice the time twice the length', () => {
    expect(lengths.get('eat')?.width).toBeCloseTo(lengths.get('wake')?.width ?? NaN, 6);
    expect(lengths.get('work')?.width).toBeCloseTo(2 * (lengths.get('wake')?.width ?? NaN), 6);
  });

  test('is linear: four hours lie as far apart wherever they are', () => {
    const [wake, work, eat] = ['wake', 'work', 'eat'].map((id) => lengths.get(id)?.x ?? NaN);
    expect((eat ?? 0) - (work ?? 0)).toBeCloseTo(2 * ((work ?? 0) - (wake ?? 0)), 6);
  });

  test('puts the card of a step where its time begins', () => {
    for (const id of ['wake', 'work', 'eat', 'rest'])
      expect(day.mark(id).box.x).toBeCloseTo(lengths.get(id)?.x ?? NaN, 6);
  });

  test('is not drawn where a sequence is asked for, or too few steps have a time', () => {
    expect(timed({ Wake: at('06:00', 60), Work: at('08:00', 60) }, { axis: 'sequence' }).parts('time')).toEqual([]);
    expect(timed({ Wake: at('06:00', 60), Work: undefined }).parts('time')).toEqual([]);
  });
});

describe('rule 20: the times named on an axis', () => {
  const ticks = (drawing: Drawn) => drawing.scene.marks.filter(({ key }) => key.startsWith('tick('));
  const named = (from: string, to: string, width = 1000): string[] =>
    ticks(
      drawn(journeyOf({ Day: [{ time: { start: from } }, { time: { start: to } }] }), { axis: 'time' }, { width }),
    ).map(wordsOf);

  test('are the first days of months and years as calendars count them', () => {
    expect(named('1999-11-20', '2021-02-03')).toEqual(['2000', '2005', '2010', '2015', '2020']);
    expect(named('2024-01-15', '2024-06-20')).toEqual(['Feb 2024', 'Mar 2024', 'Apr 2024', 'May 2024', 'Jun 2024']);
  });

  test('are Mondays where they are weeks', () => {
    expect(named('2026-05-01', '2026-06-10').slice(0, 2)).toEqual(['4 May 2026', '11 May 2026']);
  });

  test('go by the clock by which the journey is written', () => {
    expect(named('2026-05-04T22:00+08:00', '2026-05-05T04:00+08:00')).toEqual(['22:00', '23:00', '5 May 2026', '01:00', '02:00', '03:00', '04:00']); // prettier-ignore
    expect(named('2024-01-31T20:00-05:00', '2024-06-20T09:00-05:00')[0]).toBe('Feb 2024');
  });

  test('say their seconds where a journey is short', () => {
    expect(named('2025-01-01T12:00:00', '2025-01-01T12:01:10').slice(0, 3)).toEqual(['12:00', '12:00:10', '12:00:20']);
  });

  test('say the day at the first and at midnight, the time elsewhere', () => {
    expect(named('2025-01-01T18:00', '2025-01-03T00:00').slice(0, 3)).toEqual([
      '1 Jan 2025, 18:00',
      '2 Jan 2025',
      '06:00',
    ]);
  });

  test.each([1000, 1300])('name every midnight of a few days, on a page of %d px', (width) => {
    const days = named('2025-05-08T09:00', '2025-05-12T20:00', width).filter((name) => /^\d+ May 2025$/.test(name));
    expect(days.slice(0, 3)).toEqual(['9 May 2025', '10 May 2025', '11 May 2025']);
  });

  test.each([480, 640, 777, 912, 1100, 1440])('end where the axis does, on a page of %d px', (width) => {
    const times = ['2026-01-01T00:00', '2026-01-02T23:59', '2026-01-04T00:01'].map((start) => ({ time: { start } }));
    const { scene, layout } = drawn(journeyOf({ Day: times }), { axis: 'time', direction: 'inline' }, { width });
    const end = Math.max(...layout.grid.stages.map(({ box }) => box.x + box.width));
    for (const { box } of scene.marks.filter(({ part }) => part === 'time'))
      expect(box.x + box.width).toBeLessThanOrEqual(end);
  });
});

describe('what a step says of its time', () => {
  const told = (time: object): string | undefined =>
    drawn(
      journeyOf({ Day: [{ title: 'Wake', time }] }, { lanes: [{ id: 'time', role: 'time' }] }),
    ).layout.grid.cards.find(({ card }) => card.content.key === 'time(wake)')?.card.content.text;

  test('has its seconds, and no day where it holds for any', () => {
    expect(told({ start: '2025-01-01T12:00:07', clock: 'time-of-day' })).toBe('12:00:07');
    expect(told({ start: '2025-01-01T12:00:07' })).toBe('1 Jan 2025, 12:00:07');
  });

  test('names the day once', () => {
    expect(told({ start: '2025-01-01T09:00', end: '2025-01-01T10:30' })).toBe('1 Jan 2025, 09:00 – 10:30');
    expect(told({ start: '2025-01-01T09:00', end: '2025-01-02T10:30' })).toBe('1 Jan 2025, 09:00 – 2 Jan 2025, 10:30');
  });

  test('counts from the beginning in words', () => {
    expect(told({ start: 'PT90M', clock: 'relative' })).toBe('90\u00a0min');
  });
});

describe('rule 20: a broken axis', () => {
  const long = {
    Order: { start: '2026-05-04', duration: 'P1D' },
    Pack: { start: '2026-05-05', duration: 'P1D' },
    Ship: { start: '2026-05-06', duration: 'P1D' },
    Arrive: { start: '2026-08-04', duration: 'P1D' },
  };

  test('cuts a long pause out, marks the place and names what is left out', () => {
    const breaks = timed(long, { axis: 'time-broken' }).scene.marks.filter(({ key }) => key.startsWith('break('));
    expect(breaks.map(wordsOf)).toEqual([expect.stringMatching(/2\u00a0mo.*29\u00a0d/)]);
    expect(breaks[0]?.shapes.some((shape) => shape.kind === 'path')).toBe(true);
    expect(breaks[0]?.name).toBe(wordsOf(breaks[0] as never));
  });

  test('keeps equal durations equal on both sides of the pause', () => {
    const lengths = bars(timed(long, { axis: 'time-broken' }));
    expect(lengths.get('arrive')?.width).toBeCloseTo(lengths.get('order')?.width ?? NaN, 6);
  });

  test('has no break where all pauses are alike', () => {
    const days = { One: { start: '2026-05-01' }, Two: { start: '2026-05-02' }, Three: { start: '2026-05-03' } };
    expect(timed(days, { axis: 'time-broken' }).scene.marks.filter(({ key }) => key.startsWith('break('))).toEqual([]);
  });
});

test('rule 21: a wait before a step is told with its clock, not drawn as a step', () => {
  const { parts, layout } = timed(
    { Order: at('06:00', 60), Arrive: { ...at('08:00', 60), waitBefore: 'P11D' } },
    { axis: 'sequence' },
    { lanes: [{ id: 'time', role: 'time' }] },
  );
  expect(parts('card')).toHaveLength(2);
  const told = layout.grid.cards.find(({ card }) => card.content.key === 'time(arrive)');
  expect(told?.card.content).toMatchObject({ icon: 'wait' });
  expect(told?.card.content.notes?.join()).toContain('11\u00a0d');
});

describe('rule 22: a day in the life', () => {
  test('is told by the clock without being asked', () => {
    const ticks = drawn(dayInTheLife)
      .scene.marks.filter(({ key }) => key.startsWith('tick('))
      .map(wordsOf);
    expect(ticks.length).toBeGreaterThan(2);
    for (const tick of ticks) expect(tick).toMatch(/^\d\d:\d\d$/);
  });

  test('draws steps that have nothing to do with the brand more quietly', () => {
    const { mark } = drawn(journeyOf({ Day: [{ title: 'Wake', brandRelated: false }, 'Shop'] }));
    expect(mark('wake').shapes[0]).toMatchObject({ fill: 'surface' });
    expect(mark('shop').shapes[0]).toMatchObject({ fill: 'raised' });
    expect(mark('wake').name).toContain('brand');
  });
});

test('rule 23: steps at the same time stack, instead of pushing each other on', () => {
  const { mark } = timed({
    Wake: at('06:00', 60),
    Cook: at('08:00', 60),
    Listen: at('08:00', 60),
    Rest: at('20:00', 60),
  });
  expect(mark('listen').box.x).toBeCloseTo(mark('cook').box.x, 6);
  expect(mark('listen').box.y).toBeGreaterThanOrEqual(mark('cook').box.y + mark('cook').box.height);
});

describe('a scale of time', () => {
  const times = (...starts: readonly [number, number][]) =>
    starts.map(([startMs, endMs]) => ({ startMs, endMs, known: true }));

  test('never turns back, and stays inside its width', () => {
    const scale = timeScale(times([0, 10], [50, 60], [1000, 1010]), 800, true);
    let before = -1;
    for (let ms = 0; ms <= 1010; ms += 5) {
      expect(scale.at(ms)).toBeGreaterThanOrEqual(before);
      before = scale.at(ms);
    }
    expect(before).toBeCloseTo(scale.size, 6);
  });

  test('of one moment has a place for it', () => {
    expect(Number.isFinite(timeScale(times([5, 5], [5, 5]), 800, false).at(5))).toBe(true);
  });

  test('puts a step that says no time after the one before it, and knows that it does not know', () => {
    const { journey } = parseJourney(
      journeyOf({ Day: [{ title: 'Wake', time: at('06:00', 60) }, 'Dress', { title: 'Go', time: at('08:00', 60) }] }),
    );
    const [wake, dress] = stepTimes(journey.steps) ?? [];
    expect(dress).toEqual({ startMs: wake?.endMs, endMs: wake?.endMs, known: false });
  });
});
