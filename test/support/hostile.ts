import { chanceOf, type Chance } from './chance.js';

/** A document made to do harm, and whether it has a fault that must be told. */
export interface HostileDocument {
  readonly name: string;
  readonly json: unknown;
  readonly faulty: boolean;
}

/** Texts that would run, load, restyle or break something if they were ever more than text. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  ']]><script>alert(1)</script>',
  '<!-- --><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '</text></g></svg><script>alert(1)</script>',
  '&#60;script&#62;&lt;script&gt;',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'https://evil.example/track.png',
  '//evil.example/x',
  'url(https://evil.example/a.css)',
  'red;}</style><style>*{display:none}',
  'expression(alert(1))',
  '${alert(1)}{{alert(1)}}',
  '__proto__',
  'constructor',
  'toString',
];

/** Characters that no file should hold as they are. */
export const brokenText = 'a\u0000b\u0008c\ud800d\udc00e\ufffef\uffffg\u202eh\u2066i\u200bj\u001bk';

const wrong: readonly unknown[] = [
  null, true, false, 0, -0, 1, -1, 1e308, 5e-324, 2 ** 53, NaN, Infinity, -Infinity, '', ' ', 'NaN', '1e999', '__proto__',
  [], [[]], [null], {}, { toString: 1 }, { length: 3 }, { '': '' }, { then: 1 }, ['a', 'b'], { en: { en: 'a' } }, { en: null },
  undefined, Symbol('s'), () => 1, 10n, new Date(0), new Map([[1, 2]]), /a/, new Array(3),
]; // prettier-ignore

/** A copy of a document with every string replaced by what `text` gives for it; keys and ids stay. */
export function withTexts(json: unknown, text: (old: string, key: string) => unknown, key = ''): unknown {
  if (typeof json === 'string') return kept.has(key) ? json : text(json, key);
  if (Array.isArray(json)) return json.map((item) => withTexts(item, text, key));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, inner]) => [name, withTexts(inner, text, name)]));
}

/** A copy of a document in which about one value in `oneIn` is of a wrong type. */
export function withWrongTypes(json: unknown, chance: Chance, oneIn: number): unknown {
  if (chance.often(1 / oneIn)) return wrong[chance.whole(0, wrong.length - 1)];
  if (Array.isArray(json)) return json.map((item) => withWrongTypes(item, chance, oneIn));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, inner]) => [name, withWrongTypes(inner, chance, oneIn)]));
}

/** Every hostile document, most of them made from a rich sample. */
export function hostileDocuments(sample: unknown): HostileDocument[] {
  return [
    ...payloads.map((payload) => ({
      name: `every text is ${JSON.stringify(payload)}`,
      json: withTexts(sample, () => payload),
      faulty: false,
    })),
    ...wrong.map((json) => ({ name: `the document is ${shown(json)}`, json, faulty: true })),
    ...seeds(60).map((seed) => ({
      name: `wrong types here and there, seed ${seed}`,
      json: withWrongTypes(sample, chanceOf(seed), 12),
      faulty: true,
    })),
    ...seeds(20).map((seed) => ({
      name: `wrong types everywhere, seed ${seed}`,
      json: withWrongTypes(sample, chanceOf(seed), 3),
      faulty: true,
    })),
    { name: 'every text is broken Unicode', json: withTexts(sample, () => brokenText), faulty: true },
    ...longTexts(),
    ...deepThings(),
    ...oddNumbers(),
    ...oddIds(),
    ...oddObjects(),
    ...oddTimes(),
  ];
}

const kept = new Set([
  'id',
  'kind',
  'role',
  'state',
  'modality',
  'at',
  'value',
  'version',
  'type',
  'medium',
  'channel',
  'persona',
  'actor',
  'team',
  'metric',
  'from',
  'to',
]);

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function brew(step: object, more: object = {}): unknown {
  return {
    title: 'Tea',
    stages: [
      {
        title: 'Brew',
        steps: [
          { id: 'boil', title: 'Boil', emotion: 1 },
          { id: 'pour', title: 'Pour', ...step },
        ],
      },
    ],
    ...more,
  };
}

function longTexts(): HostileDocument[] {
  const million = 1_000_000;
  const texts = {
    letters: 'a',
    words: 'tea ',
    Chinese: '茶',
    emoji: '👩‍👩‍👧',
    marks: 'e\u0301',
    'line breaks': '\n',
    hyphens: '-',
    Arabic: 'شاي ',
  };
  return Object.entries(texts).map(([name, piece]) => {
    const text = piece.repeat(Math.ceil(million / piece.length));
    return {
      name: `a text of a million characters: ${name}`,
      json: brew({ title: text, cells: { thoughts: text } }),
      faulty: false,
    };
  });
}

function deepThings(): HostileDocument[] {
  let list: unknown = [];
  let object: unknown = {};
  for (let depth = 0; depth < 100_000; depth += 1) {
    list = [list];
    object = { stages: object };
  }
  const ring: Record<string, unknown> = { title: 'Ring' };
  ring['stages'] = [{ title: 'A', steps: [ring] }];
  return [
    { name: 'lists in lists', json: brew({ cells: list }), faulty: true },
    { name: 'objects in objects', json: object, faulty: true },
    { name: 'a document that holds itself', json: ring, faulty: true },
  ];
}

function oddNumbers(): HostileDocument[] {
  const numbers = [NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 2 ** 53, '1', 'NaN', '', true, [1], 1n];
  // These are scores; a list of one is a short form.
  const scores = new Set<unknown>([5e-324, -0]);
  return [
    ...numbers.map((emotion) => ({
      name: `an emotion of ${shown(emotion)}`,
      json: brew({ emotion }),
      faulty: !scores.has(emotion) && !Array.isArray(emotion),
    })),
    ...numbers.map((weight) => ({
      name: `a weight of ${shown(weight)}`,
      json: brew({
        emotion: [
          { value: 1, weight },
          { value: -1, weight },
        ],
      }),
      faulty: false,
    })),
    ...numbers.map((span) => ({
      name: `a span of ${shown(span)}`,
      json: brew({ cells: { actions: { text: 'Pour', span } } }),
      faulty: false,
    })),
    ...numbers.flatMap((edge) =>
      ['min', 'max', 'neutral'].map((end) => {
        const scale = { id: 'odd', min: 0, max: 10, neutral: 5, [end]: edge };
        return {
          name: `a scale whose ${end} is ${shown(edge)}`,
          json: brew({ emotion: { value: 3, scale: 'odd' } }, { scales: [scale] }),
          faulty: false,
        };
      }),
    ),
    {
      name: 'a scale as wide as numbers go',
      json: brew(
        { emotion: { value: 1e308, scale: 's' } },
        { scales: [{ id: 's', min: -1e308, max: 1e308, neutral: 0 }] },
      ),
      faulty: false,
    },
    {
      name: 'a scale without width',
      json: brew({ emotion: { value: 1, scale: 's' } }, { scales: [{ id: 's', min: 1, max: 1, neutral: 1 }] }),
      faulty: true,
    },
  ];
}

function oddIds(): HostileDocument[] {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    '',
    ' ',
    '#',
    '"',
    '\u0000',
    'stage-1/step-1',
  ];
  return [
    ...names.map((id) => ({
      name: `everything is called ${JSON.stringify(id)}`,
      json: {
        title: id,
        stages: [
          { id, title: id, steps: [{ id, title: id, emotion: 1, channel: id, actor: id, cells: { [id]: id } }] },
        ],
        lanes: [{ id, role: id }],
        channels: [{ id, name: id }],
        personas: [{ id, name: id }],
        moments: [{ at: id, kind: id }],
        scales: [{ id, min: 0, max: 1, neutral: 0, labels: { [id]: id } }],
        persona: id,
      },
      faulty: true,
    })),
    {
      name: 'a document that would change all objects',
      json: JSON.parse(
        '{"title":"Tea","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"stages":[{"__proto__":{"polluted":1},"title":"Brew","steps":[{"title":"Boil","cells":{"__proto__":{"polluted":1}}}]}]}',
      ),
      faulty: true,
    },
    {
      name: 'ids that lead nowhere',
      json: brew(
        { channel: 'x', actor: 'x', owner: { team: 'x' } },
        {
          persona: 'x',
          links: [{ from: 'x', to: 'y' }],
          moments: [{ at: 'x', kind: 'key' }],
          insights: [{ id: 'i', kind: 'pain', at: ['x'], text: 'Hot' }],
        },
      ),
      faulty: true,
    },
    {
      name: 'one id for all',
      json: {
        title: 'Tea',
        stages: ['a', 'a', 'a'].map((id) => ({
          id,
          title: id,
          steps: [
            { id, title: id },
            { id, title: id },
          ],
        })),
      },
      faulty: true,
    },
  ];
}

function oddObjects(): HostileDocument[] {
  const throws = { get title(): string { throw new Error('no'); }, stages: [] }; // prettier-ignore
  const trap = new Proxy({}, { get: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
  let reads = 0;
  const fickle = { title: 'Tea', stages: [{ title: 'Brew', steps: [{ title: 'Boil', get emotion() { return (reads += 1) === 1 ? 1 : '<script>'; } }] }] }; // prettier-ignore
  return [
    { name: 'a title that throws', json: throws, faulty: true },
    { name: 'a proxy that refuses', json: trap, faulty: true },
    {
      name: 'a step that refuses',
      json: { title: 'Tea', stages: [{ title: 'Brew', steps: [trap, { title: 'Boil' }] }] },
      faulty: true,
    },
    { name: 'a field that changes its mind', json: fickle, faulty: false },
    {
      name: 'a thing that looks like a template',
      json: brew({ title: { _$litType$: 1, strings: ['<script>'], values: [] } }),
      faulty: true,
    },
  ];
}

function oddTimes(): HostileDocument[] {
  const starts = [
    '9999-12-31',
    '0000-01-01',
    '-200000-01-01',
    '+275760-09-13',
    '2026-02-30',
    '25:61',
    'yesterday',
    '',
    '2026-01-01T00:00:00+99:99',
  ];
  const durations = ['P999999999Y', 'PT0S', '-P1D', 'P', 'P1Y1', 'PT1e9H', `P${'9'.repeat(400)}D`];
  const time = (value: object): unknown =>
    brew(
      { time: value },
      {
        state: 'day-in-the-life',
        stages: [
          {
            title: 'Brew',
            steps: [
              { title: 'Boil', time: { start: '2026-01-01' } },
              { title: 'Pour', time: value },
              { title: 'Drink', time: { start: '2026-01-02' } },
            ],
          },
        ],
      },
    );
  return [
    ...starts.map((start) => ({ name: `a start of ${start}`, json: time({ start, duration: 'PT1H' }), faulty: false })),
    ...durations.map((duration) => ({
      name: `a duration of ${duration.slice(0, 20)}`,
      json: time({ start: '2026-01-01', duration, waitBefore: duration }),
      faulty: false,
    })),
  ];
}

function shown(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return typeof value;
  if (value instanceof Map || value instanceof RegExp || value instanceof Date) return value.constructor.name;
  return Object.is(value, -0)
    ? '-0'
    : typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value) ?? 'undefined');
}
