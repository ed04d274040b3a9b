import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.js';
import { journeys } from '../../journeys/index.js';
import { breachesOf } from '../../support/laws.js';
import { drawn } from './drawn.js';

const modes = ['lanes', 'layer', 'hide'] as const;
const hotel = journeys.find(({ name }) => name === 'hotel-stay')?.json;
const named = journeys.map(({ name, json }) => [name, json] as const);

describe('rule 72: the blueprint as a layer moves nothing', () => {
  test.each(named)('in %s no column of steps moves, at any width', (_, json) => {
    for (const width of [320, 640, 1280, 1600]) {
      const [lanes, ...others] = modes.map((blueprint) => columnsOf(drawn(json, { blueprint }, { width }).scene.marks));
      for (const other of others) expect(other).toEqual(lanes);
    }
  });

  test.each(named)('in %s the steps and what stands above the layer keep their place', (_, json) => {
    for (const width of [640, 1280]) {
      const [layer, hidden] = (['layer', 'hide'] as const).map(
        (blueprint) => new Map(drawn(json, { blueprint }, { width }).scene.marks.map(({ key, box }) => [key, box])),
      );
      // Legend and footer stand below everything.
      const above = [...(hidden ?? [])].filter(([key]) => !/^(legend|footer)\(/.test(key));
      for (const [key, box] of above) expect([key, layer?.get(key)]).toEqual([key, box]);
    }
  });

  test.each(named)('in %s the steps begin at the same place down the page', (_, json) => {
    for (const width of [400, 900, 1600]) {
      const [lanes, ...others] = modes.map((blueprint) =>
        drawn(json, { blueprint, direction: 'block' }, { width })
          .parts('card')
          .map(({ key, box }) => [key, box.x]),
      );
      for (const other of others) expect(other).toEqual(lanes);
    }
  });

  test('several voices in a lane of employees keep their room for names while it is hidden', () => {
    const emotion = [
      { kind: 'valence', value: 1, persona: 'ann' },
      { kind: 'expectation', value: 0, persona: 'ann' },
    ];
    const json = {
      title: 'Desk',
      personas: [{ id: 'ann', name: 'Ann', kind: 'employee' }],
      lanes: [{ id: 'staff', role: 'employee-emotion', persona: 'ann' }],
      stages: [
        {
          id: 'day',
          title: 'Day',
          steps: [
            { id: 'opens', title: 'Opens', emotion },
            { id: 'shuts', title: 'Shuts', emotion },
          ],
        },
      ],
    };
    const [lanes, layer, hidden] = modes.map((blueprint) => drawn(json, { blueprint }));
    expect(lanes?.parts('series-label').length).toBe(2);
    expect(hidden?.parts('series-label')).toEqual([]);
    for (const other of [layer, hidden]) expect(other?.mark('shuts').box).toEqual(lanes?.mark('shuts').box);
  });
});

describe('the blueprint in a timeline', () => {
  test('stands where the document puts it unless told otherwise, without lines', () => {
    const { mark, parts } = drawn(hotel);
    expect(mark('lane(suppliers)').box.y).toBeLessThan(mark('lane(guest)').box.y);
    expect(parts('lane-line')).toEqual([]);
    expect(parts('lane-band')).toEqual([]);
  });

  test('tells in words the links for which it has no way', () => {
    const { layout, scene } = drawn(hotel, { blueprint: 'layer' });
    const untold = layout.grid.service?.untold.map(({ name }) => name) ?? [];
    expect(untold.length).toBeGreaterThan(0);
    const said = scene.marks.filter(({ key }) => key.startsWith('remark(links')).map(({ name }) => name);
    expect(said).toEqual(untold);
    expect(drawn(hotel, { blueprint: 'hide' }).scene.marks.some(({ key }) => key.startsWith('remark'))).toBe(false);
  });

  test('as a layer has its own order, its three lines and its links, below all other lanes', () => {
    const { mark, parts, scene } = drawn(hotel, { blueprint: 'layer' });
    const order = [
      'steps',
      'mood',
      'clock',
      'pains',
      'things',
      'guest',
      'hosts',
      'screens',
      'people-behind',
      'suppliers',
      'rules',
    ];
    const heights = order.map((lane) => mark(`lane(${lane})`).box.y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(parts('lane-line').map(({ key }) => key)).toEqual([
      'line(interaction)',
      'line(visibility)',
      'line(internal-interaction)',
    ]);
    expect(scene.marks.map(({ key }) => key)).toContain('service(early-leaver)');
  });

  test('goes altogether when it is hidden, and leaves what it shares with the timeline', () => {
    const keys = drawn(hotel, { blueprint: 'hide' }).scene.marks.map(({ key }) => key);
    const lanes = keys.filter((key) => key.startsWith('lane('));
    expect(lanes).toEqual(['lane(steps)', 'lane(mood)', 'lane(clock)', 'lane(pains)', 'lane(brand-goal())']);
  });

  test('down the page has its lines between columns, in their order, and across no band of a stage', () => {
    const { parts, mark } = drawn(hotel, { blueprint: 'layer', direction: 'block' }, { width: 3400 });
    const lines = parts('lane-line');
    expect(lines.map(({ name }) => name)).toEqual([
      'Line of interaction',
      'Line of visibility',
      'Line of internal interaction',
    ]);
    const right = ({ box }: Mark): number => box.x + box.width;
    const order = [
      'lane(guest)',
      'line(interaction)',
      'lane(hosts)',
      'lane(screens)',
      'line(visibility)',
      'lane(systems-behind)',
      'line(internal-interaction)',
      'lane(suppliers)',
    ];
    const ends = order.map((key) => right(mark(key)));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    for (const { shapes } of lines) {
      const path = shapes.find((shape) => shape.kind === 'path');
      // One piece before the first stage, one for each of the four.
      expect(path?.commands.filter(([letter]) => letter === 'M').length).toBe(5);
    }
  });

  test('is drawn lawfully down the page', () => {
    const found = named.flatMap(([name, json]) =>
      [700, 1600, 3400].flatMap((width) =>
        (['layer', 'hide'] as const).flatMap((blueprint) =>
          breachesOf(drawn(json, { blueprint, direction: 'block' }, { width }).scene).map(
            (breach) => `${name} ${breach}`,
          ),
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test('is made of the lanes that are asked for', () => {
    const { parts, scene } = drawn(hotel, { blueprint: 'layer', lanes: ['hosts', 'emotion', 'customer-actions'] });
    expect(parts('lane-line').map(({ key }) => key)).toEqual(['line(interaction)', 'line(visibility)']);
    expect(scene.marks.map(({ key }) => key)).not.toContain('lane(suppliers)');
  });

  test('shows lanes that the document hides from its timeline only as a layer', () => {
    const bicycle = journeys.find(({ name }) => name === 'bicycle')?.json;
    expect(drawn(bicycle).parts('lane-line')).toEqual([]);
    expect(drawn(bicycle, { blueprint: 'layer' }).parts('lane-line').length).toBe(3);
  });
});

function columnsOf(marks: readonly Mark[]): (readonly [string, number, number])[] {
  return marks.filter(({ part }) => part === 'card').map(({ key, box }) => [key, box.x, box.width]);
}
