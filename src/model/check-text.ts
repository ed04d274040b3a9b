import { refused } from './check.js';
import { shown } from './sentence.js';
import type { Check } from './check.js';
import { isTag } from './language-tag.js';
import { longText } from './issues-facts.js';
import { readAs, wrongFormat, wrongType } from './issues.js';
import { longestText } from './text.js';
import type { ValueRule } from './shape.js';
import { isPlainObject, setField } from './plain-copy.js';
import type { PlainObject } from './plain-copy.js';

/** Whether a value is an object with language tags for keys, and nothing else. */
export function isTextByTag(value: unknown): value is PlainObject {
  if (!isPlainObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isTag);
}

/** Words for people, in one language or in several. */
export function checkedText(rule: ValueRule, value: unknown, check: Check, fate: string): unknown {
  if (typeof value === 'string') return notedText(value, check);
  if (typeof value === 'number' || typeof value === 'boolean') {
    check.note(readAs(rule, value, shown(String(value))));
    return String(value);
  }
  const holdsText = isPlainObject(value) && Object.keys(value).length > 0;
  return holdsText ? textByTag(value, check) : refused(check, wrongType(rule, value, fate));
}

function textByTag(value: PlainObject, check: Check): unknown {
  const texts: Record<string, string> = {};
  for (const key of Object.keys(value)) {
    const words = value[key];
    check.path.push(key);
    if (!isTag(key)) check.note(wrongFormat('a language tag such as "en" or "zh-Hans"', key, 'It is left out.'));
    else if (typeof words === 'string') setField(texts, key, notedText(words, check));
    else if (words !== null) check.note(wrongType('a text', words, 'It is left out.'));
    check.path.pop();
  }
  return Object.freeze(texts);
}

function notedText(text: string, check: Check): string {
  if (text.length > longestText && text.trim().length > longestText) check.note(longText(text.length, longestText));
  return text;
}
