import { describe, expect, test } from 'vitest';
import { angleOf } from '../../../src/views/circle/polar.js';
import { journeys, manySteps } from '../../journeys/index.ts';
import { shapesOf, wordsOf } from '../timeline/drawn.js';
import { drawnCircle, ringOf } from './drawn.js';

const sample = (name: string): unknown => journeys.find((journey) => journey.name === name)?.json;
const circular = { topology: 'circular', links: [{ from: 'b2', to: 'a1', kind: 'loop', reason: 'The pot is empty' }] };

function dotAngle(drawing: ReturnType<typeof drawnCircle>, step: string): number {
  const { box } = drawing.mark(`dot(${step})`);
  return angleOf(drawing.ring().centre, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

describe('a ring', () => {
  test('starts at 12 o’clock and runs clockwise (rule 73)', () => {
    const drawing = drawnCircle(ringOf([2, 2]));
    const angles = ['a1', 'a2', 'b1', 'b2'].map((step) => dotAngle(drawing, step));
    expect(drawing.ring().division.stages[0]?.arc.from).toBe(0);
    expect(angles[0]).toBeGreaterThan(0);
    expect(angles[0]).toBeLessThan(90);
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
  });

  test('runs counter-clockwise where reading starts at the right, its texts not turned over (rules 10 and 73)', () => {
    const [there, back] = (['ltr', 'rtl'] as const).map((direction) => drawnCircle(ringOf([2, 2]), {}, { direction }));
    const x = (drawing: typeof there, key: string): number => {
      const { box } = drawing?.mark(key) ?? { box: { x: NaN, width: NaN } };
      return box.x + box.width / 2;
    };
    for (const step of ['a1', 'a2', 'b1', 'b2'])
      expect(x(back, `dot(${step})`)).toBeCloseTo(1200 - x(there, `dot(${step})`));
    expect(back && wordsOf(back.mark('a1'))).toBe('Step a1');
  });

  test('gives every step the same angle, and angles and gap make up the full circle (rule 74)', () => {
    const { slots, stages, gaps } = drawnCircle(ringOf([1, 3, 2])).ring().division;
    const sweeps = slots.map(({ arc }) => arc.to - arc.from);
    for (const sweep of sweeps) expect(sweep).toBeCloseTo(sweeps[0] ?? 0);
    const whole = [...stages.map(({ arc }) => arc), ...gaps].reduce((sum, { from, to }) => sum + to - from, 0);
    expect(whole).toBeCloseTo(360);
    expect(stages.map(({ arc }) => Math.round((arc.to - arc.from) / (sweeps[0] ?? 1)))).toEqual([1, 3, 2]);
  });

  test('gives steps angles in the proportion of their time where asked (rule 74)', () => {
    const hours = [1, 2, 3, 6];
    const json = ringOf([2, 2], (index) => ({ time: { duration: `PT${hours[index]}H` } }));
    const { slots, gaps } = drawnCircle(json, { angles: 'time' }).ring().division;
    const rest = 360 - gaps.reduce((sum, { from, to }) => sum + to - from, 0);
    const shares = slots.map(({ arc }) => ((arc.to - arc.from) / rest) * 12);
    shares.forEach((share, index) => expect(share).toBeCloseTo(hours[index] ?? 0));
  });

  test('keeps a step of seconds between steps of days wide enough for its point (rule 74)', () => {
    const json = ringOf([3], (index) => ({ time: { duration: index === 1 ? 'PT5S' : 'P9D' } }));
    const { division, radii } = drawnCircle(json, { angles: 'time' }).ring();
    const arc = division.slots[1]?.arc ?? { from: 0, to: 0 };
    expect(((arc.to - arc.from) / 360) * 2 * Math.PI * radii.dots).toBeGreaterThanOrEqual(2 * radii.dot);
  });

  test('gives a stage without steps a stretch of its own, so that nothing is lost', () => {
    const drawing = drawnCircle({ title: 'Tea', stages: [{ title: 'Empty' }, { title: 'Full', steps: ['One'] }] });
    expect(drawing.ring().division.stages.map(({ stage }) => stage.title)).toEqual(['Empty', 'Full']);
    expect(drawing.words).toContain('Empty');
  });

  test('has the persona in its middle (rule 75)', () => {
    const json = ringOf([2], () => ({}), { persona: 'p', personas: [{ id: 'p', name: 'Ada Hall' }] });
    const drawing = drawnCircle(json);
    const { box, place } = drawing.mark('middle(0)');
    expect(place?.persona).toBe('p');
    expect(wordsOf(drawing.mark('middle(0)'))).toBe('AH Ada Hall');
    expect(box.x + box.width / 2).toBeCloseTo(drawing.ring().centre.x, 0);
  });

  test('names the cycle where it begins, with a line along it (rule 75)', () => {
    const drawing = drawnCircle(sample('bicycle'));
    const { sectors, cycles } = drawing.ring();
    expect(sectors.map(({ stage }) => stage.cycle)).toEqual(['Buy', '', '', '', 'Own']);
    expect(cycles).toHaveLength(2);
  });

  test('shows the channel of a step at its point, and the legend its name (rule 75)', () => {
    const json = ringOf([2], () => ({ channel: 'post' }), { channels: [{ id: 'post', name: 'By post' }] });
    const drawing = drawnCircle(json);
    expect(shapesOf(drawing.mark('dot(a1)'), 'icon')[0]?.icon).toBe('letter');
    expect(drawing.parts('legend').map(wordsOf)).toContain('By post');
  });

  test('explains each icon of a channel once, with the names of all channels that have it', () => {
    const channels = ['house', 'lake'].map((id) => ({ id, name: id, medium: 'place' }));
    const drawing = drawnCircle(ringOf([2], (index) => ({ channel: channels[index]?.id }), { channels }));
    expect(drawing.words).toContain('house, lake');
  });

  test('explains what is assumed by a round sample, like its points', () => {
    const state = (index: number): object => ({ validation: { state: index === 0 ? 'assumed' : 'validated' } });
    const drawing = drawnCircle(ringOf([2], state));
    for (const key of ['assumed', 'validated'])
      expect(drawing.mark(`legend(${key})`).shapes.map(({ kind }) => kind)).toEqual(['circle', 'text']);
  });

  test('says what is not known last, so that no line without an icon seems to go on with it', () => {
    const json = ringOf([1], () => ({ optional: true }), { gaps: [{ at: 'a1', missing: 'How long it takes' }] });
    expect(wordsOf(drawnCircle(json).mark('a1'))).toBe('Step a1 Optional Not known: How long it takes');
  });

  test('marks moments of truth with a diamond and a name, and what is not known with dashes (rule 75)', () => {
    const json = ringOf([3], (index) => ({ emotion: index === 0 ? 1 : null }), {
      moments: [
        { at: 'a1', kind: 'moment-of-truth', label: 'Somebody listens' },
        { at: 'a2', kind: 'make-or-break' },
      ],
      gaps: [{ at: 'a3', missing: 'How long it takes' }],
    });
    const drawing = drawnCircle(json);
    expect(drawing.mark('moment(emotion,0)').place?.step).toBe('a1');
    expect(wordsOf(drawing.mark('a1'))).toContain('Somebody listens');
    expect(shapesOf(drawing.mark('dot(a2)'), 'path')).toHaveLength(1);
    expect(wordsOf(drawing.mark('a2'))).toContain('Make or break');
    expect(wordsOf(drawing.mark('a3'))).toContain('How long it takes');
    expect(drawing.mark('dot(a3)').shapes.some((shape) => 'dash' in shape && shape.dash)).toBe(true);
  });
});

describe('the closing arrow', () => {
  test('leads from the last stage to the first and says why (rule 76)', () => {
    const drawing = drawnCircle(ringOf([2, 2], () => ({}), circular));
    const arrow = drawing.mark('closing()');
    expect(arrow.joins).toEqual({ from: 'b2', to: 'a1' });
    expect(wordsOf(arrow)).toBe('The pot is empty');
    expect(arrow.name).toContain('Stage b');
    expect(arrow.name).toContain('Stage a');
  });

  test('has words of its own where the journey names no reason (rule 76)', () => {
    expect(wordsOf(drawnCircle(ringOf([2, 2], () => ({}), { topology: 'circular' })).mark('closing()'))).toBe(
      'And round again',
    );
  });

  test.each(['linear', 'branched', undefined])(
    'is not drawn where the topology is %s: start and end stand in the gap (rule 76)',
    (topology) => {
      const drawing = drawnCircle(ringOf([2, 2], () => ({}), { ...circular, topology }));
      expect(drawing.parts('link')).toEqual([]);
      expect([...drawing.parts('entry'), ...drawing.parts('exit')].map(wordsOf)).toEqual(['Start', 'End']);
    },
  );

  test('leaves other loops to a note at their step', () => {
    const links = [...circular.links, { from: 'b1', to: 'a2', kind: 'loop', label: 'Too weak' }];
    const drawing = drawnCircle(ringOf([2, 2], () => ({}), { topology: 'circular', links }));
    expect(wordsOf(drawing.mark('b1'))).toBe('Step b1 Too weak → Step a2');
  });
});

describe('the names of steps', () => {
  test('stand beside the ring up to 40 steps, then in a numbered list without loss (rule 78)', () => {
    const [forty, more] = [drawnCircle(manySteps(40)), drawnCircle(manySteps(41))];
    expect(forty.layout.placed.labels).toHaveLength(40);
    expect(more.layout.placed.labels).toEqual([]);
    expect(more.layout.placed.items).toHaveLength(41);
    expect(more.words).toContain('41');
  });

  test('are numbers on a narrow page, and the list says what each means', () => {
    const drawing = drawnCircle(ringOf([2, 2]), {}, { width: 420 });
    expect(drawing.ring().numbered).toBe(true);
    expect(wordsOf(drawing.mark('dot(b1)'))).toBe('3');
    expect(wordsOf(drawing.mark('b1'))).toBe('3 Step b1');
  });

  test('stand in one column with the name of their stage, however few they are', () => {
    const drawing = drawnCircle(ringOf([1]), { labels: 'numbers' }, { width: 720 });
    const { headings, items } = drawing.layout.placed;
    expect(items[0]?.badge.x).toBe((headings[0]?.swatch?.at.x ?? 0) + 11);
  });

  test('end where they meet the ring, on the side where it comes after them', () => {
    const drawing = drawnCircle(ringOf([12]));
    const last = drawing.mark('a12').shapes.find((shape) => shape.kind === 'text');
    expect(last).toMatchObject({ ended: true });
    const right = last?.kind === 'text' ? last.x + last.width : 0;
    const { leader } = drawing.layout.placed.labels.at(-1) ?? { leader: [] };
    expect((leader.at(-1)?.x ?? 0) - right).toBeCloseTo(5);
  });

  test('end with their notes at one edge, where a note has an icon and one line', () => {
    const drawing = drawnCircle(ringOf([12], () => ({ touchpoint: { status: 'failed' } })));
    const texts = shapesOf(drawing.mark('a12'), 'text');
    expect(texts.map(({ ended }) => ended)).toEqual([true, true]);
    expect(new Set(texts.map(({ x, width }) => Math.round(x + width))).size).toBe(1);
  });

  test('are numbers or whole names where asked', () => {
    expect(drawnCircle(ringOf([2]), { labels: 'numbers' }).layout.placed.items).toHaveLength(2);
    expect(drawnCircle(ringOf([2]), { labels: 'full' }, { width: 500 }).layout.placed.labels).toHaveLength(2);
  });

  test('are numbers where points crowd so that names would stand far round the ring from them', () => {
    const times = (index: number): object => ({ title: `Tells somebody of thing number ${index}, then waits for an answer to it`, time: { duration: index === 12 ? 'P9D' : 'PT5M' } }); // prettier-ignore
    const json = ringOf([13], times);
    expect(drawnCircle(json).layout.placed.items).toEqual([]);
    expect(drawnCircle(json, { angles: 'time' }).layout.placed.items).toHaveLength(13);
    expect(drawnCircle(json, { angles: 'time', labels: 'full' }).layout.placed.labels).toHaveLength(13);
  });

  test('all stand in the picture at any width from 360 to 1,200 px (rule 78)', () => {
    const [, ...titles] = Array.from({ length: 16 }, (_, index) => index);
    const json = ringOf([4, 4, 4, 4], (index) => ({ title: `Does thing number ${index}` }));
    for (const width of [360, 480, 640, 800, 1000, 1200]) {
      const { words } = drawnCircle(json, {}, { width });
      expect(titles.filter((index) => !words.includes(`number ${index}`) && !words.includes(` ${index}`))).toEqual([]);
    }
  });

  test('of stages stand all beside the ring where most have no room in it', () => {
    const stages = Array.from({ length: 24 }, (_, index) => ({ title: `Stage ${index + 1} of the year`, steps: [{}] }));
    const drawing = drawnCircle({ title: 'Tea', stages });
    expect(drawing.ring().sectors.filter(({ isNamed }) => isNamed)).toEqual([]);
    expect(drawing.layout.placed.headings).toHaveLength(24);
  });

  test('of stages are set in two lines away from the middle rather than in three', () => {
    const json = { title: 'Tea', stages: ['了解政策与适用范围', '收集', '提交', '到账'].map((title) => ({ title, steps: [{}, {}, {}] })) }; // prettier-ignore
    const [first] = drawnCircle(json, {}, { width: 1280 }).ring().sectors;
    expect(first?.texts[0]?.block.lines.length).toBe(2);
  });

  test('are named by a letter in the ring and in the list where the name of a stage does not fit', () => {
    const drawing = drawnCircle(ringOf([2, 2]), {}, { width: 360 });
    expect(wordsOf(drawing.mark('stage(b)'))).toBe('B');
    expect(wordsOf(drawing.mark('heading(b)'))).toBe('B Stage b');
  });
});
