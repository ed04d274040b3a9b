import { describe, expect, test } from 'vitest';
import { polar } from '../../../src/views/circle/polar.js';
import { journeys } from '../../journeys/index.ts';
import { wordsOf } from '../timeline/drawn.js';
import { drawnCircle } from './drawn.js';

const sample = (name: string): unknown => journeys.find((journey) => journey.name === name)?.json;
const hearingAids = sample('buy-own-advocate');

function spot(drawing: ReturnType<typeof drawnCircle>, ring: number, step: string): { x: number; y: number } {
  const { centre, radii, division } = drawing.ring(ring);
  const slot = division.slots.find(({ item }) => item.step.id === step);
  if (!slot) throw new RangeError(`expected a step of ring ${ring}, got ${step}`);
  return polar(centre, { angle: slot.angle, radius: radii.dots });
}

describe('buy, own and advocate', () => {
  const drawing = drawnCircle(hearingAids);
  const rings = drawing.layout.placed.rings;

  test('are three rings, each touching the next (rule 79)', () => {
    expect(rings).toHaveLength(3);
    for (const [before, after] of [
      [rings[0], rings[1]],
      [rings[1], rings[2]],
    ]) {
      expect((after?.centre.x ?? 0) - (before?.centre.x ?? 0)).toBeCloseTo(2 * (before?.radii.dots ?? 0));
      expect(after?.centre.y).toBe(before?.centre.y);
    }
  });

  test('share the last step of the purchase and the last of love, where they touch (rule 79)', () => {
    for (const [index, step] of [
      [0, 'pays'],
      [1, 'punchline'],
    ] as const) {
      const { x, y } = spot(drawing, index, step);
      expect(x).toBeCloseTo(((rings[index]?.centre.x ?? 0) + (rings[index + 1]?.centre.x ?? 0)) / 2);
      expect(y).toBeCloseTo(rings[index]?.centre.y ?? 0);
      expect(drawing.mark(`shared(${step})`)).toBeDefined();
    }
  });

  test('have their steps in order around each ring', () => {
    for (const { division } of rings) {
      const angles = division.slots.map(({ angle }) => angle);
      expect(angles).toEqual([...angles].sort((a, b) => a - b));
      expect((angles.at(-1) ?? 0) - (angles[0] ?? 0)).toBeLessThan(360);
      const whole = [...division.stages.map(({ arc }) => arc), ...division.gaps];
      expect(whole.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(360);
    }
  });

  test('are joined by the ways back that the journey has: share to evaluate, deepen to purchase (rule 79)', () => {
    expect(drawing.parts('link').map(({ joins }) => joins)).toEqual([
      { from: 'tells-choir', to: 'fitting' },
      { from: 'upgrade', to: 'pays' },
      { from: 'stands-up', to: 'missed-joke' },
    ]);
    const without = drawnCircle({ ...(hearingAids as object), links: [], topology: 'linear' });
    expect(without.parts('link')).toEqual([]);
  });

  test('say why the customer comes back, in the list below', () => {
    expect(wordsOf(drawing.mark('tells-choir'))).toContain('The neighbour comes along → Hears the clock');
    expect(wordsOf(drawing.mark('stands-up'))).toContain('who has stopped laughing');
  });

  test('have their lists below them start where their points do, the first at the edge of the page', () => {
    const starts = ['need', 'use', 'share'].map((stage) => drawing.mark(`heading(${stage})`).box.x);
    expect(starts).toEqual(rings.map(({ centre, radii }) => centre.x - radii.dots - radii.dot));
    expect(starts[0]).toBeCloseTo(24);
  });

  test('are named', () => {
    for (const name of ['Buy', 'Own', 'Advocate']) expect(drawing.words).toContain(name);
    const { words } = drawnCircle(hearingAids, {}, { locale: 'zh-Hans' });
    for (const name of ['购买', '拥有', '倡导']) expect(words).toContain(name);
  });

  test('are one ring where asked and where three have no room', () => {
    expect(drawnCircle(hearingAids, { rings: 'one' }).layout.placed.rings).toHaveLength(1);
    expect(drawnCircle(hearingAids, {}, { width: 640 }).layout.placed.rings).toHaveLength(1);
  });
});

describe('linked rings', () => {
  test('are drawn for two cycles where asked, and not by themselves', () => {
    expect(drawnCircle(sample('bicycle')).layout.placed.rings).toHaveLength(1);
    expect(drawnCircle(sample('bicycle'), { rings: 'linked' }).layout.placed.rings).toHaveLength(2);
  });

  test('are not drawn where a journey comes back to a cycle that it left', () => {
    expect(drawnCircle(sample('coffee-subscription'), { rings: 'linked' }).layout.placed.rings).toHaveLength(1);
  });
});
