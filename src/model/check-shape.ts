import { shown } from './sentence.js';
import { absent, atField, broken, emptyList, refused } from './check.js';
import type { Check } from './check.js';
import { missingField, readAs, unknownField, wrongType } from './issues.js';
import { isPlainObject, setField } from './plain-copy.js';
import type { PlainObject } from './plain-copy.js';
import { checkedReference } from './check-reference.js';
import { checkedValue } from './check-value.js';
import { isTextByTag } from './check-text.js';
import type { FieldEntry, Id, ListRule, ObjectRule, RecordRule, Shape, TupleRule } from './shape.js';

/**
 * A value as its shape wants it: short forms written out, lists there, ids filled in, what is wrong left out and noted.
 *
 * `fate` says what becomes of the value when it is no good. Unknown fields stay.
 */
export function checkedShape(shape: Shape<unknown>, value: unknown, check: Check, fate = 'It is left out.'): unknown {
  const { rule } = shape;
  switch (rule.kind) {
    case 'object':
      return checkedObject(rule, value, check, fate);
    case 'list':
      return checkedList(rule, value, check, fate);
    case 'record':
      return checkedRecord(rule, value, check, fate);
    case 'reference':
      return checkedReference(rule, value, check, fate);
    case 'tuple':
      return checkedTuple(rule, value, check, fate);
    default:
      return checkedValue(rule, value, check, fate);
  }
}

function checkedObject(rule: ObjectRule, value: unknown, check: Check, fate: string): unknown {
  const written = longForm(rule, value, check);
  if (written === undefined) return refused(check, wrongType(rule, value, fate));
  if (rule.owns) check.within.push(check.ids.at(value, check.path) ?? '');
  const object: Record<string, unknown> = {};
  let isBroken = false; // its other faults are told all the same
  for (const entry of rule.entries) {
    const field = fieldOf(rule, entry, written, written !== value, check);
    if (field === broken) isBroken = true;
    else if (field !== absent) object[entry.name] = field;
  }
  keepStrangers(rule, written, object, check);
  if (isBroken && rule.owns) check.ids.forget(check.within.at(-1), rule.owns);
  const isUsed = !isBroken && check.whole[rule.name]?.(object, value, check) !== absent;
  if (rule.owns) check.within.pop();
  return isUsed ? Object.freeze(object) : absent;
}

/** `isInPlace`: the object is the long form of a bare value, so its field stands where the object does. */
function fieldOf(rule: ObjectRule, entry: FieldEntry, written: PlainObject, isInPlace: boolean, check: Check): unknown {
  const { name, shape, fate } = entry;
  const given = Object.hasOwn(written, name) ? written[name] : undefined;
  if (shape.rule.kind === 'own-id') return checkedOwnId(entry, given, check);
  const nullIsRight = shape.rule.kind === 'number' && shape.rule.orNull;
  if (given === undefined || (given === null && !nullIsRight)) return missing(rule, entry, written, check);
  if (!isInPlace) check.path.push(name);
  const field = checkedShape(shape, given, check, fate);
  if (!isInPlace) check.path.pop();
  return field === absent ? standIn(entry) : field;
}

function missing(rule: ObjectRule, entry: FieldEntry, written: PlainObject, check: Check): unknown {
  if (entry.required) {
    const strangers = Object.keys(written).filter((name) => !Object.hasOwn(rule.fields, name));
    atField(check, entry.name, () => check.note(missingField(entry, strangers)));
  }
  return standIn(entry);
}

/** What is used where a field has no good value. */
function standIn({ required, fallback, shape }: FieldEntry): unknown {
  if (required && fallback === undefined) return broken;
  if (shape.rule.kind === 'list') return emptyList;
  return required ? fallback : absent;
}

function checkedOwnId(entry: FieldEntry, given: unknown, check: Check): Id | undefined {
  const id = check.within.at(-1);
  if (given === undefined || given === null) {
    const fated = { ...entry, fate: `It goes by "${id}".`, fallback: id };
    if (entry.required) atField(check, entry.name, () => check.note(missingField(fated, [])));
  } else if (typeof given !== 'string' || given === '') {
    atField(check, entry.name, () => check.note(readAs(entry.shape.rule, given, shown(id))));
  }
  return id;
}

/** Fields that nobody knows stay; those that are not the host's own are noted. */
function keepStrangers(rule: ObjectRule, written: PlainObject, object: Record<string, unknown>, check: Check): void {
  for (const name of Object.keys(written)) {
    if (Object.hasOwn(rule.fields, name)) continue;
    if (!name.startsWith('x-')) noteUnknown(rule, name, written, check);
    setField(object, name, written[name]);
  }
}

function noteUnknown(rule: ObjectRule, name: string, written: PlainObject, check: Check): void {
  // A field that is not written yet is the likelier one.
  const fields = rule.entries.map((entry) => entry.name);
  const open = fields.filter((field) => !Object.hasOwn(written, field));
  atField(check, name, () => check.note(unknownField(name, rule.name, [...open, ...fields])));
}

/** The object that a value stands for; `undefined` when it stands for none. */
function longForm(rule: ObjectRule, value: unknown, check: Check): PlainObject | undefined {
  const { bare, forgiven } = rule;
  if (bare && isBare(bare.as, value)) return { [bare.field]: value };
  if (isPlainObject(value)) return value;
  if (forgiven === undefined || typeof value !== 'string') return undefined;
  check.note(readAs(rule, value, `{ "${forgiven}": … }`));
  return { [forgiven]: value };
}

/** Whether a value stands for one field of an object: a string may be a number in quotes, a number a short text. */
function isBare(as: 'number' | 'text', value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string' || (as === 'text' && isTextByTag(value));
}

function checkedList(rule: ListRule, value: unknown, check: Check, fate: string): unknown {
  if (!Array.isArray(value)) {
    const item = checkedShape(rule.of, value, check, fate);
    const isUsed = item !== absent && item !== broken;
    if (!rule.lone) check.note(isUsed ? readAs(rule, value, 'a list of one') : wrongType(rule, value, fate));
    return isUsed ? Object.freeze([item]) : absent;
  }
  const items: unknown[] = [];
  value.forEach((each: unknown, index) => {
    check.path.push(index);
    const item = checkedShape(rule.of, each, check);
    check.path.pop();
    if (item !== absent && item !== broken) items.push(item);
  });
  return Object.freeze(items);
}

function checkedTuple(rule: TupleRule, value: unknown, check: Check, fate: string): unknown {
  if (!Array.isArray(value) || value.length !== rule.items.length) return refused(check, wrongType(rule, value, fate));
  const items = rule.items.map((shape, index) =>
    atField(check, index, () => checkedShape(shape, value[index], check, fate)),
  );
  return items.includes(absent) || items.includes(broken) ? absent : Object.freeze(items);
}

function checkedRecord(rule: RecordRule, value: unknown, check: Check, fate: string): unknown {
  if (!isPlainObject(value)) return refused(check, wrongType(rule, value, fate));
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (value[key] === null) continue;
    check.path.push(key);
    const field = checkedShape(rule.of, value[key], check);
    const name = field === absent || field === broken ? undefined : keyOf(rule, key, check);
    check.path.pop();
    if (name !== undefined) setField(fields, name, field);
  }
  return Object.freeze(fields);
}

function keyOf(rule: RecordRule, key: string, check: Check): string | undefined {
  if (rule.keysAre === undefined) return key;
  const id = checkedReference({ kind: 'reference', to: [rule.keysAre], dangling: 'make' }, key, check, '');
  return typeof id === 'string' ? id : undefined;
}
