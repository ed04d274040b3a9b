import { absent } from './check.js';
import type { Check } from './check.js';
import { checkedText } from './check-text.js';
import { isTag } from './language-tag.js';
import { checkedUrl } from './check-url.js';
import { outOfRange, readAs, unknownChoice, unsupportedVersion, wrongFormat, wrongType } from './issues.js';
import { shown } from './sentence.js';
import { timeMs, timePatterns } from './iso-time.js';
import type { ChoiceRule, NumberRange, NumberRule, StringRule, ValueRule } from './shape.js';

/** A value that holds no others, as its rule wants it; what is wrong is noted and left out, what is clear is put right. */
export function checkedValue(rule: ValueRule, value: unknown, check: Check, fate: string): unknown {
  switch (rule.kind) {
    case 'text':
      return checkedText(value, check, fate);
    case 'string':
      return checkedString(rule, value, check, fate);
    case 'version':
    case 'choice':
      return checkedChoice(rule, value, check, fate);
    case 'number':
      return checkedNumber(rule, value, check, fate);
    case 'boolean':
      return checkedFlag(value, check, fate);
    case 'url':
      return checkedUrl(rule.use, value, check, fate);
    case 'own-id':
    case 'anything':
      return value;
  }
}

function checkedString({ format }: StringRule, value: unknown, check: Check, fate: string): unknown {
  if (typeof value === 'number') {
    check.note(readAs('a string', value, shown(String(value))));
    return checkedString({ kind: 'string', examples: [], format }, String(value), check, fate);
  }
  if (typeof value !== 'string') {
    check.note(wrongType('a string', value, fate));
    return absent;
  }
  const expected = format && misses(format, value);
  if (expected === undefined) return value;
  check.note(wrongFormat(expected, value, fate));
  return absent;
}

const formats = {
  tag: 'a BCP 47 language tag such as "en" or "zh-Hans"',
  date: 'a date such as "2026-03-31"',
  time: 'a time such as "2026-03-31T08:30", "08:30" or "PT15M"',
  duration: 'a duration such as "PT15M" or "P2D"',
} as const;
const times = {
  date: new RegExp(timePatterns.date),
  time: new RegExp(timePatterns.time),
  duration: new RegExp(timePatterns.duration),
} as const;

/** What a string should look like, when it does not. */
function misses(format: keyof typeof formats, value: string): string | undefined {
  const fits = format === 'tag' ? isTag(value) : times[format].test(value) && timeMs(value) !== undefined;
  return fits ? undefined : formats[format];
}

function checkedChoice(rule: ChoiceRule, value: unknown, check: Check, fate: string): unknown {
  const { choices, kind } = rule;
  if (typeof value === 'string' && choices.includes(value)) return value;
  const meant = choices.find(
    (choice) =>
      (typeof value === 'number' && choice === String(value)) ||
      likeWords(choice) === (typeof value === 'string' && likeWords(value)),
  );
  if (meant !== undefined && typeof value !== 'object') {
    check.note(readAs(`"${meant}"`, value, shown(meant)));
    return meant;
  }
  if (kind === 'version') check.note(unsupportedVersion(value, choices));
  else if (typeof value === 'string') check.note(unknownChoice(value, choices, fate));
  else check.note(wrongType(`one of ${choices.join(', ')}`, value, fate));
  return absent;
}

/** A word without what people vary when they write it: case, and what stands between its parts. */
function likeWords(word: string): string {
  return word.length > 64 ? word : word.toLowerCase().replace(/[\s_-]/g, '');
}

const numeral = /^\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*$/;

function checkedNumber(rule: NumberRule, value: unknown, check: Check, fate: string): unknown {
  if (value === null && rule.orNull) return null;
  if (typeof value === 'string' && numeral.test(value)) {
    check.note(readAs('a number', value, shown(Number(value))));
    return checkedNumber(rule, Number(value), check, fate);
  }
  if (typeof value !== 'number') {
    check.note(wrongType('a number', value, fate));
    return absent;
  }
  if (isWithin(rule.range, value)) return value;
  check.note(outOfRange(rangeWords(rule.range), value, fate));
  return absent;
}

function isWithin({ min = -Infinity, max = Infinity, integer = false }: NumberRange, value: number): boolean {
  return value >= min && value <= max && (!integer || Number.isInteger(value));
}

function rangeWords({ min, max, integer }: NumberRange): string {
  const from = min === undefined ? '' : max === undefined ? ` of ${min} or more` : ` from ${min}`;
  return `a ${integer ? 'whole ' : ''}number${from}${max === undefined ? '' : ` to ${max}`}`;
}

function checkedFlag(value: unknown, check: Check, fate: string): unknown {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') {
    check.note(readAs('true or false', value, value));
    return value === 'true';
  }
  check.note(wrongType('true or false', value, fate));
  return absent;
}
