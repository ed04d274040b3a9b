import { describe, expect, test } from 'vitest';
import { durationParts } from '../../../src/layout/iso-time.js';
import type { Words } from '../../../src/layout/words/words.js';
import { textIn } from '../../../src/model/text.js';
import type { Journey } from '../../../src/model/journey.js';
import { parseJourney } from '../../../src/model/parse.js';
import { frameFor } from '../../../src/pipeline.js';
import { paintTables } from '../../../src/paint/html-table.js';
import type { Table } from '../../../src/scene/table.js';
import { table } from '../../../src/views/table/index.js';
import { journeys } from '../../journeys/index.js';
import { randomJourney } from '../../support/random-journey.js';
import { rarities } from './rarities.js';

/** What a document holds that no table says, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  $schema: 'names the format, says nothing about the journey',
  version: 'names the format, says nothing about the journey',
  locale: 'is the language of the texts themselves',
  id: 'names a thing for machines; its title or name is said',
  src: 'is the address of a picture; its words are said',
  icon: 'chooses a drawing',
  options: 'set how a saved view is drawn',
  rows: 'sets how a saved view is drawn',
  clock: 'says how a time is written; the time itself shows it',
};

/** Fields that hold ids of other things: what these are called is said instead. */
const references = new Set([
  ...['actor', 'channel', 'persona', 'segment', 'team', 'initiator', 'receiver', 'source', 'metric', 'opportunity'],
  ...['from', 'to', 'at', 'refs', 'personas', 'insights', 'systems', 'actual', 'planned', 'answers', 'serves'],
  ...['actors', 'channels', 'segments', 'stages', 'lanes', 'party', 'opportunities'],
]);

interface Value {
  readonly path: string;
  readonly field: string;
  readonly value: string | number;
}

/** Every text, choice and number of a document; a text in several languages is what the reader gets of it. */
function valuesOf(json: unknown, journey: Journey, locale: string): Value[] {
  const found: Value[] = [];
  const walk = (value: unknown, path: string, field: string): void => {
    if (Object.hasOwn(exceptions, field)) return;
    if (typeof value === 'string' || typeof value === 'number') found.push({ path, field, value });
    else if (Array.isArray(value)) value.forEach((inner, index) => walk(inner, `${path}[${index}]`, field));
    else if (typeof value === 'object' && value !== null) {
      if (isText(value)) found.push({ path, field, value: textIn(value, locale, journey.locale) });
      else for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`, name);
    }
  };
  walk(json, '$', '');
  return found.filter(({ value }) => typeof value === 'number' || value.trim() !== '');
}

function isText(value: object): value is Readonly<Record<string, string>> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([tag, text]) => /^(en|zh|ar|he|de|fr)(-[A-Za-z]+)*$/.test(tag) && typeof text === 'string')
  );
}

/** Every word that stands for something that a document chooses. */
function choicesIn(words: Words): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string') found.set(name, [...(found.get(name) ?? []), inner]);
      else walk(inner);
    }
  };
  walk(words);
  return found;
}

/** What a reader hears of a page of tables, from its first word to its last. */
function saidIn(tables: readonly Table[], locale: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return paintTables(tables, { locale })
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}

/** What the things of a document are called, by their ids. */
function namesIn(json: unknown, journey: Journey, locale: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, name, title, text } = value as Readonly<Record<string, unknown>>;
    const called = [name, title, text].find((one) => one !== undefined) as string | Record<string, string> | undefined;
    const ends = value as { readonly from?: string; readonly to?: string };
    if (typeof id === 'string' && called !== undefined) names.set(id, textIn(called, locale, journey.locale));
    // A link is called by its two ends, which other rows say.
    else if (typeof id === 'string' && (ends.from ?? ends.to)) names.set(id, '→');
    Object.values(value).forEach(walk);
  };
  walk(json);
  return names;
}

// What no reader could hear is taken out of texts; other tests see to that.
const isPlain = (script: string): boolean => script !== 'mixed';

// What is wrong in a document is told as an issue, and cannot be told in a table.
const sound = [
  ...journeys.filter(({ name }) => name !== 'broken'),
  { name: 'rarities', json: rarities },
  ...[1, 2, 3, 4, 5, 6].map((seed) => ({ name: `chance ${seed}`, json: randomJourney(seed, 14, isPlain) })),
];

describe.each(sound.map(({ name, json }) => [name, json] as const))('the tables of %s', (_, json) => {
  test.each(['en', 'zh-Hans'])('hold everything that the document holds, in %s (rule 90)', (locale) => {
    const { journey } = parseJourney(json);
    const frame = frameFor(journey, { locale }, table);
    const { words } = frame;
    const said = saidIn(table.tables?.(table.layout(journey, frame, table.defaults)) ?? [], locale);
    const choices = choicesIn(words);
    const names = namesIn(json, journey, locale);
    const values = valuesOf(json, journey, locale).map((one) =>
      references.has(one.field) && typeof one.value === 'string'
        ? { ...one, field: 'reference', value: names.get(one.value) ?? one.value }
        : one,
    );
    const lost = [
      ...groupedBy(values, ({ field, value, path }) => JSON.stringify([field, value, isHead({ field, value, path })])),
    ].flatMap(([, alike]) => {
      const [first] = alike;
      if (!first) return [];
      const times = isHead(first) ? 1 : alike.length;
      const forms = [...new Set(spokenFor(first, words, choices))];
      const heard = forms.reduce((sum, form) => sum + countOf(said, form), 0);
      return heard >= times ? [] : [`${first.path}: ${first.value} is there ${times} times, and said ${heard} times`];
    });
    expect(lost).toEqual([]);
  });
});

// What a series of scores is of, and on which scale, is said once, at the head of its column.
function isHead({ field, value, path }: Value): boolean {
  if (field === 'kind') return ['valence', 'expectation', 'intensity', 'effort'].includes(String(value));
  return field === 'scale' || (field === 'reference' && /\.emotion\[\d+\]\.(persona|segment)$/.test(path));
}

/** The ways in which a value may be said to a reader. */
function spokenFor({ field, value }: Value, words: Words, choices: ReturnType<typeof choicesIn>): string[] {
  if (typeof value === 'number') {
    const severity = field === 'severity' ? [words.severity(value), words.importance(value)] : [];
    const said = words.number(value);
    // A plain number has the sign that a spreadsheet reads.
    return [said, said.replace('−', '-'), words.personas.percent(value), ...severity];
  }
  if (value === 'valence') return [words.lanes.emotion];
  if (value === 'expectation') return [words.expected];
  if (field === 'unit') return [...(choices.get(value) ?? []), words.unit(value)];
  const parts = durationParts(value);
  return [value, words.date(value), ...(parts ? [words.duration(parts)] : []), ...(choices.get(value) ?? [])];
}

/** How often a text is said; a number only counts where it stands alone. */
function countOf(said: string, text: string): number {
  const escaped = text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const alone = /^[−\d-]/.test(text.trim()) ? `(?<![\\d.,−-])${escaped}(?!\\d|[.,]\\d)` : escaped;
  return said.match(new RegExp(alone, 'gu'))?.length ?? 0;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
