import { fault } from './issue.js';
import type { Fault, IssueCode, Severity } from './issue.js';
import { a, cut, either, plainName, shown, told } from './sentence.js';
import { ruleWords } from './rule-words.js';
import type { FieldEntry, ReferenceRule, Rule } from './shape.js';
import { meantField, nearest } from './nearest.js';

export type { Fault, Issue, IssueCode } from './issue.js';

/** Every sentence the library says about bad data, but for facts that do not go together: `issues-facts.ts` has those. */

/** The document is not an object at all. */
export function notADocument(value: unknown): Fault {
  const hint = typeof value === 'string' ? ' If it is JSON text, parse it first.' : '';
  return fault('not-a-document', 'error', () => ({
    message: `Expected a journey document, an object with a title and stages; got ${shown(value)}.${hint}`,
    found: shown(value),
    expected: 'an object',
  }));
}

/** The document says it is of a version that is not known here. */
export function unsupportedVersion(value: unknown, known: readonly string[]): Fault {
  return fault('unsupported-version', 'error', () => ({
    message: `The document is of version ${shown(value)}; this library reads version ${known.map(shown).join(', ')}. What it understands is drawn; use a newer library for the rest.`,
    found: shown(value),
    expected: known.join(', '),
  }));
}

/** Reading the value failed. */
export function unreadable(): Fault {
  return said('unreadable', 'error', 'Reading this value failed. It is left out; give plain JSON data.');
}

/** The value is none that JSON has. */
export function notJson(value: unknown, fate: string): Fault {
  return expectedGot('not-json', { kind: 'anything' }, value, fate);
}

/** The value holds itself. */
export function cycle(): Fault {
  return said('cycle', 'error', 'This value contains itself. It is left out here; refer to things by their id.');
}

/** The value lies deeper than the limit. */
export function tooDeep(limit: number): Fault {
  const message = `Values more than ${limit} levels deep are left out. A journey document needs about ten.`;
  return fault('too-deep', 'error', () => ({ message, expected: `at most ${limit} levels` }));
}

/** The document holds more than the limit. */
export function tooLarge(what: string, limit: number): Fault {
  return fault('too-large', 'error', () => ({
    message: `More than ${limit} ${what}: what comes after is left out. Split the document, or set a higher limit.`,
    expected: `at most ${limit} ${what}`,
  }));
}

/** The document has more steps than the limit. */
export function tooManySteps(count: number, limit: number): Fault {
  return fault('too-many-steps', 'error', () => ({
    message: `The journey has ${count} steps; the first ${limit} are drawn. Split it into several journeys, or set a higher limit.`,
    found: String(count),
    expected: `at most ${limit} steps`,
  }));
}

/** The key is one that JavaScript keeps for itself. */
export function forbiddenKey(key: string): Fault {
  const message = `The field ${shown(key)} is left out: no document may use this name.`;
  return fault('forbidden-key', 'error', () => ({ message, found: key }));
}

/** The text held characters that no text can hold. */
export function uncleanText(): Fault {
  const message =
    'The text holds control characters or broken characters. They are taken out or shown as \ufffd; check how the text was encoded.';
  return said('unclean-text', 'warning', message);
}

/** The text held characters that turn its reading direction. */
export function directionOverride(): Fault {
  const message =
    'The text holds invisible characters that turn the reading direction. They are taken out: text can hide its meaning with them.';
  return said('direction-override', 'warning', message);
}

/** A field that must be there is not. */
export function missingField({ name, shape, fate, fallback }: FieldEntry, others: readonly string[]): Fault {
  return fault('missing-field', fallback === undefined ? 'error' : 'warning', () => {
    const expected = ruleWords(shape.rule);
    const suggestion = meantField(name, others);
    const hint =
      suggestion === undefined ? `Add it: ${expected}.` : `Is ${shown(suggestion)} meant to be ${shown(name)}?`;
    return {
      message: `${shown(name)} is missing. ${fate} ${hint}`,
      expected,
      ...(suggestion !== undefined && { suggestion: name }),
    };
  });
}

/** The value is of another type, and was left out. */
export function wrongType(expected: Rule | string, value: unknown, fate: string): Fault {
  return expectedGot('wrong-type', expected, value, fate);
}

/** The value is of another type, but it is clear what was meant: `result`, in words. */
export function readAs(wanted: Rule | string, value: unknown, result: string): Fault {
  return fault('read-as', 'warning', () => {
    const expected = inWords(wanted);
    return {
      message: `Expected ${expected}, got ${shown(value)}. It is read as ${result}; write it so.`,
      found: shown(value),
      expected,
      suggestion: result,
    };
  });
}

/** The value is not one of the words allowed. */
export function unknownChoice(value: string, choices: readonly string[], fate: string): Fault {
  return fault('unknown-choice', 'error', () => {
    const suggestion = nearest(value, choices);
    const expected = choices.join(', ');
    return {
      message: told(`Expected one of ${cut(expected, 110)}; got ${shown(value)}. ${fate}`, suggestion),
      found: value.length > 60 ? shown(value) : value,
      expected,
      suggestion,
    };
  });
}

/** The number is not in its range. */
export function outOfRange(expected: Rule, value: number, fate: string): Fault {
  return expectedGot('out-of-range', expected, value, fate);
}

/** The string does not look as it must. */
export function wrongFormat(expected: Rule | string, value: string, fate: string): Fault {
  return expectedGot('wrong-format', expected, value, fate);
}

/** The field is none of this object's. */
export function unknownField(name: string, holder: string, fields: readonly string[]): Fault {
  return fault('unknown-field', 'info', () => {
    const suggestion = meantField(name, fields);
    const hint = suggestion === undefined ? ' Start the name with "x-" if it is your own.' : '';
    const message = `${shown(name)} is not a field of ${a(plainName(holder))}. It is kept, but not drawn.${hint}`;
    return { message: told(message, suggestion), found: shown(name), suggestion };
  });
}

/** The address is one that may not be used. */
export function unsafeUrl(expected: Rule, value: string, fate: string): Fault {
  return expectedGot('unsafe-url', expected, value, fate);
}

/** Two things have one id. */
export function duplicateId(id: string, firstAt: string, instead: string): Fault {
  return fault('duplicate-id', 'warning', () => ({
    message: `The id ${shown(id)} is already taken at ${cut(firstAt, 60)}, which keeps it; this one goes by ${shown(instead)}. Give each its own id.`,
    found: shown(id),
    suggestion: instead,
  }));
}

/** The id is nobody's. */
export function unknownReference(
  id: string,
  { to, dangling }: ReferenceRule,
  fate: string,
  known: Iterable<string>,
): Fault {
  const severity = dangling === 'make' || dangling === 'keep' ? 'warning' : 'error';
  const code = to.length === 1 ? (`unknown-${to[0] ?? 'step'}` as const) : 'unknown-id';
  return fault(code, severity, () => {
    const suggestion = nearest(id, known);
    const expected = to.length === 0 ? 'the id of something in the document' : `the id of ${a(either(to))}`;
    const then =
      {
        make: 'It is drawn by this name; describe it.',
        keep: 'It stays as it is.',
        void: 'The score is drawn as missing.',
      }[String(dangling)] ?? fate;
    return {
      message: told(`Expected ${expected}; nothing has the id ${shown(id)}. ${then}`, suggestion),
      found: shown(id),
      expected,
      suggestion,
    };
  });
}

function expectedGot(code: IssueCode, wanted: Rule | string, value: unknown, fate: string): Fault {
  return fault(code, 'error', () => {
    const expected = inWords(wanted);
    return { message: `Expected ${cut(expected, 120)}; got ${shown(value)}. ${fate}`, found: shown(value), expected };
  });
}

function inWords(wanted: Rule | string): string {
  return typeof wanted === 'string' ? wanted : ruleWords(wanted);
}

function said(code: IssueCode, severity: Severity, message: string): Fault {
  return fault(code, severity, () => ({ message }));
}
