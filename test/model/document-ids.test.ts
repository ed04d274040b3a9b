import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';

const steps = (...ids: (string | undefined)[]) => [
  { title: 'S', steps: ids.map((id) => ({ title: 'T', ...(id && { id }) })) },
];

describe('two things with one id', () => {
  test('the first keeps it, the later gets one from its place, both are told', () => {
    const { journey, issues } = parseJourney({ title: 'Map', stages: steps('pay', 'pay', 'pay') });
    expect(journey.steps.map(({ id }) => id)).toEqual(['pay', 'stage-1/step-2', 'stage-1/step-3']);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['duplicate-id', '/stages/0/steps/1/id'],
      ['duplicate-id', '/stages/0/steps/2/id'],
    ]);
    expect(issues[0]?.message).toContain('/stages/0/steps/0');
  });

  test('of different kinds keep it, and are found by those who mean their kind', () => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: [{ title: 'S', steps: [{ title: 'T', actor: 'mei', personas: ['mei'] }] }],
      personas: [{ id: 'mei', name: 'Mei' }],
      actors: [{ id: 'mei', name: 'Rider', persona: 'mei' }],
      teams: [{ id: 'mei', name: 'Team' }],
      views: [{ id: 'mei', view: 'chart' }],
    });
    expect(issues).toEqual([]);
    expect(journey.actors).toEqual([{ id: 'mei', name: 'Rider', persona: 'mei' }]);
    expect(journey.steps[0]).toMatchObject({ actor: 'mei', personas: ['mei'] });
    expect(journey.views[0]?.id).toBe('mei');
  });

  test('that are places cannot be told apart by "at": that is told, and the step is meant', () => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: [{ id: 'pay', title: 'S', steps: [{ id: 'pay', title: 'T' }] }],
      moments: [{ at: 'pay', kind: 'peak' }],
    });
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([['duplicate-id', '/stages/0/steps/0/id']]);
    expect(journey.moments[0]?.at).toBe(journey.steps[0]?.id);
  });

  test('an id made from a place gives way to a given one', () => {
    const { journey } = parseJourney({ title: 'Map', stages: steps(undefined, 'stage-1/step-1') });
    expect(journey.steps.map(({ id }) => id)).toEqual(['stage-1/step-1~2', 'stage-1/step-1']);
  });
});

describe('an id', () => {
  test('made from a place can be referred to', () => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: steps(undefined, undefined),
      links: [{ from: 'stage-1/step-2', to: 'stage-1/step-1' }],
    });
    expect(issues).toEqual([]);
    expect(journey.links).toEqual([{ id: 'link-1', from: 'stage-1/step-2', to: 'stage-1/step-1', kind: 'sequence' }]);
  });

  test('that is a number is read as its text, also where it is referred to', () => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: [{ title: 'S', steps: [{ title: 'T', id: 7 }] }],
      moments: [{ at: 7, kind: 'peak' }],
    });
    expect(journey.steps[0]?.id).toBe('7');
    expect(journey.moments[0]?.at).toBe('7');
    expect(issues.map(({ code }) => code)).toEqual(['read-as', 'read-as']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../a b"<>', '💡'])('may be %s', (id) => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: steps(id, 'b'),
      insights: [{ id: 'i', kind: 'pain', text: 't', at: [id] }],
    });
    expect(issues).toEqual([]);
    expect(journey.lookup.insightsAt(id)).toHaveLength(1);
    expect(journey.lookup.steps.get(id)?.index).toBe(0);
  });

  test('of a persona that has none comes from its place, and is told', () => {
    const { journey, issues } = parseJourney({ title: 'Map', stages: [], personas: [{ name: 'Mei' }] });
    expect(journey.personas[0]?.id).toBe('persona-1');
    expect(issues).toMatchObject([{ code: 'missing-field', pointer: '/personas/0/id', severity: 'warning' }]);
  });
});

describe('a reference that leads nowhere', () => {
  const map = { title: 'Map', stages: steps('search', 'pay') };

  test('is told with the nearest right id', () => {
    const { issues } = parseJourney({ ...map, moments: [{ at: 'serch', kind: 'peak' }] });
    expect(issues).toMatchObject([
      { code: 'unknown-id', severity: 'error', pointer: '/moments/0/at', found: '"serch"', suggestion: 'search' },
    ]);
    expect(issues[0]?.message).toContain('Did you mean "search"?');
  });

  test('takes a link along: a link without its end would be an exit', () => {
    const { journey } = parseJourney({ ...map, links: [{ from: 'search', to: 'nowhere' }, { from: 'search' }] });
    expect(journey.links.map(({ from, to }) => [from, to])).toEqual([['search', undefined]]);
  });

  test('to a channel makes the channel, so that nothing is lost', () => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: [
        {
          title: 'S',
          steps: [
            { title: 'T', channel: 'Shop' },
            { title: 'U', channel: 'Shop' },
          ],
        },
      ],
    });
    expect(journey.channels).toEqual([{ id: 'Shop', name: 'Shop' }]);
    expect(journey.steps.map(({ channel }) => channel)).toEqual(['Shop', 'Shop']);
    expect(issues).toMatchObject([
      { code: 'unknown-channel', severity: 'warning', pointer: '/stages/0/steps/0/channel' },
    ]);
  });

  test('to a persona makes a persona with all its lists', () => {
    const { journey } = parseJourney({ ...map, persona: 'mei' });
    expect(journey.personas).toMatchObject([{ id: 'mei', name: 'mei', goals: [], needs: [], traits: [] }]);
  });

  test('loses its place in a finding, which stays', () => {
    const { journey, issues } = parseJourney({
      ...map,
      insights: [{ id: 'i', kind: 'pain', text: 't', at: ['pay', 'nowhere'] }],
    });
    expect(journey.insights[0]?.at).toEqual(['pay']);
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/insights/0/at/1']);
  });

  test('leaves evidence standing without a described source', () => {
    const { journey, issues } = parseJourney({
      title: 'Map',
      stages: [{ title: 'S', steps: [{ title: 'T', evidence: [{ source: 'diary', quote: 'Q' }] }] }],
    });
    expect(journey.steps[0]?.evidence).toEqual([{ source: 'diary', quote: 'Q' }]);
    expect(issues).toMatchObject([{ code: 'unknown-source', severity: 'warning' }]);
  });

  test('to a link that was left out leads nowhere too', () => {
    const { journey } = parseJourney({
      ...map,
      links: [{ id: 'l', from: 'nowhere' }],
      moments: [{ at: 'l', kind: 'fail' }],
    });
    expect(journey.moments).toEqual([]);
  });
});

test('ten thousand lanes of one role are named without delay', () => {
  const lanes = Array.from({ length: 10_000 }, () => ({ role: 'thoughts' }));
  const { journey } = parseJourney({ title: 'Map', stages: [], lanes });
  expect(new Set(journey.lanes.map(({ id }) => id)).size).toBe(10_000);
  expect(journey.lanes[2]?.id).toBe('thoughts~3');
});
