import fc from 'fast-check';
import { journeyShape } from '../../../src/model/schema.ts';
import type { Shape, TimeFormat } from '../../../src/model/shape.ts';

/** Any JSON value, and values that look nearly right. */
export function strangeValues(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      '5',
      0,
      -1,
      1.5,
      'true',
      { en: 'x' },
      { toString: 'x', valueOf: 1 },
      { constructor: {} },
      { length: 3 },
      { en: 5 },
      [],
      [[]],
      {},
      null,
      'PT5M',
      '2026-01-01',
    ),
  );
}

const ids = fc.constantFrom('a', 'b', 'stage-1', 'stage-1/step-1', 'thoughts', 'default');
const texts = fc.oneof(fc.string(), fc.record({ en: fc.string(), 'zh-Hans': fc.string() }, { requiredKeys: ['en'] }));
const times: Record<TimeFormat | 'tag', fc.Arbitrary<string>> = {
  date: fc.constantFrom('2026', '2026-03', '2026-03-31', '2026-03-31T08:30Z'),
  time: fc.constantFrom('2026-03-31T08:30', '08:30', 'PT15M'),
  duration: fc.constantFrom('PT15M', 'P2D', 'P1Y2M3DT4H5M6S', 'P2W'),
  tag: fc.constantFrom('en', 'zh-Hans', 'de-CH-1996'),
};

function valuesOf({ rule }: Shape<unknown>): fc.Arbitrary<unknown> {
  switch (rule.kind) {
    case 'text':
      return texts;
    case 'string':
      return rule.format ? times[rule.format] : fc.string();
    case 'version':
    case 'choice':
      return fc.constantFrom(...rule.choices);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers(rule.range, rule.orNull);
    case 'own-id':
    case 'reference':
      return ids;
    case 'url':
      return fc.constantFrom('https://example.org/a.png', 'a.png');
    case 'anything':
      return fc.jsonValue({ maxDepth: 1 });
    case 'tuple':
      return fc.tuple(...rule.items.map(valuesOf));
    case 'list': {
      const item = valuesOf(rule.of);
      const several = fc.array(item, { maxLength: 2 });
      return rule.lone ? fc.oneof(several, item) : several;
    }
    case 'record':
      return fc.dictionary(fc.constantFrom('thoughts', 'a', '-2'), fc.option(valuesOf(rule.of)), { maxKeys: 2 });
    case 'object':
      return objects(rule);
  }
}

function objects(rule: Extract<Shape<unknown>['rule'], { kind: 'object' }>): fc.Arbitrary<unknown> {
  // Few of the fields that may be absent: a document with all of them would be very large.
  const fields = rule.entries.map(({ name, shape, required }) => {
    const value = valuesOf(shape);
    return [
      name,
      required ? value : fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }),
    ] as const;
  });
  const whole = fc
    .record(Object.fromEntries(fields))
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));
  if (!rule.bare) return whole;
  return fc.oneof(whole, rule.bare.as === 'number' ? fc.integer({ min: -3, max: 3 }) : texts);
}

function numbers(
  { min = -5, max = 5, integer = false }: { min?: number; max?: number; integer?: boolean },
  orNull: boolean,
) {
  const number = integer ? fc.integer({ min, max }) : fc.double({ min, max: Math.max(min, max), noNaN: true });
  return orNull ? fc.option(number) : number;
}

/** Documents that are right in every field, made from the schema itself; what they refer to need not be there. */
export const rightDocuments: fc.Arbitrary<unknown> = valuesOf(journeyShape);

/** Right documents with a few values put where they do not belong. */
export const spoiltDocuments: fc.Arbitrary<unknown> = fc
  .tuple(rightDocuments, fc.array(fc.tuple(fc.nat(), strangeValues()), { maxLength: 3 }))
  .map(([document, changes]) => changes.reduce((spoilt, [at, value]) => spoiltAt(spoilt, at, value), document));

/** The same document with another value at one of its places. */
function spoiltAt(document: unknown, at: number, value: unknown): unknown {
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const copy = structuredClone(document);
  const collect = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      collect((holder as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  const [holder, key] = places[at % Math.max(1, places.length)] ?? [{}, ''];
  holder[key] = value;
  return copy;
}
