import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { JourneyMap } from '../../src/elements/index.js';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.js';
import { axeFaults } from './axe-faults.js';
import { inside, mapOf, painted, settled, tea, textOf } from './maps.js';

afterEach(async () => {
  document.body.replaceChildren();
  await emulate([]);
});

const emulate = (features: readonly { name: string; value: string }[]): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [...features] });

describe('axe finds nothing', () => {
  test.each(journeys.map(({ name, json }) => [name, json] as const))('in %s', async (_, journey) => {
    expect(await axeFaults(await mapOf({ journey }))).toEqual([]);
  });

  test.each(['light', 'dark', 'contrast', 'auto'])('in the %s theme, with a step chosen', async (theme) => {
    expect(await axeFaults(await mapOf({ journey: tea, theme, selected: 'pour' }))).toEqual([]);
  });

  test.each([7, 'bad', null, { stages: 7 }])('in the message about %s', async (journey) => {
    expect(await axeFaults(await mapOf({ journey }))).toEqual([]);
  });
});

describe('those who listen', () => {
  test('meet a region with the name of the map, a summary, and stages that hold steps', async () => {
    const map = await mapOf({ journey: tea });
    expect(inside(map).querySelector('[role="region"]')?.getAttribute('aria-label')).toBe('A cup of tea');
    expect(textOf(map, '.outline p')).not.toBe('');
    const steps = [...inside(map).querySelectorAll('.outline > ol > li > ol')].map((list) => list.children.length);
    expect(steps).toEqual([2, 1]);
  });

  test('meet nothing of the picture', async () => {
    const map = await mapOf({ journey: tea });
    expect(inside(map).querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(inside(map).querySelectorAll('svg [tabindex], svg a, svg button')).toHaveLength(0);
  });

  test.each(journeys.map(({ name, json }) => [name, json] as const))(
    'meet everything that has a name in %s',
    async (_, journey) => {
      const map = await mapOf({ journey });
      const told = textOf(map, '.outline');
      const names = map.scene?.marks.flatMap(({ name, part }) =>
        name && part !== 'title' ? [name.replace(/\s+/g, ' ').trim()] : [],
      );
      expect(names?.filter((name) => !told.includes(name))).toEqual([]);
    },
  );

  test('meet the language of the map', async () => {
    const map = await mapOf({ journey: tea, locale: 'zh-Hant' });
    expect(inside(map).querySelector('[role="region"]')?.getAttribute('lang')).toBe('zh-Hant');
  });
});

describe('what a reader asked of the system', () => {
  const inkOf = (map: JourneyMap): string =>
    getComputedStyle(painted(map, 'card')[0]?.querySelector('text') as Element).fill;

  test('forced colours: only colours of the system, cards with an outline', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const map = await mapOf({ journey: tea, theme: 'dark' });
    map.style.setProperty('--journey-ink', 'rgb(1, 2, 3)');
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    expect(inkOf(map)).toBe(getComputedStyle(probe).color);
    expect(getComputedStyle(painted(map, 'card')[0]?.querySelector('rect') as Element).stroke).not.toBe('none');
  });

  describe.each(['light', 'dark'])('forced colours on a %s palette', (scheme) => {
    test.each(views.map(({ name }) => name))('leave nothing of the view %s that the eye cannot find', async (view) => {
      await emulate([
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ]);
      const map = await mapOf({ journey: journeys[0]?.json, view, theme: 'dark' });
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const allowed = ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight'].map(system);
      const shapes = [...inside(map).querySelectorAll('.marks :is(rect, circle, path, text)')];
      for (const shape of shapes) {
        const { fill, stroke } = getComputedStyle(shape);
        for (const color of [fill, stroke]) if (color !== 'none') expect(allowed).toContain(color);
        if (shape.localName === 'text') expect(fill).not.toBe(system('Canvas'));
        const isGround = fill === system('Canvas') && shape.matches("[part~='cell'] > rect:first-of-type");
        if (isGround) expect(stroke).not.toBe('none');
      }
      if (view === 'table') {
        expect(getComputedStyle(inside(map).querySelector('td') as Element).color).toBe(system('CanvasText'));
        return;
      }
      expect(shapes.length).toBeGreaterThan(0);
      expect(getComputedStyle(inside(map).querySelector('.map') as Element).backgroundColor).toBe(system('Canvas'));
      const ring = inside(map).querySelector('.ring rect + rect') as Element;
      expect(getComputedStyle(ring).stroke).toBe(system('Highlight'));
      for (const curve of painted(map, 'curve').flatMap((mark) => [...mark.querySelectorAll('path')]))
        expect([system('CanvasText'), system('LinkText'), 'none']).toContain(getComputedStyle(curve).stroke);
    });

    test('tell the chosen card from the others, and from the page', async () => {
      await emulate([
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ]);
      const map = await mapOf({ journey: tea, selected: 'pour' });
      const strokes = painted(map, 'card').map(
        (card) => getComputedStyle(card.querySelector('rect') as Element).stroke,
      );
      expect(new Set(strokes).size).toBe(2);
      expect(strokes).not.toContain(getComputedStyle(inside(map).querySelector('.map') as Element).backgroundColor);
    });
  });

  test('more contrast', async () => {
    const map = await mapOf({ journey: tea });
    const before = inkOf(map);
    await emulate([{ name: 'prefers-contrast', value: 'more' }]);
    expect(inkOf(map)).not.toBe(before);
  });

  test('a dark page, for a map that follows the system', async () => {
    const map = await mapOf({ journey: tea, theme: 'auto' });
    const { scene } = map;
    const before = inkOf(map);
    await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(inkOf(map)).not.toBe(before);
    map.theme = 'light';
    await settled(map);
    expect(inkOf(map)).toBe(before);
    expect(map.scene).toBe(scene);
  });

  test('less motion: nothing moves in the first place', async () => {
    const map = await mapOf({ journey: tea });
    expect(map.getAnimations({ subtree: true })).toEqual([]);
    const moving = [...inside(map).querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
    expect(moving).toEqual([]);
  });
});
