import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import { laneRoles } from '../../src/model/schema-grid.ts';

const map = (step: object, rest: object = {}) => ({
  title: 'Map',
  stages: [{ title: 'S', steps: [{ title: 'T', id: 't', ...step }] }],
  ...rest,
});
const laneIds = (json: unknown) => parseJourney(json).journey.lanes.map(({ id }) => id);

test('the default order knows every role once', () => {
  expect(laneRoles).toHaveLength(30);
  expect(new Set(laneRoles).size).toBe(30);
});

describe('lanes that nobody named', () => {
  test('follow from what the steps hold, in the default order (rule 17)', () => {
    const json = map(
      {
        owner: { person: 'Ada' },
        channel: 'web',
        touchpoint: { type: 'action' },
        emotion: [1, { kind: 'intensity', value: 1 }],
        time: { start: '08:30' },
        cells: { thoughts: 'Hm', 'Legal notes': 'None', storyboard: 'A shop' },
      },
      {
        channels: [{ id: 'web', name: 'Web' }],
        insights: [
          { id: 'a', kind: 'friction', at: ['t'], text: 'slow' },
          { id: 'b', kind: 'gain', at: ['t'], text: 'kind' },
        ],
        opportunities: [{ id: 'o', title: 'faster', at: ['t'] }],
        metrics: [{ id: 'm', name: 'NPS', kind: 'nps', better: 'higher' }],
        values: [{ metric: 'm', at: 't', value: 10 }],
      },
    );
    expect(parseJourney(json).issues).toEqual([]);
    expect(laneIds(json)).toEqual([
      'storyboard',
      'time',
      'touchpoints',
      'thoughts',
      'emotion',
      'intensity',
      'channels',
      'Legal notes',
      'pains',
      'gains',
      'opportunities',
      'metrics',
      'ownership',
    ]);
  });

  test('take their role from their name, and are titled by it when they have none', () => {
    const { journey } = parseJourney(map({ cells: { thoughts: 'Hm', Legal: 'None' } }));
    expect(journey.lanesDerived).toBe(true);
    expect(journey.lanes).toEqual([
      { id: 'thoughts', role: 'thoughts' },
      { id: 'Legal', role: 'custom', title: 'Legal' },
    ]);
  });

  test('are there also when the list of lanes is empty', () => {
    expect(laneIds(map({ cells: { thoughts: 'Hm' } }, { lanes: [] }))).toEqual(['thoughts']);
  });

  test('get out of the way of a step that has their name', () => {
    const { journey } = parseJourney(map({ id: 'thoughts', cells: { thoughts: 'Hm' } }));
    expect(journey.lanes).toEqual([{ id: 'thoughts~2', role: 'thoughts' }]);
    expect([...(journey.steps[0]?.cells.keys() ?? [])]).toEqual(['thoughts~2']);
  });
});

describe('lanes that the document names', () => {
  test('stand in their own order', () => {
    const lanes = [
      { id: 'b', role: 'emotion' },
      { id: 'a', role: 'thoughts' },
    ];
    expect(laneIds(map({ cells: { a: 'Hm' } }, { lanes }))).toEqual(['b', 'a']);
    expect(parseJourney(map({}, { lanes })).journey.lanesDerived).toBe(false);
  });

  test('are joined by a lane that only a cell names, so that nothing is lost', () => {
    const { journey, issues } = parseJourney(
      map({ cells: { thoughs: 'Hm' } }, { lanes: [{ id: 'thoughts', role: 'thoughts' }] }),
    );
    expect(journey.lanes.map(({ id, role }) => [id, role])).toEqual([
      ['thoughts', 'thoughts'],
      ['thoughs', 'custom'],
    ]);
    expect(issues).toMatchObject([
      { code: 'unknown-lane', pointer: '/stages/0/steps/0/cells/thoughs', suggestion: 'thoughts' },
    ]);
  });

  test('go by their role when they have no id', () => {
    const { journey } = parseJourney(map({ cells: { thoughts: 'Hm' } }, { lanes: [{ role: 'thoughts' }] }));
    expect(journey.lanes.map(({ id }) => id)).toEqual(['thoughts']);
    expect(journey.steps[0]?.cells.has('thoughts')).toBe(true);
  });
});
