import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';

const step = (fields: object = {}) => ({
  title: 'Map',
  stages: [{ title: 'Stage', steps: [{ title: 'Step', ...fields }] }],
});

describe('a small document', () => {
  const { journey, issues } = parseJourney({
    title: 'Tea',
    stages: [
      { title: 'Brew', steps: [{ title: 'Boil' }, { title: 'Pour' }] },
      { title: 'Drink', steps: [{ title: 'Sip' }] },
    ],
  });

  test('has no issues', () => expect(issues).toEqual([]));

  test('gets ids from places', () => {
    expect(journey.stages.map(({ id }) => id)).toEqual(['stage-1', 'stage-2']);
    expect(journey.steps.map(({ id }) => id)).toEqual(['stage-1/step-1', 'stage-1/step-2', 'stage-2/step-1']);
  });

  test('counts its steps across stages', () => {
    expect(journey.steps.map(({ index, stage }) => [index, stage])).toEqual([
      [0, 'stage-1'],
      [1, 'stage-1'],
      [2, 'stage-2'],
    ]);
  });

  test('leads from each step to the next', () => {
    expect(journey.linksDerived).toBe(true);
    expect(journey.links.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['stage-1/step-1', 'stage-1/step-2', 'sequence'],
      ['stage-1/step-2', 'stage-2/step-1', 'sequence'],
    ]);
  });

  test('has every list and the default scale', () => {
    expect(journey.personas).toEqual([]);
    expect(journey.insights).toEqual([]);
    expect(journey.lanes).toEqual([]);
    expect(journey.steps[0]?.emotion).toEqual([]);
    expect(journey.steps[0]?.tags).toEqual([]);
    expect(journey.scales).toEqual([{ id: 'default', min: -2, max: 2, neutral: 0 }]);
  });
});

describe('short forms', () => {
  test('a bare number is a valence on the default scale', () => {
    const { journey, issues } = parseJourney(step({ emotion: -1 }));
    expect(journey.steps[0]?.emotion).toEqual([{ kind: 'valence', value: -1, scale: 'default', evidence: [] }]);
    expect(issues).toEqual([]);
  });

  test('one reading, several, and a number among them are all lists of readings', () => {
    const { journey, issues } = parseJourney(step({ emotion: [{ kind: 'effort', value: 1 }, 2] }));
    expect(journey.steps[0]?.emotion.map(({ kind, value }) => [kind, value])).toEqual([
      ['effort', 1],
      ['valence', 2],
    ]);
    expect(parseJourney(step({ emotion: { value: 0 } })).journey.steps[0]?.emotion[0]?.value).toBe(0);
    expect(issues).toEqual([]);
  });

  test('no emotion is no reading, and an unknown value is null, never 0', () => {
    expect(parseJourney(step({ emotion: null })).journey.steps[0]?.emotion).toEqual([]);
    expect(parseJourney(step({ emotion: { value: null } })).journey.steps[0]?.emotion[0]?.value).toBeNull();
  });

  test('a bare text, a text by language, a cell and a list of them are cells', () => {
    const { journey, issues } = parseJourney(
      step({
        cells: {
          thoughts: 'Hm',
          quotes: { en: 'Ah', 'zh-Hans': '啊' },
          needs: { text: 'Tea', span: 2 },
          wishes: ['A', { text: 'B' }],
        },
      }),
    );
    const cells = journey.steps[0]?.cells;
    expect(cells?.get('thoughts')?.map(({ text }) => text)).toEqual(['Hm']);
    expect(cells?.get('quotes')?.map(({ text }) => text)).toEqual([{ en: 'Ah', 'zh-Hans': '啊' }]);
    expect(cells?.get('needs')).toEqual([{ text: 'Tea', span: 2, refs: [], evidence: [], tags: [] }]);
    expect(cells?.get('wishes')?.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(issues).toEqual([]);
  });

  test('null is absent, everywhere', () => {
    const { journey, issues } = parseJourney({
      ...step({ channel: null, cells: { thoughts: null }, tags: null }),
      goal: null,
      links: null,
    });
    expect(issues).toEqual([]);
    expect(journey.goal).toBeUndefined();
    expect(journey.steps[0]?.cells.size).toBe(0);
    expect(journey.linksDerived).toBe(true);
  });
});

describe('scores', () => {
  test('a score off its scale is missing, and the issue names the step', () => {
    const { journey, issues } = parseJourney(step({ id: 'pay', emotion: 3 }));
    expect(journey.steps[0]?.emotion[0]?.value).toBeNull();
    expect(issues).toMatchObject([
      { code: 'score-off-scale', severity: 'error', pointer: '/stages/0/steps/0/emotion', found: '3' },
    ]);
    expect(issues[0]?.message).toContain('"pay"');
  });

  test('the issue of a written-out reading points at its value', () => {
    const { issues } = parseJourney(step({ emotion: [{ value: 1 }, { value: -9 }] }));
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/stages/0/steps/0/emotion/1/value']);
  });

  test('a declared scale holds for the readings that name it, wherever it stands in the document', () => {
    const scales = [{ id: 'five', min: 1, max: 5, neutral: 3 }];
    const { journey, issues } = parseJourney({ ...step({ emotion: { value: 5, scale: 'five' } }), scales });
    expect(issues).toEqual([]);
    expect(journey.scales.map(({ id }) => id)).toEqual(['five', 'default']);
    expect(journey.steps[0]?.emotion[0]).toMatchObject({ value: 5, scale: 'five' });
  });

  test('a scale called default is the scale of bare numbers', () => {
    const { journey, issues } = parseJourney({
      ...step({ emotion: 5 }),
      scales: [{ id: 'default', min: 1, max: 5, neutral: 3 }],
    });
    expect(issues).toEqual([]);
    expect(journey.scales).toEqual([{ id: 'default', min: 1, max: 5, neutral: 3 }]);
  });

  test('a score on no known scale is missing', () => {
    const { journey, issues } = parseJourney({
      ...step({ emotion: { value: 4, scale: 'fve' } }),
      scales: [{ id: 'five', min: 1, max: 5, neutral: 3 }],
    });
    expect(journey.steps[0]?.emotion[0]).toMatchObject({ value: null, scale: 'default' });
    expect(issues).toMatchObject([{ code: 'unknown-scale', suggestion: 'five' }]);
  });

  test('a scale that no score can lie on is left out', () => {
    const { journey, issues } = parseJourney({
      ...step({ emotion: { value: 4, scale: 's' } }),
      scales: [{ id: 's', min: 5, max: 1, neutral: 3 }],
    });
    expect(issues).toMatchObject([{ code: 'impossible-scale', pointer: '/scales/0' }]);
    expect(journey.scales.map(({ id }) => id)).toEqual(['default']);
    expect(journey.steps[0]?.emotion[0]?.value).toBeNull();
  });
});

describe('what cannot be a journey', () => {
  test.each([undefined, null, 3, 'text', [], () => 1, Symbol('s')])(
    '%s gives one issue and an empty journey',
    (value) => {
      const { journey, issues } = parseJourney(value);
      expect(issues.filter(({ code }) => code === 'not-a-document')).toHaveLength(1);
      expect(journey.stages).toEqual([]);
      expect(journey.title).toBe('');
    },
  );

  test('JSON text is told to be parsed first', () => {
    expect(parseJourney('{"title": "x"}').issues[0]?.message).toContain('parse it first');
  });

  test('an unknown version is told with both versions, and the rest is drawn', () => {
    const { journey, issues } = parseJourney({ ...step(), version: '7' });
    expect(issues).toMatchObject([
      { code: 'unsupported-version', severity: 'error', pointer: '/version', found: '"7"', expected: '1' },
    ]);
    expect(journey.steps).toHaveLength(1);
  });
});

describe('limits', () => {
  test('steps beyond the limit are left out with one issue', () => {
    const stages = [
      { title: 'A', steps: [{ title: '1' }, { title: '2' }] },
      { title: 'B', steps: [{ title: '3' }, { title: '4' }] },
    ];
    const { journey, issues } = parseJourney({ title: 'Map', stages }, { limits: { steps: 3 } });
    expect(journey.steps.map(({ title }) => title)).toEqual(['1', '2', '3']);
    expect(issues).toMatchObject([{ code: 'too-many-steps', pointer: '/stages' }]);
  });

  test('a limit that is no limit is the caller’s slip', () => {
    expect(() => parseJourney({}, { limits: { steps: 0 } })).toThrow('expected the limit of steps');
    expect(() => parseJourney({}, { limits: { depth: 1e9 } })).toThrow('at most 256');
  });

  test('at most 100 issues are told, the gravest, and all are counted', () => {
    const strange = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`strange-${index}`, 1]));
    const { issues, issueCount } = parseJourney({ ...strange, ...step({ emotion: 99 }) });
    expect(issues).toHaveLength(100);
    expect(issueCount).toBe(301);
    expect(issues.some(({ code }) => code === 'score-off-scale')).toBe(true);
  });
});

describe('a faulty part', () => {
  test('leaves the others standing', () => {
    const stages = [{ title: 'A', steps: [{ title: 'one' }, 7, null, { title: 'two' }] }, 'B', 9];
    const { journey, issues } = parseJourney({ title: 'Map', stages });
    expect(journey.steps.map(({ title }) => title)).toEqual(['one', 'two']);
    expect(journey.stages.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(issues.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/stages/0/steps/1', 'wrong-type'],
      ['/stages/0/steps/2', 'wrong-type'],
      ['/stages/1', 'read-as'],
      ['/stages/1/steps', 'missing-field'],
      ['/stages/2', 'wrong-type'],
    ]);
  });

  test('keeps the place-made ids of the others as they are', () => {
    const { journey } = parseJourney({ title: 'Map', stages: [{ title: 'A', steps: [7, { title: 'two' }] }] });
    expect(journey.steps.map(({ id }) => id)).toEqual(['stage-1/step-2']);
  });
});

test('the caller’s object is neither changed nor held', () => {
  const json = step({ tags: ['a'] });
  const before = structuredClone(json);
  const { journey } = parseJourney(json);
  json.stages[0]!.steps.push({ title: 'later' });
  expect(journey.steps).toHaveLength(1);
  json.stages[0]!.steps.pop();
  expect(json).toEqual(before);
});
