import { a, plainName } from './sentence.js';
import type { NumberRange, ObjectRule, Rule, StringRule } from './rule.js';

/** What a value should be, in words: "a text", "a number from 0 to 1". */
export function ruleWords(rule: Rule): string {
  switch (rule.kind) {
    case 'object':
      return objectWords(rule);
    case 'list':
      return 'a list';
    case 'tuple':
      return `a list of ${rule.items.length}`;
    case 'record':
      return 'an object with a field for each';
    case 'own-id':
    case 'reference':
      return 'an id, a string of at least one character';
    case 'string':
      return stringWords[rule.format ?? 'any'];
    case 'version':
    case 'choice':
      return `one of ${rule.choices.join(', ')}`;
    case 'number':
      return numberWords(rule.range);
    case 'url':
      return urlWords[rule.use];
    default:
      return plainWords[rule.kind];
  }
}

const plainWords = {
  text: 'a text, or an object with a text for each language',
  boolean: 'true or false',
  anything: 'a JSON value',
} as const;

const stringWords: Readonly<Record<NonNullable<StringRule['format']> | 'any', string>> = {
  any: 'a string',
  tag: 'a BCP 47 language tag such as "en" or "zh-Hans"',
  date: 'a date such as "2026-03-31"',
  time: 'a time such as "2026-03-31T08:30", "08:30" or "PT15M"',
  duration: 'a duration such as "PT15M" or "P2D"',
};

const urlWords = {
  image: 'an http, https or relative address, or PNG, JPEG, GIF, WebP or AVIF image data',
  link: 'an http, https, mailto, tel or relative address',
} as const;

function objectWords({ name, bare }: ObjectRule): string {
  return `${bare ? `${a(bare.as)} or ` : ''}an object (${plainName(name)})`;
}

function numberWords({ min, max, integer }: NumberRange): string {
  const kind = `a ${integer ? 'whole ' : ''}number`;
  if (min === undefined) return max === undefined ? kind : `${kind} up to ${max}`;
  return max === undefined ? `${kind} of ${min} or more` : `${kind} from ${min} to ${max}`;
}
