import { cleanText } from './clean-text.js';
import type { IssueList } from './issue-list.js';
import {
  cycle,
  directionOverride,
  forbiddenKey,
  notJson,
  tooDeep,
  tooLarge,
  uncleanText,
  unreadable,
} from './issues.js';

/** How much of a document is read. What lies beyond is left out, with an issue. */
export interface Limits {
  /** Levels of lists and objects within each other. */
  readonly depth: number;
  /** Values of any sort in the whole document. */
  readonly values: number;
  /** Items of one list. */
  readonly items: number;
  /** Steps of the journey. */
  readonly steps: number;
}

/** The limits that hold unless a caller sets lower ones. */
export const defaultLimits: Limits = Object.freeze({ depth: 64, values: 5_000_000, items: 500_000, steps: 200_000 });

/** An object with data in it. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, not a list. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Copying {
  readonly issues: IssueList;
  readonly limits: Limits;
  readonly path: (string | number)[];
  /** The objects around the one being copied. */
  readonly around: object[];
  values: number;
}

/**
 * A frozen copy of any value, made of nothing but JSON data with well-formed text; `undefined` when there is none to make.
 *
 * Every property is read once, so a getter or a proxy cannot answer one thing to the check and another to the drawing.
 */
export function plainCopy(value: unknown, issues: IssueList, limits: Limits): unknown {
  return copied(value, { issues, limits, path: [], around: [], values: 0 });
}

function copied(value: unknown, copying: Copying): unknown {
  if (++copying.values > copying.limits.values) {
    if (copying.values === copying.limits.values + 1)
      copying.issues.note(copying.path, tooLarge('values', copying.limits.values));
    return undefined;
  }
  switch (typeof value) {
    case 'string':
      return copiedText(value, copying);
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value === 0 ? 0 : value; // -0 is 0
      return refused(value, copying);
    case 'object':
      return value === null ? null : copiedObject(value, copying);
    default:
      return refused(value, copying);
  }
}

function refused(value: unknown, { issues, path }: Copying): undefined {
  issues.note(path, notJson(value, 'It is left out.'));
}

function copiedText(value: string, { issues, path }: Copying): string {
  const { text, repaired, turned } = cleanText(value);
  if (repaired) issues.note(path, uncleanText());
  if (turned) issues.note(path, directionOverride());
  return text;
}

function copiedObject(value: object, copying: Copying): unknown {
  const { issues, limits, path, around } = copying;
  if (around.length >= limits.depth) return void issues.note(path, tooDeep(limits.depth));
  if (around.includes(value)) return void issues.note(path, cycle());
  around.push(value);
  try {
    if (Array.isArray(value)) return copiedList(value, copying);
    if (value instanceof Map || value instanceof Set) return refused(value, copying);
    if (value instanceof Date) return Date.prototype.toISOString.call(value);
    return copiedFields(value, copying);
  } catch {
    issues.note(path, unreadable());
    return undefined;
  } finally {
    around.pop();
  }
}

function copiedList(value: readonly unknown[], copying: Copying): readonly unknown[] {
  const { issues, limits, path } = copying;
  const length = Number(value.length);
  if (length > limits.items) issues.note(path, tooLarge('items in one list', limits.items));
  const items: unknown[] = [];
  for (let index = 0; index < length && index < limits.items && copying.values <= limits.values; index++) {
    path.push(index);
    items.push(copiedProperty(value, index, copying) ?? null);
    path.pop();
  }
  return Object.freeze(items);
}

function copiedFields(value: object, copying: Copying): PlainObject {
  const { issues, limits, path } = copying;
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (copying.values > limits.values) break;
    const key = copiedText(name, copying);
    path.push(key);
    if (key === '__proto__') issues.note(path, forbiddenKey(key));
    else {
      const field = copiedProperty(value, name, copying);
      if (field !== undefined && !Object.hasOwn(fields, key)) setField(fields, key, field);
    }
    path.pop();
  }
  return Object.freeze(fields);
}

function copiedProperty(holder: object, key: string | number, copying: Copying): unknown {
  const depth = copying.path.length;
  try {
    return copied((holder as Record<string | number, unknown>)[key], copying);
  } catch {
    copying.path.length = depth;
    copying.issues.note(copying.path, unreadable());
    return undefined;
  }
}

/** Sets a field whose name is data: a plain assignment could meet a setter or a frozen property of the host's prototypes. */
export function setField(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key in fields)
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  else fields[key] = value;
}
