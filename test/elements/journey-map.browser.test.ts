import { afterEach, describe, expect, test } from 'vitest';
import type { JourneyMap } from '../../src/elements/index.js';
import { eventFrom, frame, inside, mapOf, painted, settled, tea, textOf } from './maps.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
});

describe('a journey reaches the page', () => {
  test('by property', async () => {
    const map = await mapOf({ journey: tea });
    expect(textOf(map, '.marks')).toContain('Boil water');
    expect(textOf(map, '.outline')).toContain('Boil water');
  });

  test('by a script inside, also where that comes later', async () => {
    const map = await mapOf();
    expect(inside(map).querySelector('svg')).toBeNull();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(tea);
    await eventFrom(map, 'journey-load', () => map.append(script));
    expect(textOf(map, '.marks')).toContain('Boil water');
  });

  test('by address, and the last address wins', async () => {
    const addressOf = (title: string): string =>
      `data:application/json,${encodeURIComponent(JSON.stringify({ ...tea, title }))}`;
    const map = await mapOf();
    map.src = addressOf('First');
    await frame();
    const loaded = await eventFrom(map, 'journey-load', () => (map.src = addressOf('Second')));
    expect(JSON.stringify(loaded.journey.title)).toContain('Second');
    await settled(map);
    expect(textOf(map, 'h2')).toBe('Second');
  });

  test('by address, also where the element is moved while it loads', async () => {
    const map = document.createElement('journey-map');
    map.src = `data:application/json,${encodeURIComponent(JSON.stringify(tea))}`;
    document.body.append(map);
    await frame();
    map.remove();
    const elsewhere = document.createElement('div');
    const loaded = eventFrom(map, 'journey-load');
    document.body.append(elsewhere);
    elsewhere.append(map);
    await loaded;
    expect(textOf(map, '.marks')).toContain('Boil water');
  });

  test('the timeline has a tag of its own', async () => {
    const map = await mapOf({ journey: tea }, 'journey-timeline');
    expect(textOf(map, '.marks')).toContain('Boil water');
  });
});

describe('what cannot be drawn is said', () => {
  test('a value that is no journey', async () => {
    const map = document.createElement('journey-map');
    const told = await eventFrom(map, 'journey-issues', () => {
      map.journey = 7 as never;
      document.body.append(map);
    });
    expect(told.issues[0]?.code).toBe('not-a-document');
    expect(textOf(map, '.message')).toContain('This journey cannot be drawn.');
    expect(textOf(map, '.message')).toContain(told.issues[0]?.message ?? '?');
  });

  test('a script that is no JSON', async () => {
    document.body.innerHTML = '<journey-map><script type="application/json">{"title": </script></journey-map>';
    const map = document.querySelector('journey-map') as JourneyMap;
    await settled(map);
    expect(textOf(map, '.message')).toContain('Expected JSON in the script inside the element');
  });

  test('an address where nothing is', async () => {
    const map = await mapOf();
    const told = await eventFrom(map, 'journey-issues', () => (map.src = '/no-such-folder/journey.json?x'));
    expect(told.issues[0]?.severity).toBe('error');
    expect(inside(map).querySelector('.message')).not.toBeNull();
  });

  test('a view that does not exist, and the map comes back with one that does', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent): void => {
      errors.push(event.error);
      event.preventDefault();
    };
    addEventListener('error', note);
    const map = await mapOf({ journey: tea, view: 'flowchrt' });
    expect(textOf(map, '.message')).toContain('view must be one of timeline');
    expect(errors).toEqual([]);
    removeEventListener('error', note);
    map.view = 'timeline';
    await settled(map);
    expect(textOf(map, '.marks')).toContain('Boil water');
  });

  test('an empty journey says so in its picture', async () => {
    const map = await mapOf({ journey: { title: 'Nothing yet', stages: [] } });
    expect(painted(map, 'message')).toHaveLength(1);
  });

  test('a good journey follows a bad one', async () => {
    const map = await mapOf({ journey: 'bad' });
    map.journey = tea;
    await settled(map);
    expect(inside(map).querySelector('.message')).toBeNull();
    expect(textOf(map, '.marks')).toContain('Pour');
  });
});

describe('a map follows its page', () => {
  test('a narrower box makes a narrower layout', async () => {
    const map = await mapOf({ journey: tea });
    map.style.width = '900px';
    await settled(map);
    const wide = map.scene;
    map.style.width = '340px';
    await settled(map);
    await settled(map);
    expect(wide?.breaks.axis).toBe('x');
    expect(map.scene?.width).toBe(340);
    expect(map.scene?.breaks.axis).toBe('y');
  });

  test('the language of the page, then its own', async () => {
    const map = await mapOf({ journey: { ...tea, locale: undefined } });
    document.documentElement.lang = 'zh-Hans';
    await settled(map);
    expect(map.scene?.locale).toBe('zh-Hans');
    map.lang = 'en';
    await settled(map);
    expect(map.scene?.locale).toBe('en');
    map.locale = 'zh-Hant';
    await settled(map);
    expect(map.scene?.locale).toBe('zh-Hant');
  });

  test('the language around the shadow root that it lives in', async () => {
    const outer = document.createElement('div');
    outer.lang = 'zh-Hant';
    document.body.append(outer);
    const map = document.createElement('journey-map');
    map.journey = tea;
    outer.attachShadow({ mode: 'closed' }).append(map);
    await settled(map);
    expect(map.scene?.locale).toBe('zh-Hant');
  });

  test('the direction of the page', async () => {
    const map = await mapOf({ journey: tea });
    document.documentElement.dir = 'rtl';
    await settled(map);
    expect(map.scene?.direction).toBe('rtl');
  });

  test('no layout while it is hidden, and one when it shows', async () => {
    const map = document.createElement('journey-map');
    map.hidden = true;
    map.journey = tea;
    document.body.append(map);
    await settled(map);
    expect(map.scene).toBeUndefined();
    map.hidden = false;
    await settled(map);
    await settled(map);
    expect(map.scene).toBeDefined();
  });

  test('a theme costs no layout', async () => {
    const map = await mapOf({ journey: tea });
    const { scene } = map;
    const inks = (['light', 'dark', 'contrast'] as const).map((theme) => {
      map.theme = theme;
      return getComputedStyle(inside(map).querySelector('.marks text') as Element).fill;
    });
    await settled(map);
    expect(new Set(inks).size).toBe(3);
    expect(map.scene).toBe(scene);
  });

  test('a colour of the host wins, whatever the theme', async () => {
    document.body.style.setProperty('--journey-page', 'rgb(1, 2, 3)');
    const map = await mapOf({ journey: tea });
    for (const theme of ['light', 'dark', 'contrast', 'auto'] as const) {
      map.theme = theme;
      expect(getComputedStyle(inside(map).querySelector('.map') as Element).backgroundColor).toBe('rgb(1, 2, 3)');
    }
    document.body.style.removeProperty('--journey-page');
  });

  test('a font of the host is measured and drawn', async () => {
    const map = await mapOf({ journey: tea });
    const before = map.scene;
    map.style.setProperty('--journey-font', 'monospace');
    await settled(map);
    expect(map.scene).not.toBe(before);
    const lines = map.scene?.marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text')) ?? [];
    const drawn = [...inside(map).querySelectorAll<SVGTextElement>('.marks text')];
    expect(drawn.map(({ textContent }) => textContent)).toEqual(lines.map(({ text }) => text));
    drawn.forEach((text, index) =>
      expect(Math.abs(text.getComputedTextLength() - (lines[index]?.width ?? 0))).toBeLessThan(1),
    );
  });
});

describe('the element is a good citizen', () => {
  test('a thousand changes are one layout, of the last', async () => {
    const map = await mapOf({ journey: tea });
    let loads = 0;
    map.addEventListener('journey-load', () => (loads += 1));
    for (let index = 0; index < 1000; index += 1) {
      map.journey = { ...tea, title: `Tea ${index}` };
      if (index % 10 === 0) await Promise.resolve();
    }
    await settled(map);
    expect(loads).toBe(1);
    expect(textOf(map, 'h2')).toBe('Tea 999');
  });

  test('an unchanged mark keeps its node', async () => {
    const map = await mapOf({ journey: tea });
    const before = painted(map, 'card');
    map.journey = { ...tea, title: 'Another cup' };
    await settled(map);
    expect(painted(map, 'card')).toEqual(before);
    expect(painted(map, 'card')[0]).toBe(before[0]);
  });

  test('taken off and put back it draws again and keeps its place', async () => {
    const map = await mapOf({ journey: tea });
    const card = painted(map, 'card')[0];
    map.remove();
    await settled(map);
    document.body.append(map);
    await settled(map);
    expect(painted(map, 'card')[0]).toBe(card);
    map.style.width = '400px';
    await settled(map);
    await settled(map);
    expect(map.scene?.width).toBe(400);
  });

  test('two maps share nothing', async () => {
    const [one, two] = [await mapOf({ journey: tea }), await mapOf({ journey: { ...tea, title: 'Other' } })];
    one.selected = 'pour';
    await settled(one);
    expect(painted(one, 'selected').length).toBeGreaterThan(0);
    expect(painted(two, 'selected')).toHaveLength(0);
    expect(inside(one).querySelectorAll('[id]')).toHaveLength(0);
  });

  test('hostile text stays text', async () => {
    const bad = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>{{x}}${1}';
    const hostile = {
      title: bad,
      stages: [{ title: bad, steps: [{ id: '"><b>', title: bad, actions: [bad], thoughts: [bad] }] }],
    };
    const map = await mapOf({ journey: hostile });
    expect(textOf(map, 'h2')).toBe(bad);
    expect(inside(map).querySelectorAll('img, script, b, image')).toHaveLength(0);
    expect('hit' in window).toBe(false);
  });

  test('a remote picture is left out unless the host allows its address', async () => {
    const journey = {
      title: 'Pictures',
      lanes: [{ id: 'storyboard', role: 'storyboard' }],
      stages: [
        {
          title: 'One',
          steps: [
            { id: 'a', title: 'A', cells: { storyboard: [{ media: { src: 'https://example.com/a.png', alt: 'A' } }] } },
          ],
        },
      ],
    };
    const map = await mapOf({ journey });
    expect(inside(map).querySelectorAll('image')).toHaveLength(0);
  });
});
