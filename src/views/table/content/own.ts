import type { Text } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { linesOf, tableOf } from './parts.js';
import type { Context } from '../../../content/context.js';

/** An entry of the host's own, and whose it is. */
interface OwnEntry {
  readonly holder: string;
  readonly field: string;
  readonly value: unknown;
}

/** What a document says beyond its format, in fields that start with `x-`: the library does not know what it means, and loses none. */
export function ownTable(context: Context): Table[] {
  const { columns, captions } = context.frame.words.table;
  const entries = ownEntries(context);
  return tableOf<OwnEntry>({
    key: 'own',
    caption: captions.own,
    head: columns.where,
    columns: [
      { key: 'field', head: columns.fact, cell: ({ field }) => field.slice(2) },
      { key: 'value', head: columns.content, cell: ({ value }) => textsOf(value) },
    ],
    groups:
      entries.length > 0
        ? [
            {
              key: 'all',
              rows: entries.map((thing, index) => ({ key: String(index), thing, name: linesOf(thing.holder) })),
            },
          ]
        : [],
  });
}

function ownEntries(context: Context): OwnEntry[] {
  const found: OwnEntry[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown, around: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > deepest) return;
    seen.add(value);
    const holder = Array.isArray(value) ? around : nameIn(value as Fields, context) || around;
    for (const [field, inner] of Object.entries(value)) {
      if (field.startsWith('x-')) found.push({ holder, field, value: inner });
      else walk(inner, holder, depth + 1);
    }
  };
  walk(context.journey.source, context.frame.words.chart.wholeJourney, 0);
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

// Deeper than any document goes; what was made to break a reader stops here.
const deepest = 64;

/** What the thing is called that has these fields. */
function nameIn({ title, name, text, label, id }: Fields, { say }: Context): string {
  const called = [title, name, text, label].map((one) => (isText(one) ? say(one) : '')).find((one) => one !== '');
  return called ?? (typeof id === 'string' ? id : '');
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
}

/** A value of any kind as lines: each plain value one, with the names that lead to it. */
function textsOf(value: unknown, before = '', depth = 0): string[] {
  if (typeof value !== 'object' || value === null) return [before + String(value)];
  if (depth > deepest) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, Array.isArray(value) ? before : `${before}${name}: `, depth + 1),
  );
}
