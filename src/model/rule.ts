/** The description of the document as plain data: what `shape.ts` builds, and what the check and the JSON Schema read. */

/** A stable name for one thing in the document; unique within its kind, never read for meaning. */
export type Id = string;

/** Words for people: one plain string, or one string per BCP 47 tag. Data, never markup. */
export type Text = string | Readonly<Record<string, string>>;

/** Everything in a document that can own an id. */
export type IdKind =
  | 'journey'
  | 'stage'
  | 'step'
  | 'lane'
  | 'link'
  | 'persona'
  | 'actor'
  | 'segment'
  | 'team'
  | 'channel'
  | 'system'
  | 'scale'
  | 'metric'
  | 'insight'
  | 'opportunity'
  | 'action'
  | 'source'
  | 'view';

/**
 * What becomes of a reference to something the document does not have: the field is left out, the thing that holds it is
 * left out, the missing thing is made from its id, the reference stays as it is, or it stays and makes its holder's value void.
 */
export type Dangling = 'leave-out' | 'leave-out-holder' | 'make' | 'keep' | 'void';

/** The ways in which a string can be a point or a span of time. */
export type TimeFormat = 'date' | 'time' | 'duration';

/** The description of one value, as plain data. */
export type Rule = ValueRule | ReferenceRule | ListRule | TupleRule | RecordRule | ObjectRule;

/** A value that holds no others and leads to no others. */
export type ValueRule =
  { readonly kind: 'text' | 'boolean' | 'own-id' | 'anything' } | StringRule | ChoiceRule | NumberRule | UrlRule;

/** Any string; `examples` are the usual ones. */
export interface StringRule {
  readonly kind: 'string';
  readonly examples: readonly string[];
  readonly format?: TimeFormat | 'tag';
}

/** One of these strings. */
export interface ChoiceRule {
  readonly kind: 'choice' | 'version';
  readonly choices: readonly string[];
}

/** A finite number, or `null` where that is right. */
export interface NumberRule {
  readonly kind: 'number';
  readonly range: NumberRange;
  readonly orNull: boolean;
}

/** The address of a picture or of a page. */
export interface UrlRule {
  readonly kind: 'url';
  readonly use: 'image' | 'link';
}

/** The id of something of these kinds, the first of them that has it; of any kind, in the order of the schema, when there is none. */
export interface ReferenceRule {
  readonly kind: 'reference';
  readonly to: readonly IdKind[];
  readonly dangling: Dangling;
}

/** Which numbers are right. No limit by default. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** A list. With `lone`, the document may hold one item without the brackets. */
export interface ListRule {
  readonly kind: 'list';
  readonly of: Shape<unknown>;
  readonly lone: boolean;
}

/** A list of so many, each of its own shape. */
export interface TupleRule {
  readonly kind: 'tuple';
  readonly items: readonly Shape<unknown>[];
}

/** An object whose keys are data. With `keysAre`, each key is a reference. */
export interface RecordRule {
  readonly kind: 'record';
  readonly of: Shape<unknown>;
  readonly keysAre?: IdKind;
}

/** An object with named fields. Unknown fields are allowed and kept. */
export interface ObjectRule {
  readonly kind: 'object';
  readonly name: string;
  readonly fields: Readonly<Record<string, Shape<unknown>>>;
  /** The same fields as a list, each with what becomes of its object or itself when its value is no good. */
  readonly entries: readonly FieldEntry[];
  /** The kind of thing this is, when it owns an id. */
  readonly owns?: IdKind;
  /** A bare value may stand for the object: it is the value of this field. */
  readonly bare?: BareField;
  /** The field that a string is taken for when one stands where the object should be; forgiven, but noted. */
  readonly forgiven?: string;
}

/** One field of an object. */
export interface FieldEntry {
  readonly name: string;
  readonly shape: Shape<unknown>;
  /** Whether it must be there. */
  readonly required: boolean;
  /** What stands in for it when it must be there and is not. */
  readonly fallback?: unknown;
  /** What becomes of it when its value is no good, as a sentence. */
  readonly fate: string;
}

/** The field of an object for which a bare number or a bare text may stand. */
export interface BareField {
  readonly field: string;
  readonly as: 'number' | 'text';
}

/** The description of values of type `T`. */
export interface Shape<T> {
  readonly rule: Rule;
  /** Never there at run time: it carries the type. */
  readonly holds?: T;
}

/** A shape that must be there. Without a fallback, what holds it cannot be drawn when it is missing. */
export interface RequiredShape<T> extends Shape<T> {
  readonly required: true;
  readonly fallback?: T;
}
