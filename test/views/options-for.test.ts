import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.js';
import { compareJourneys } from '../../src/views/compare.js';
import { openView } from '../../src/views/open-view.js';
import { draw } from '../../src/pipeline.js';
import { chart } from '../../src/views/chart/index.js';
import { persona } from '../../src/views/persona/index.js';
import { stepColumns } from '../../src/views/table/options.js';
import { table } from '../../src/views/table/index.js';
import { timeline } from '../../src/views/timeline/index.js';
import { journeys } from '../journeys/index.js';

const tea = {
  title: 'Tea',
  personas: [{ id: 'mei', name: 'Mei' }],
  lanes: [{ id: 'smells', role: 'custom', title: 'Smells' }],
  stages: [{ id: 'brew', title: 'Brew', steps: [{ id: 'boil', title: 'Boil', cells: { smells: 'Steam' } }] }],
  views: [{ id: 'v', view: 'timeline', lanes: ['smels'] }],
};

describe('a name that the journey does not know is a slip', () => {
  test('told with the one that was meant', () => {
    expect(() => draw(tea, { view: timeline, options: { lanes: ['smels'] } })).toThrow(
      /^lanes must name .*, got smels; did you mean smells\?$/,
    );
    expect(() => draw(tea, { view: persona, options: { personas: ['me'] } })).toThrow(
      'personas must name some of mei, got me; did you mean mei?',
    );
    expect(() => draw(tea, { view: chart, options: { heat: 'emotions' } })).toThrow('did you mean emotion?');
  });

  test('but a role that it has no lane for is none', () => {
    expect(
      draw(tea, { view: timeline, options: { lanes: ['smells', 'evidence-status'] } }).scene.marks.length,
    ).toBeGreaterThan(0);
  });

  test('and so is text in place of a list', () => {
    expect(() => draw(tea, { view: timeline, options: { lanes: 'smells' as never } })).toThrow(
      'expected a list of names for lanes, got string',
    );
  });

  test('in a saved view it is data, and the rest is drawn', () => {
    expect(draw(openView(parseJourney(tea).journey, 'v')).scene.marks.length).toBeGreaterThan(0);
  });

  test.each(['delta', 'overlay', 'side-by-side'] as const)('of two journeys (%s), each knows names', (mode) => {
    const after = {
      ...tea,
      lanes: [{ id: 'sounds', role: 'custom', title: 'Sounds' }],
      stages: [{ id: 'brew', title: 'Brew', steps: [{ id: 'boil', title: 'Boil', cells: { sounds: 'Hiss' } }] }],
    };
    const [before, later] = [parseJourney(tea).journey, parseJourney(after).journey];
    const drawn = (lanes: readonly string[]) =>
      draw(compareJourneys(before, later, { mode }), { view: timeline, options: { lanes } });
    expect(() => drawn(['smells', 'sounds'])).not.toThrow();
    expect(() => drawn(['smels'])).toThrow('did you mean smells?');
  });
});

test('the columns that can be asked for are those that the table of steps has', () => {
  const found = journeys.flatMap(({ json }) => {
    const { layout } = draw(json, { view: table });
    const steps = layout.tables.find(({ key }) => key === 'steps');
    return (steps?.columns ?? []).map(({ key }) => key.replace(/\(.*/, ''));
  });
  const known = new Set<string>([...stepColumns, 'lane']);
  expect([...new Set(found)].filter((key) => !known.has(key))).toEqual([]);
});
