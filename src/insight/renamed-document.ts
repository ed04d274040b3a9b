import type { Id } from '../model/journey.js';
import { journeyShape } from '../model/schema.js';
import type { JourneyDocument } from '../model/schema.js';
import type { IdKind, Rule } from '../model/shape.js';

/** How a document is written anew. */
export interface Renaming {
  /** By the kinds of things that may be meant, the first that has the id. */
  readonly nameOf: (id: Id, kinds: readonly IdKind[]) => Id;
  /** The tag that plain strings get, so that they can stand in a document of another language; as they are by default. */
  readonly tag?: string | undefined;
}

/** The same document with its ids and references by other names. Fields that the library does not know are left alone. */
export function renamedDocument(document: JourneyDocument, renaming: Renaming): JourneyDocument {
  return renamed(journeyShape.rule, document, renaming) as JourneyDocument;
}

function renamed(rule: Rule, value: unknown, renaming: Renaming, owner: readonly IdKind[] = []): unknown {
  switch (rule.kind) {
    case 'own-id':
      return typeof value === 'string' ? renaming.nameOf(value, owner) : value;
    case 'reference':
      return typeof value === 'string' ? renaming.nameOf(value, rule.to) : value;
    case 'text':
      return typeof value === 'string' && value !== '' && renaming.tag ? { [renaming.tag]: value } : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((item: unknown) => renamed(rule.of.rule, item, renaming))
        : renamed(rule.of.rule, value, renaming);
    case 'tuple':
      return Array.isArray(value)
        ? value.map((item: unknown, index) => renamed(rule.items[index]?.rule ?? plain, item, renaming))
        : value;
    case 'record':
      return mapped(value, (key, item) => [
        rule.keysAre ? renaming.nameOf(key, [rule.keysAre]) : key,
        renamed(rule.of.rule, item, renaming),
      ]);
    case 'object':
      return mapped(value, (key, item) => [
        key,
        Object.hasOwn(rule.fields, key)
          ? renamed(rule.fields[key]?.rule ?? plain, item, renaming, rule.owns ? [rule.owns] : [])
          : item,
      ]);
    default:
      return value;
  }
}

const plain: Rule = { kind: 'anything' };

function mapped(value: unknown, change: (key: string, item: unknown) => readonly [string, unknown]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => change(key, item)));
}
