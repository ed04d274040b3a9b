import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.ts';
import type { ParseResult } from '../../src/model/parse.ts';
import { spoiltDocuments, strangeValues } from './support/documents.ts';
import { faultsOf } from './support/invariants.ts';

function sound(result: ParseResult): void {
  expect(faultsOf(result)).toEqual([]);
}

describe('any value gives a sound journey', () => {
  test('JSON of any shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => sound(parseJourney(json))),
      { seed: 1, numRuns: 300 },
    );
  });

  test('JavaScript values of any kind', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
      withObjectString: true,
    });
    const root = fc.record({
      title: anything,
      stages: anything,
      lanes: anything,
      links: anything,
      personas: anything,
      scales: anything,
    });
    fc.assert(
      fc.property(root, (json) => sound(parseJourney(json))),
      { seed: 2, numRuns: 300 },
    );
  });

  test('documents that are nearly right', () => {
    fc.assert(
      fc.property(spoiltDocuments, (json) => sound(parseJourney(json))),
      { seed: 3, numRuns: 500 },
    );
  });

  test('steps, scores and scales that do not fit each other', () => {
    const reading = fc.record({
      value: fc.oneof(fc.double(), strangeValues()),
      scale: fc.constantFrom('a', 'b', 'default'),
      low: fc.double(),
      high: fc.double(),
    });
    const scale = fc.record({
      id: fc.constantFrom('a', 'b', 'default'),
      min: fc.integer(),
      max: fc.integer(),
      neutral: fc.integer(),
    });
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      title: fc.string(),
      emotion: fc.oneof(reading, fc.array(reading), fc.double()),
    });
    const document = fc.record({
      title: fc.string(),
      stages: fc.array(fc.record({ title: fc.string(), steps: fc.array(step, { maxLength: 4 }) }), { maxLength: 3 }),
      scales: fc.array(scale, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(document, (json) => sound(parseJourney(json))),
      { seed: 4, numRuns: 500 },
    );
  });
});

const map = (fields: object = {}, step: object = {}) => ({
  title: 'Map',
  stages: [{ title: 'S', steps: [{ title: 'T', id: 't', ...step }] }],
  ...fields,
});
const codes = (json: unknown) => parseJourney(json).issues.map(({ code }) => code);

describe('objects that are up to something', () => {
  test('a getter is asked once, so check and drawing see one answer', () => {
    let asked = 0;
    const picture = {
      alt: 'x',
      get src() {
        return ++asked === 1 ? 'a.png' : 'javascript:alert(1)';
      },
    };
    const { journey } = parseJourney(map({}, { cells: { storyboard: { media: picture } } }));
    expect(journey.steps[0]?.cells.get('storyboard')?.[0]?.media?.src).toBe('a.png');
    expect(asked).toBe(1);
  });

  test('a getter that throws is left out', () => {
    const result = parseJourney({
      ...map(),
      get goal(): string {
        throw new Error('no');
      },
    });
    expect(result.issues).toMatchObject([{ code: 'unreadable', pointer: '/goal' }]);
    expect(result.journey.steps).toHaveLength(1);
  });

  test('proxies that refuse everything are left out', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hostile = new Proxy(
      {},
      { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse, getOwnPropertyDescriptor: refuse },
    );
    expect(codes(map({ goal: proxy, promise: hostile }))).toEqual(['unreadable', 'unreadable']);
    sound(parseJourney(hostile));
    sound(parseJourney(proxy));
  });

  test('a list that lies about its length is read as far as it goes', () => {
    const stages = new Proxy([], { get: (_, key) => (key === 'length' ? 1e12 : { title: 'S', steps: [] }) });
    const result = parseJourney({ title: 'M', stages }, { limits: { items: 50 } });
    expect(result.journey.stages).toHaveLength(50);
    expect(result.issues).toMatchObject([{ code: 'too-large', pointer: '/stages' }]);
  });

  test('an object that never ends is cut', () => {
    const traps = {
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    };
    const endless = (): object => new Proxy({}, { ...traps, get: endless });
    const { issues, issueCount } = parseJourney(map({ 'x-deep': endless() }), { limits: { values: 10_000 } });
    expect(issues[0]?.code).toBe('too-deep');
    expect(issueCount).toBeLessThan(10_000);
  });

  test('a circle is cut where it closes', () => {
    const circle: Record<string, unknown> = map();
    circle['x-me'] = { again: circle };
    const { journey, issues } = parseJourney(circle);
    expect(issues).toMatchObject([{ code: 'cycle', pointer: '/x-me/again' }]);
    expect(JSON.stringify(journey.source)).toContain('"x-me":{}');
  });

  test('one object in two places is two', () => {
    const step = { title: 'T' };
    expect(
      parseJourney({ title: 'M', stages: [{ title: 'S', steps: [step, step] }] }).journey.steps.map(({ id }) => id),
    ).toEqual(['stage-1/step-1', 'stage-1/step-2']);
  });

  test('a hundred thousand levels are cut at the limit', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { deep };
    expect(codes(map({ 'x-deep': deep }))).toEqual(['too-deep']);
  });

  test('functions, symbols, Dates and templates are data or nothing', () => {
    const { journey, issues } = parseJourney(
      map({
        goal: { ['_$litType$']: 1, strings: ['<b>'] },
        trigger: () => 'x',
        outcome: Symbol('x'),
        freshness: { reviewedAt: new Date(0) },
      }),
    );
    expect(journey.goal).toEqual({});
    expect(journey.trigger).toBeUndefined();
    expect(journey.freshness?.reviewedAt).toBe('1970-01-01T00:00:00.000Z');
    expect(issues.map(({ code }) => code)).toEqual(['not-json', 'not-json', 'wrong-format', 'wrong-format']);
  });
});

describe('names that JavaScript keeps for itself', () => {
  const json = (text: string) => JSON.parse(text) as unknown;

  test('__proto__ is told and left out, and no prototype is touched', () => {
    const { journey, issues } = parseJourney(
      json('{"title":"M","stages":[],"__proto__":{"polluted":1},"goal":{"__proto__":"x","en":"y"}}'),
    );
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['forbidden-key', '/__proto__'],
      ['forbidden-key', '/goal/__proto__'],
    ]);
    expect(journey).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('lanes called constructor and toString are lanes', () => {
    const { journey, issues } = parseJourney(
      json('{"title":"M","stages":[{"title":"S","steps":[{"title":"T","cells":{"constructor":"a","toString":"b"}}]}]}'),
    );
    expect(issues).toEqual([]);
    expect(journey.lanes.map(({ id }) => id)).toEqual(['constructor', 'toString']);
    expect(journey.steps[0]?.cells.get('constructor')).toMatchObject([{ text: 'a' }]);
  });

  test('what a host put on every object is not read as data', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['goal'] = 'polluted';
    try {
      expect(Object.hasOwn(parseJourney(map()).journey, 'goal')).toBe(false);
    } finally {
      delete prototype['goal'];
    }
  });
});

describe('sheer size', () => {
  test('a hundred thousand wrong steps are counted, and a hundred told', () => {
    const steps = Array.from({ length: 100_000 }, (_, index) => ({ title: 'T', channel: `c${index}`, emotion: 9 }));
    const { journey, issues, issueCount } = parseJourney({ title: 'M', stages: [{ title: 'S', steps }] });
    expect(journey.steps).toHaveLength(100_000);
    expect(issues).toHaveLength(100);
    expect(issueCount).toBe(200_000);
  });

  test('an issue about a million characters is short', () => {
    const long = '\ud83d\ude00'.repeat(500_000);
    const { issues } = parseJourney(
      map(
        { state: long, locale: long, [long]: 1, persona: long, stageModel: long },
        { time: { start: long }, emotion: long },
      ),
    );
    expect(issues.length).toBeGreaterThanOrEqual(6);
    for (const { message } of issues) expect(message.length).toBeLessThanOrEqual(300);
  });
});

test('script in every text is kept as text', () => {
  const script = '<img src=x onerror=alert(1)>';
  const { journey, issues } = parseJourney({
    title: script,
    goal: { en: script },
    stages: [{ title: script, steps: [{ title: script, cells: { thoughts: script } }] }],
  });
  expect(issues).toEqual([]);
  expect([journey.title, journey.steps[0]?.title]).toEqual([script, script]);
});
