import { refused } from './check.js';
import type { Check } from './check.js';
import { checkedText } from './check-text.js';
import { isTag } from './language-tag.js';
import { checkedUrl } from './check-url.js';
import { outOfRange, readAs, unknownChoice, unsupportedVersion, wrongFormat, wrongType } from './issues.js';
import { shown } from './sentence.js';
import { dateParts, durationParts, timeMs, timePatterns } from './iso-time.js';
import type { ChoiceRule, NumberRange, NumberRule, StringRule, TimeFormat, ValueRule } from './shape.js';

/** A value that holds no others, as its rule wants it; what is wrong is noted and left out, what is clear is put right. */
export function checkedValue(rule: ValueRule, value: unknown, check: Check, fate: string): unknown {
  switch (rule.kind) {
    case 'text':
      return checkedText(rule, value, check, fate);
    case 'string':
      return checkedString(rule, value, check, fate);
    case 'version':
    case 'choice':
      return checkedChoice(rule, value, check, fate);
    case 'number':
      return checkedNumber(rule, value, check, fate);
    case 'boolean':
      return checkedFlag(rule, value, check, fate);
    case 'url':
      return checkedUrl(rule, value, check, fate);
    case 'own-id':
    case 'anything':
      return value;
  }
}

function checkedString(rule: StringRule, value: unknown, check: Check, fate: string): unknown {
  if (typeof value === 'number') {
    if (rule.format !== undefined && !fits(rule.format, String(value)))
      return refused(check, wrongType(rule, value, fate));
    check.note(readAs(rule, value, shown(String(value))));
    return checkedString(rule, String(value), check, fate);
  }
  if (typeof value !== 'string') return refused(check, wrongType(rule, value, fate));
  return rule.format === undefined || fits(rule.format, value) ? value : refused(check, wrongFormat(rule, value, fate));
}

const times = { date: dateParts, time: new RegExp(timePatterns.time), duration: durationParts } as const;

function fits(format: TimeFormat | 'tag', value: string): boolean {
  if (format === 'tag') return isTag(value);
  const ms = times[format].test(value) ? timeMs(value) : undefined;
  // Nothing takes less than no time, and what computers cannot count has no place on an axis.
  return ms !== undefined && Number.isFinite(ms) && (format !== 'duration' || ms >= 0);
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
  if (kind === 'version') return refused(check, unsupportedVersion(value, choices));
  return refused(check, typeof value === 'string' ? unknownChoice(value, choices, fate) : wrongType(rule, value, fate));
}

/** A word without what people vary when they write it: case, and what stands between its parts. */
function likeWords(word: string): string {
  return word.length > 64 ? word : word.toLowerCase().replace(/[\s_-]/g, '');
}

const numeral = /^\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*$/;

function checkedNumber(rule: NumberRule, value: unknown, check: Check, fate: string): unknown {
  if (value === null && rule.orNull) return null;
  if (typeof value === 'string' && numeral.test(value)) {
    const number = Number(value);
    if (!isWithin(rule.range, number)) return refused(check, outOfRange(rule, number, fate));
    check.note(readAs(rule, value, shown(number)));
    return number;
  }
  if (typeof value !== 'number') return refused(check, wrongType(rule, value, fate));
  return isWithin(rule.range, value) ? value : refused(check, outOfRange(rule, value, fate));
}

function isWithin({ min = -Infinity, max = Infinity, integer = false }: NumberRange, value: number): boolean {
  return value >= min && value <= max && (!integer || Number.isInteger(value));
}

function checkedFlag(rule: ValueRule, value: unknown, check: Check, fate: string): unknown {
  if (typeof value === 'boolean') return value;
  if (value !== 'true' && value !== 'false') return refused(check, wrongType(rule, value, fate));
  check.note(readAs(rule, value, value));
  return value === 'true';
}
