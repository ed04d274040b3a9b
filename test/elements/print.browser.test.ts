import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { JourneyMap } from '../../src/elements/index.js';
import { parseJourney } from '../../src/model/parse.js';
import { textIn } from '../../src/model/text.js';
import { themes } from '../../src/scene/tokens.js';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.js';
import { manySteps } from '../journeys/many-steps.js';
import { inside, mapOf, settled, tea, type Given } from './maps.js';

const medium = (media: 'print' | ''): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { media });

beforeEach(() => document.body.replaceChildren());
afterEach(async () => {
  document.body.replaceChildren();
  await medium('');
});

const printed = async (properties: Given): Promise<JourneyMap> => {
  const map = await mapOf(properties);
  await medium('print');
  await settled(map);
  return map;
};

const leavesOf = (map: JourneyMap): Element[] =>
  [...inside(map).querySelectorAll('.leaf')].filter((leaf) => leaf.getBoundingClientRect().height > 0);

const bicycle = journeys[0]?.json;
const pictures = views.map(({ name }) => name).filter((name) => name !== 'table');

describe('a picture on paper (rule 93)', () => {
  test.each(pictures)('of the view %s is as wide as its page, with every step that it shows', async (view) => {
    for (const journey of [bicycle, journeys.find(({ name }) => name === 'hospital')?.json, manySteps(60)]) {
      const map = await printed({ journey, view });
      const leaves = leavesOf(map);
      expect(leaves.length).toBeGreaterThan(0);
      const page = map.getBoundingClientRect();
      for (const leaf of leaves) {
        const { left, right } = leaf.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(page.left);
        expect(right).toBeLessThanOrEqual(page.right);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
      const told = leaves.map(({ textContent }) => textContent).join('');
      const titles = parseJourney(journey).journey.steps.map(({ title }) => textIn(title ?? '', 'en'));
      const lost = titles.filter((title) => !told.replaceAll(' ', '').includes(title.replaceAll(' ', '')));
      expect(view === 'persona' ? [] : lost).toEqual([]);
      map.remove();
      await medium('');
    }
  });

  test('is there as long as the page is printed', async () => {
    const map = await mapOf({ journey: tea });
    dispatchEvent(new Event('beforeprint'));
    expect(inside(map).querySelectorAll('.leaf').length).toBeGreaterThan(0);
    dispatchEvent(new Event('afterprint'));
    expect(inside(map).querySelectorAll('.leaf')).toHaveLength(0);
  });

  test('says on every page but the first what it is a page of, and has the legend on all', async () => {
    const map = await printed({ journey: bicycle });
    const leaves = leavesOf(map);
    leaves.forEach((leaf, index) => {
      const line = leaf.querySelector('p')?.textContent ?? '';
      expect(line.includes(`${index + 1} / ${leaves.length}`)).toBe(index > 0);
      expect(leaf.textContent).toContain('Legend');
    });
  });

  test('is light on a dark page, whichever theme it has on the screen', async () => {
    document.documentElement.style.colorScheme = 'dark';
    for (const theme of ['dark', 'auto', '']) {
      const map = await printed({ journey: tea, theme });
      const ink = getComputedStyle(inside(map).querySelector('.leaf text') as Element).fill;
      const probe = document.createElement('p');
      probe.style.color = themes.light.ink;
      document.body.append(probe);
      expect(ink).toBe(getComputedStyle(probe).color);
      map.remove();
      await medium('');
    }
    document.documentElement.style.colorScheme = '';
  });

  test('shows neither the picture of the screen nor a box that scrolls', async () => {
    const map = await printed({ journey: bicycle, selected: 'waits' });
    expect(inside(map).querySelector('.sheet > svg')?.getBoundingClientRect().height).toBe(0);
    expect(getComputedStyle(inside(map).querySelector('.scroller') as Element).overflow).toBe('visible');
    expect(getComputedStyle(leavesOf(map)[0] as Element).breakInside).toBe('avoid');
  });

  test('brings nothing beyond the page, from which a browser would start to count', async () => {
    const map = await printed({ journey: journeys.find(({ name }) => name === 'right-to-left')?.json });
    const { left, right } = map.getBoundingClientRect();
    for (const element of inside(map).querySelectorAll('.sheet, .outline, .paper, .leaf')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      expect(box.left).toBeGreaterThanOrEqual(left);
      expect(box.right).toBeLessThanOrEqual(right);
    }
  });

  test('counts out no dashes beyond its page, however long the journey is', async () => {
    const map = await printed({ journey: manySteps(100) });
    const axes = leavesOf(map).flatMap((leaf) => [...leaf.querySelectorAll<SVGPathElement>("[part='axis'] path")]);
    expect(axes.length).toBeGreaterThan(0);
    for (const axis of axes) expect(axis.getBBox().width).toBeLessThan(1500);
  });

  test('follows what changes while it is there', async () => {
    const map = await printed({ journey: tea });
    map.view = 'circle';
    await settled(map);
    expect(inside(map).querySelectorAll('.leaf [part~="sector"]').length).toBeGreaterThan(0);
  });

  test('is nothing where there is no picture', async () => {
    for (const journey of [7, undefined]) {
      const map = await printed({ journey });
      expect(leavesOf(map)).toEqual([]);
      map.remove();
      await medium('');
    }
  });
});

describe('tables on paper', () => {
  test.each(['bicycle', 'hospital', 'long-words'])('are no wider than the page, in %s', async (name) => {
    const map = await mapOf({ journey: journeys.find((one) => one.name === name)?.json, view: 'table' });
    // What is left of A4 between the margins.
    map.style.width = '718px';
    await settled(map);
    await medium('print');
    const edge = map.getBoundingClientRect().right + 0.5;
    const beyond = [...inside(map).querySelectorAll('table, td[data-head], th, dd')].filter(
      (cell) => cell.getBoundingClientRect().right > edge,
    );
    expect(beyond.map(({ textContent }) => textContent)).toEqual([]);
    for (const scroller of inside(map).querySelectorAll('.table-scroller'))
      expect(getComputedStyle(scroller).overflow).toBe('visible');
  });

  test('repeat their heads on each page, or name each cell', async () => {
    const map = await printed({ journey: bicycle, view: 'table' });
    map.style.width = '718px';
    await settled(map);
    for (const table of inside(map).querySelectorAll('table')) {
      const head = table.querySelector('thead') as Element;
      if (getComputedStyle(head).display === 'table-header-group') continue;
      for (const cell of table.querySelectorAll('td[data-head]'))
        expect(getComputedStyle(cell, '::before').content).toContain(cell.getAttribute('data-head'));
    }
    expect(getComputedStyle(inside(map).querySelector('table.slim thead') as Element).display).toBe(
      'table-header-group',
    );
  });
});
