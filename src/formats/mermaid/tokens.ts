import { afterSpaces, isSpaceAt, isWordAt, lineEnd, saysAt, until } from './characters.js';

/** One word of a diagram’s language. Values are given as they stand, white space included. */
export interface Token {
  readonly kind:
    | 'nothing'
    | 'break'
    | 'keyword'
    | 'title'
    | 'acc-title'
    | 'acc-description'
    | 'open-description'
    | 'section'
    | 'name'
    | 'data'
    | 'wrong';
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** Where the languages of the two diagrams differ: which characters end a word, and what follows a colon. */
export interface Grammar {
  readonly keyword: 'journey' | 'timeline';
  readonly endsTitle: string;
  readonly endsSection: string;
  readonly endsName: string;
  /** The end of the data that begins with the colon at the offset; the offset itself if there are none. */
  dataEnd(text: string, colon: number): number;
}

/** Tasks with a score and people after one colon; “#” and “;” end everything. */
export const journeyGrammar: Grammar = {
  keyword: 'journey',
  endsTitle: '#\n;',
  endsSection: '#:\n;',
  endsName: '#:\n;',
  dataEnd(text, colon) {
    const end = until(text, colon + 1, '#\n;');
    return end > colon + 1 ? end : colon;
  },
};

/** Periods, and events that each follow a colon with a space after it. */
export const timelineGrammar: Grammar = {
  keyword: 'timeline',
  endsTitle: '\n',
  endsSection: ':\n',
  endsName: '#:\n',
  dataEnd(text, colon) {
    if (!isSpaceAt(text, colon + 1)) return colon;
    let end = colon + 2;
    while (end < text.length && text.charAt(end) !== '\n') {
      if (text.charAt(end) === ':' && isSpaceAt(text, end + 1)) break;
      end++;
    }
    return end > colon + 2 ? end : colon;
  },
};

/**
 * The token that begins at the offset, by the first rule that fits, in the order of Mermaid’s own rules.
 *
 * `lastBrace` is where the last “}” of the text stands, so that nobody looks for another after it.
 */
export function tokenAt(text: string, at: number, grammar: Grammar, lastBrace: number): Token {
  const character = text.charAt(at);
  const token = (kind: Token['kind'], to: number, value = ''): Token => ({ kind, from: at, to, value });
  if (character === '%' && text.charAt(at + 1) !== '{') return token('nothing', lineEnd(text, at));
  if (character !== '}' && text.startsWith('%%', at + 1)) return token('nothing', lineEnd(text, at + 1));
  if (character === '\n') return token('break', afterBreaks(text, at));
  if (isSpaceAt(text, at)) return token('nothing', afterSpaces(text, at));
  if (character === '#') return token('nothing', lineEnd(text, at));
  if (saysAt(text, at, grammar.keyword) && !isWordAt(text, at + grammar.keyword.length)) {
    return token('keyword', at + grammar.keyword.length);
  }
  const worded = wordedEnd(text, at, 'title', grammar.endsTitle);
  if (worded > at) return token('title', worded, text.slice(at + 6, worded));
  if (saysAt(text, at, 'accti') || saysAt(text, at, 'accde')) {
    const accessible = accessibleToken(text, at, lastBrace);
    if (accessible) return accessible;
  }
  const section = wordedEnd(text, at, 'section', grammar.endsSection);
  if (section > at) return token('section', section, text.slice(at + 8, section));
  if (character === ':') {
    const end = grammar.dataEnd(text, at);
    return end > at ? token('data', end, text.slice(at + 1, end)) : token('wrong', at + 1);
  }
  const end = until(text, at, grammar.endsName);
  return end > at ? token('name', end, text.slice(at, end)) : token('wrong', at + 1);
}

/** The end of a keyword, one space and a value; the offset itself if that is not what stands there. */
function wordedEnd(text: string, at: number, word: string, stops: string): number {
  const value = at + word.length + 1;
  if (!saysAt(text, at, word) || !isSpaceAt(text, value - 1)) return at;
  const end = until(text, value, stops);
  return end > value ? end : at;
}

/** `accTitle: …`, `accDescr: …` or `accDescr { … }`; the value may begin on a later line. */
function accessibleToken(text: string, at: number, lastBrace: number): Token | undefined {
  const isTitle = saysAt(text, at, 'acctitle');
  if (!isTitle && !saysAt(text, at, 'accdescr')) return undefined;
  const sign = afterSpaces(text, at + 8);
  const from = afterSpaces(text, sign + 1);
  if (text.charAt(sign) === ':') {
    const to = lineEnd(text, from);
    // Without a value before the end of the text, Mermaid waits for one in vain.
    if (from >= text.length) return { kind: 'wrong', from: at, to: text.length, value: '' };
    return { kind: isTitle ? 'acc-title' : 'acc-description', from: at, to, value: text.slice(from, to) };
  }
  if (isTitle || text.charAt(sign) !== '{') return undefined;
  if (from > lastBrace) return { kind: 'open-description', from: at, to: from, value: '' };
  const close = text.indexOf('}', from);
  return { kind: 'acc-description', from: at, to: close + 1, value: text.slice(from, close) };
}

function afterBreaks(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '\n') end++;
  return end;
}
