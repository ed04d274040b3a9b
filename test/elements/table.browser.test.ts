import { afterEach, describe, expect, test } from 'vitest';
import type { JourneyMap } from '../../src/elements/index.js';
import { parseJourney } from '../../src/model/parse.js';
import { paintTables } from '../../src/paint/html-table.js';
import { frameFor } from '../../src/pipeline.js';
import { table } from '../../src/views/table/index.js';
import { journeys } from '../journeys/index.js';
import { axeFaults } from './axe-faults.js';
import { eventFrom, inside, mapOf, settled, tea, textOf, type Given } from './maps.js';

afterEach(() => document.body.replaceChildren());

// The page of the tests is a narrow one.
const tableOf = (properties: Given = {}, width = 900): Promise<JourneyMap> =>
  mapOf({ journey: tea, view: 'table', ...properties }, 'journey-map', width);

const all = <E extends Element>(map: Element, selector: string): E[] => [...inside(map).querySelectorAll<E>(selector)];

const said = (root: ParentNode): string[] =>
  [...root.querySelectorAll('caption, th, td, dt, dd')].map((cell) => (cell.textContent ?? '').replace(/[;:\s]/g, ''));

describe('a journey as tables on the page (rule 90)', () => {
  test('is real tables instead of a picture', async () => {
    const map = await tableOf();
    expect(inside(map).querySelector('svg')).toBeNull();
    expect(textOf(map, 'table.steps caption').trim()).toBe('Steps');
    expect(all(map, "table.steps th[scope='row']").map((name) => name.textContent?.trim())).toEqual([
      'Boil water',
      'Pour',
      'Drink',
    ]);
    expect(all(map, "table.steps th[scope='rowgroup']").map((name) => name.textContent?.trim())).toEqual([
      'Before',
      'After',
    ]);
  });

  describe.each(journeys.map(({ name, json }) => [name, json] as const))('of %s', (_, json) => {
    test.each(['en', 'zh-Hans', 'ar'])(
      'has a head for every cell, and reads aloud, in its order, what a file of the tables says, in %s',
      async (locale) => {
        const map = await tableOf({ journey: json, locale });
        for (const one of all<HTMLTableElement>(map, 'table')) {
          const columns = one.querySelectorAll("th[scope='col']").length;
          const widths = [...one.rows].map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0));
          expect(new Set(widths)).toEqual(new Set([columns]));
        }
        const { journey } = parseJourney(json);
        const layout = table.layout(journey, frameFor(journey, { locale, width: 852 }, table), table.defaults);
        const file = new DOMParser().parseFromString(
          paintTables(table.tables?.(layout) ?? [], { locale }),
          'text/html',
        );
        expect(said(inside(map))).toEqual(said(file));
      },
    );
  });

  test('says nothing in colours and titles alone: each cell has its text, each table its name and its heads', async () => {
    const map = await tableOf({ journey: journeys[0]?.json });
    expect(all(map, '[title]')).toEqual([]);
    for (const one of all<HTMLTableElement>(map, 'table')) {
      expect(one.caption?.textContent?.trim()).not.toBe('');
      expect([...(one.tHead?.rows ?? [])].flatMap(({ cells }) => [...cells].map(({ scope }) => scope))).not.toContain(
        '',
      );
      for (const row of [...one.tBodies]
        .flatMap(({ rows }) => [...rows])
        .filter((tr) => !tr.classList.contains('notes')))
        expect(row.querySelectorAll("th[scope='row'], th[scope='rowgroup']")).toHaveLength(1);
    }
    for (const mood of all(map, '.mood')) expect(mood.textContent?.trim()).not.toBe('');
  });

  test('comes and goes with the view, and keeps what is chosen (statement A3)', async () => {
    const map = await tableOf({ selected: 'pour' });
    expect(all(map, "tr.chosen th[part~='selected']")).toHaveLength(1);
    map.view = 'timeline';
    await settled(map);
    expect(inside(map).querySelector('table')).toBeNull();
    expect(all(map, ".marks > g[part~='selected']").length).toBeGreaterThan(0);
    map.view = 'table';
    await settled(map);
    expect(textOf(map, 'tr.chosen th')).toContain('Pour');
  });

  test('says which step its reader chose, by pointer and by key', async () => {
    const map = await tableOf();
    const [boil, pour] = all<HTMLButtonElement>(map, 'th button');
    const chosen = await eventFrom(map, 'journey-select', () => pour?.click());
    expect(chosen.step).toBe('pour');
    await settled(map);
    expect(map.selected).toBe('pour');
    expect(pour?.getAttribute('aria-current')).toBe('true');
    const again = await eventFrom(map, 'journey-select', () => boil?.click());
    expect(again.step).toBe('boil');
  });

  test('is one stop of the Tab key for all steps, which the arrows walk', async () => {
    const map = await tableOf();
    const buttons = all<HTMLButtonElement>(map, 'th button');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    const press = (key: string): void =>
      void inside(map).activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    buttons[0]?.focus();
    press('ArrowDown');
    expect(inside(map).activeElement).toBe(buttons[1]);
    press('End');
    expect(inside(map).activeElement).toBe(buttons[2]);
    press('ArrowUp');
    expect(inside(map).activeElement).toBe(buttons[1]);
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  test('scrolls a wide table by itself, and not the page', async () => {
    const map = await tableOf({ journey: journeys[0]?.json });
    const scroller = all(map, '.table-scroller')[0];
    expect(scroller?.getAttribute('tabindex')).toBe('0');
    expect(scroller?.scrollWidth).toBeGreaterThan(scroller?.clientWidth ?? Infinity);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(map.getBoundingClientRect().right);
  });

  test('shows rows as blocks on a narrow page, wide as the page and no wider', async () => {
    const map = await tableOf({ journey: journeys[0]?.json }, 320);
    const edge = map.getBoundingClientRect().right;
    const beyond = all(map, 'td[data-head], th button, caption span, dd').filter(
      (cell) => cell.getBoundingClientRect().right > edge + 0.5,
    );
    expect(beyond).toEqual([]);
  });

  test('tells in a column what differs between two journeys', async () => {
    const [before, after] = tea.stages;
    const later = { ...tea, stages: [{ ...before, steps: before?.steps.slice(1) }, after] };
    for (const compareMode of ['delta', 'overlay', 'side-by-side'] as const) {
      const map = await tableOf({ compare: later, compareMode });
      expect(textOf(map, 'table.steps thead')).toContain('What changed');
      expect(textOf(map, 'table.steps tbody')).toContain('Gone');
      map.remove();
    }
  });

  test('keeps hostile text as text', async () => {
    const bad = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const map = await tableOf({
      journey: { title: bad, goal: bad, stages: [{ title: bad, steps: [{ id: 'a', title: bad }] }] },
    });
    expect(all(map, 'th button')[0]?.textContent).toContain(bad);
    expect(inside(map).querySelectorAll('img, script')).toHaveLength(0);
  });
});

describe('axe finds nothing in tables', () => {
  test.each(journeys.map(({ name, json }) => [name, json] as const))('of %s', async (_, journey) => {
    expect(await axeFaults(await tableOf({ journey }))).toEqual([]);
  });

  test.each(['light', 'dark', 'contrast', 'auto'])('in the %s theme, with a step chosen', async (theme) => {
    expect(await axeFaults(await tableOf({ journey: journeys[0]?.json, theme, selected: 'waits' }))).toEqual([]);
  });

  test('on a narrow page', async () => {
    const map = await tableOf({ journey: journeys[0]?.json }, 320);
    expect(await axeFaults(map)).toEqual([]);
  });
});
