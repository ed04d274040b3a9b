import { plainName } from './sentence.js';
import type {
  BareField,
  Dangling,
  FieldEntry,
  Id,
  IdKind,
  NumberRange,
  ObjectRule,
  RequiredShape,
  Shape,
  Text,
  TimeFormat,
} from './rule.js';

/**
 * The small words that describe the document once. From one description come the TypeScript types (`Infer`, `Fields`),
 * the published JSON Schema (`json-schema.ts`) and the repairing check (`check-shape.ts`).
 */

export type * from './rule.js';

/** The type that a shape describes. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

/** The object type that a table of fields describes. */
export type Fields<F> = {
  readonly [K in keyof F as F[K] extends { readonly required: true } ? K : never]: Infer<F[K]>;
} & { readonly [K in keyof F as F[K] extends { readonly required: true } ? never : K]?: Infer<F[K]> };

/** One of these words, or any other string. */
export type Open<C extends string> = C | (string & Record<never, never>);

/** A shape that must be there; `fallback` is used when it is not. */
export function required<T>(shape: Shape<T>, fallback?: T): RequiredShape<T> {
  return { ...shape, required: true, ...(fallback === undefined ? {} : { fallback }) };
}

/** Words for people. */
export const text: Shape<Text> = { rule: { kind: 'text' } };

/** Yes or no. */
export const flag: Shape<boolean> = { rule: { kind: 'boolean' } };

/** Any JSON value. */
export const anything: Shape<unknown> = { rule: { kind: 'anything' } };

/** The id that a thing owns: a stable name, unique within its kind. */
export const ownId: Shape<Id> = { rule: { kind: 'own-id' } };

/** A BCP 47 tag. */
export const languageTag: Shape<string> = { rule: { kind: 'string', examples: [], format: 'tag' } };

/** An ISO 8601 date, point in time or duration. */
export function iso(format: TimeFormat): Shape<string> {
  return { rule: { kind: 'string', examples: [], format } };
}

/** Any string; `examples` are the usual ones. */
export function string<const C extends string = never>(
  ...examples: readonly C[]
): Shape<[C] extends [never] ? string : Open<C>> {
  return { rule: { kind: 'string', examples } };
}

/** A version of the document format; only these can be read. */
export function version<const C extends string>(...choices: readonly C[]): Shape<C> {
  return { rule: { kind: 'version', choices } };
}

/** One of these strings and no other. */
export function choice<const C extends string>(...choices: readonly C[]): Shape<C> {
  return { rule: { kind: 'choice', choices } };
}

/** A finite number. */
export function number(range: NumberRange = {}): Shape<number> {
  return { rule: { kind: 'number', range, orNull: false } };
}

/** A finite number, or `null` for "not known". */
export const numberOrNull: Shape<number | null> = { rule: { kind: 'number', range: {}, orNull: true } };

/** The id of something else in the document: of one of these kinds, or of any when none is named. */
export function reference(to: readonly IdKind[], dangling: Dangling = 'leave-out'): Shape<Id> {
  return { rule: { kind: 'reference', to, dangling } };
}

/** The address of a picture or of a page. */
export function url(use: 'image' | 'link'): Shape<string> {
  return { rule: { kind: 'url', use } };
}

/** A list. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return { rule: { kind: 'list', of, lone: false } };
}

/** A list of words for people. */
export const texts = list(text);

/** A list, or one item without the brackets. */
export function oneOrMore<T>(of: Shape<T>): Shape<T | readonly T[]> {
  return { rule: { kind: 'list', of, lone: true } };
}

/** A list of two, each of its own shape. */
export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return { rule: { kind: 'tuple', items: [first, second] } };
}

/** An object whose keys are data. */
export function record<T>(of: Shape<T>, keysAre?: IdKind): Shape<Readonly<Record<string, T>>> {
  return { rule: { kind: 'record', of, ...(keysAre && { keysAre }) } };
}

/** What an object may say about itself beside its fields. */
export type ObjectTraits = Pick<ObjectRule, 'owns' | 'forgiven'>;

/** An object with named fields. */
export function object<F extends Readonly<Record<string, Shape<unknown>>>>(
  name: string,
  fields: F,
  traits: ObjectTraits = {},
): Shape<Fields<F>> {
  const entries = Object.entries(fields).map(([field, shape]) => fieldEntry(name, field, shape));
  return { rule: { kind: 'object', name, fields, entries, ...traits } };
}

/** An object for which a bare number or a bare text may stand: the value of `field`. */
export function orBare<T, A extends BareField['as']>(
  shape: Shape<T>,
  field: string & keyof T,
  as: A,
): Shape<T | (A extends 'number' ? number : Text)> {
  if (shape.rule.kind !== 'object')
    throw new TypeError(`expected the shape of an object, got the shape of a ${shape.rule.kind}`);
  return { rule: { ...shape.rule, bare: { field, as } } };
}

function fieldEntry(holder: string, name: string, shape: Shape<unknown>): FieldEntry {
  const { required: isRequired = false, fallback } = shape as Partial<RequiredShape<unknown>>;
  return {
    name,
    shape,
    required: isRequired,
    fallback,
    fate: isTie(shape) ? lost(holder) : fateOf(holder, isRequired, fallback),
  };
}

function fateOf(holder: string, isRequired: boolean, fallback: unknown): string {
  if (!isRequired) return 'It is left out.';
  if (fallback === undefined) return lost(holder);
  if (saysNothing(fallback)) return 'It is left empty.';
  return `It is taken as ${JSON.stringify(fallback)}.`;
}

function lost(holder: string): string {
  return `The ${plainName(holder)} is left out.`;
}

/** Whether a thing without this reference has no place in the picture. */
function isTie({ rule }: Shape<unknown>): boolean {
  return rule.kind === 'reference' && rule.dangling === 'leave-out-holder';
}

function saysNothing(fallback: unknown): boolean {
  return fallback === '' || fallback === null || (Array.isArray(fallback) && fallback.length === 0);
}
