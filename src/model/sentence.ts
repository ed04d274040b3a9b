/** The small parts that the sentences about bad data are made of. */

/** How long a sentence can be. */
const longestSentence = 300;

// Written as escapes: the characters themselves would be unreadable here.
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu; // eslint-disable-line no-control-regex

/**
 * The text as it can be printed: characters that a terminal obeys, or that turn the reading direction, as escapes such as
 * `\\u001b`. Tabs and line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text on one line, as it can be printed. */
export function onOneLine(text: string): string {
  return printable(text.replace(/[\t\n\r]+/g, ' '));
}

/** A sentence as an issue holds it: on one line, without characters that a terminal obeys, in at most 300 characters. */
export function sentence(text: string): string {
  // Cut first, so that a long value is not looked through for nothing.
  return cut(onOneLine(cut(text, longestSentence)), longestSentence);
}

/** How a value is shown in a sentence about it: short, on one line, and never the value's own code. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(cut(value, 40));
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** The beginning of a text, with an ellipsis where the rest was. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}

/** The name of a noun of the document as people write it: `MetricValue` is a metric value. */
export function plainName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Words as a choice: the last one after "or". */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** A word with its article. */
export function a(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** A sentence, and what was most likely meant, where that is known. */
export function told(sentence: string, suggestion: string | undefined): string {
  return suggestion === undefined ? sentence : `${sentence} Did you mean ${shown(suggestion)}?`;
}
