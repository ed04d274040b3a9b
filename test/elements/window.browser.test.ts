import { afterEach, describe, expect, test } from 'vitest';
import type { JourneyMap } from '../../src/elements/index.js';
import { manySteps } from '../journeys/many-steps.js';
import { frame, inside, mapOf, settled } from './maps.js';

afterEach(() => document.body.replaceChildren());

async function longMap(steps: number): Promise<JourneyMap> {
  const map = await mapOf({ journey: manySteps(steps), options: { direction: 'inline' } });
  map.style.width = '900px';
  await settled(map);
  return map;
}

const marks = (map: JourneyMap): Element[] => [...inside(map).querySelectorAll('.marks > g')];
const scroller = (map: JourneyMap): Element => inside(map).querySelector('.scroller') as Element;

async function scrolled(map: JourneyMap, left: number): Promise<void> {
  scroller(map).scrollLeft = left;
  await frame();
  await frame();
}

describe('a long map', () => {
  test('is painted where it is in sight, not as long as it is', async () => {
    const map = await longMap(600);
    const all = map.scene?.marks.length ?? 0;
    expect(all).toBeGreaterThan(1200);
    expect(marks(map).length).toBeLessThan(all / 8);
  });

  test('shows what it is scrolled to', async () => {
    const map = await longMap(300);
    expect(inside(map).querySelector('.marks')?.textContent).not.toContain('300. ');
    await scrolled(map, 1e6);
    expect(inside(map).querySelector('.marks')?.textContent).toContain('300. ');
  });

  test('keeps the nodes of what stays in sight', async () => {
    const map = await longMap(300);
    await scrolled(map, 2000);
    const before = new Set(marks(map));
    await scrolled(map, 2900);
    const kept = marks(map).filter((mark) => before.has(mark));
    expect(kept.length).toBeGreaterThan(0);
    expect(marks(map).length).toBeGreaterThan(kept.length);
  });

  test('paints back to front wherever it is', async () => {
    const map = await longMap(300);
    for (const left of [0, 5000, 9000, 2500]) {
      await scrolled(map, left);
      const order = new Map(map.scene?.marks.map(({ part }, index) => [index, part]));
      const parts = marks(map).map((mark) => mark.getAttribute('part'));
      let at = 0;
      for (const part of parts) {
        while (at < order.size && order.get(at) !== part) at += 1;
        at += 1;
      }
      expect(at).toBeLessThanOrEqual(order.size);
    }
  });

  test('tells everything to those who listen, wherever it is scrolled', async () => {
    const map = await longMap(200);
    const told = inside(map).querySelector('.outline')?.textContent ?? '';
    for (let step = 1; step <= 200; step += 1) expect(told).toContain(`${step}. `);
  });
});

test('what is far below the window is painted when it comes near', async () => {
  const space = document.createElement('div');
  space.style.height = '5000px';
  document.body.append(space);
  const map = await mapOf({ journey: manySteps(5) });
  expect(marks(map)).toHaveLength(0);
  map.scrollIntoView();
  await settled(map);
  expect(marks(map).length).toBeGreaterThan(0);
  space.remove();
  scrollTo(0, 0);
});
