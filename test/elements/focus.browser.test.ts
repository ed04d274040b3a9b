import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { JourneyMap } from '../../src/elements/index.js';
import { eventFrom, inside, mapOf, painted, settled, tea } from './maps.js';

afterEach(() => document.body.replaceChildren());

/** The key of the mark whose button has the focus. */
function focused(map: JourneyMap): string | undefined {
  return (inside(map).activeElement as HTMLElement | null)?.dataset['key'];
}

function ring(map: JourneyMap): SVGGElement {
  return inside(map).querySelector('.ring') as SVGGElement;
}

/** A map wide enough for time to run along the line, with the focus on the card of a step. */
async function focusedOn(step: string, properties: Partial<JourneyMap> = {}): Promise<JourneyMap> {
  const map = await mapOf({ journey: tea, ...properties });
  map.style.width = '900px';
  await settled(map);
  inside(map).querySelector<HTMLElement>(`[data-key='${step}']`)?.focus();
  return map;
}

describe('the keyboard', () => {
  test('stops once at a map, and goes on after it', async () => {
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    document.body.append(before);
    const map = await mapOf({ journey: tea });
    document.body.append(after);
    before.focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(map);
    expect(focused(map)).toBeDefined();
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });

  test('walks from step to step and comes back to where it was', async () => {
    const map = await focusedOn('boil');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(focused(map)).toBe('pour');
    (document.activeElement as HTMLElement).blur();
    expect(inside(map).querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    await userEvent.tab();
    expect(focused(map)).toBe('pour');
  });

  test('walks the other way where the page reads from right to left', async () => {
    const map = await focusedOn('boil', { dir: 'rtl' });
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused(map)).toBe('pour');
  });

  test('does not scroll a map whose first stop is in sight, whichever way it reads', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const steps = Array.from({ length: 8 }, (_, index) => ({ title: `Cup ${index + 1}` }));
    const stages = [
      { title: 'Brew', steps: [{ title: 'Boil water' }] },
      { title: 'Drink', steps },
    ];
    const map = await mapOf({ journey: { title: 'Tea', stages }, dir: 'rtl' });
    map.style.width = '900px';
    await settled(map);
    const scroller = inside(map).querySelector('.scroller') as HTMLElement;
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    before.focus();
    await userEvent.tab();
    expect(focused(map)).toBeDefined();
    expect(scroller.scrollLeft).toBe(0);
  });

  test('chooses with Enter', async () => {
    const map = await focusedOn('pour');
    const choice = eventFrom(map, 'journey-select');
    await userEvent.keyboard('{Enter}');
    const told = await choice;
    expect([told.step, told.key]).toEqual(['pour', 'pour']);
    await settled(map);
    expect(inside(map).querySelector('[aria-current]')?.getAttribute('data-key')).toBe('pour');
  });

  test('keeps its place when the map is drawn anew', async () => {
    const map = await focusedOn('pour');
    map.style.width = '360px';
    await settled(map);
    await settled(map);
    expect(focused(map)).toBe('pour');
    map.journey = { ...tea, title: 'Another cup' };
    await settled(map);
    expect(focused(map)).toBe('pour');
    expect(ring(map).getAttribute('visibility')).toBe('visible');
  });
});

describe('the focus ring', () => {
  test('stands around the mark that has the focus, and nowhere else', async () => {
    const map = await focusedOn('pour');
    const card = map.scene?.marks.find(({ key }) => key === 'pour')?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const { x, y, width, height } = ring(map).getBBox();
    expect(x).toBeLessThan(card.x);
    expect(y).toBeLessThan(card.y);
    expect(x + width).toBeGreaterThan(card.x + card.width);
    expect(y + height).toBeGreaterThan(card.y + card.height);
    (document.activeElement as HTMLElement).blur();
    expect(ring(map).getAttribute('visibility')).toBe('hidden');
  });

  test('comes into sight where the picture is wider than its place', async () => {
    const steps = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, title: `Step ${index}` }));
    const map = await mapOf({
      journey: { title: 'Long', stages: [{ title: 'All', steps }] },
      options: { direction: 'inline' },
    });
    map.style.width = '700px';
    await settled(map);
    inside(map).querySelector<HTMLElement>(`[data-key='s0']`)?.focus();
    await userEvent.keyboard('{End}');
    const place = map.getBoundingClientRect();
    const { left, right } = ring(map).getBoundingClientRect();
    expect(focused(map)).toBe('s29');
    expect(left).toBeGreaterThanOrEqual(place.left - 1);
    expect(right).toBeLessThanOrEqual(place.right + 8);
  });
});

describe('a press on the picture', () => {
  const press = (map: JourneyMap, part: string, index: number): void => {
    const box = painted(map, part)[index]?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true, composed: true };
    inside(map).querySelector('svg')?.dispatchEvent(new MouseEvent('click', at));
  };

  test('chooses the step of a card', async () => {
    const map = await mapOf({ journey: tea });
    const told = await eventFrom(map, 'journey-select', () => press(map, 'card', 1));
    expect(told.step).toBe('pour');
    expect([told.bubbles, told.composed]).toEqual([true, true]);
    await settled(map);
    expect(map.selected).toBe('pour');
    expect(painted(map, 'selected').length).toBeGreaterThan(0);
  });

  test('chooses the step of what is said about it', async () => {
    const map = await mapOf({ journey: tea });
    const told = await eventFrom(map, 'journey-select', () => press(map, 'cell', 0));
    expect(told.step).toBe('boil');
    expect(told.key).not.toBe('boil');
  });

  test('chooses nothing where the host says no', async () => {
    const map = await mapOf({ journey: tea });
    map.addEventListener('journey-select', (event) => event.preventDefault());
    press(map, 'card', 1);
    await settled(map);
    expect(map.selected).toBeUndefined();
  });

  test('costs no layout and touches only the chosen', async () => {
    const map = await mapOf({ journey: tea });
    const { scene } = map;
    const before = painted(map, 'card').map((card) => card.getAttribute('part'));
    press(map, 'card', 1);
    await settled(map);
    expect(map.scene).toBe(scene);
    expect(before).toEqual(['card', 'card', 'card']);
    expect(painted(map, 'card').map((card) => card.getAttribute('part'))).toEqual(['card', 'card selected', 'card']);
  });
});
