/** One sign or value of a JSON text. */
export interface JsonToken {
  readonly kind: '[' | ']' | '{' | '}' | ',' | ':' | 'string' | 'plain' | 'end' | 'wrong';
  readonly at: number;
  readonly to: number;
  /** What is wrong with it. */
  readonly fault?: string;
}

/** The signs of Chinese keyboards that stand where JSON has others. */
const plainSigns: ReadonlyMap<string, string> = new Map(
  [...'：:，,、,；;｛{｝}［[］]【[】]＂"'].flatMap((sign, i, all) =>
    i % 2 === 0 ? [[sign, all[i + 1] ?? ''] as const] : [],
  ),
);

/** The next token from the offset on. */
export function jsonToken(text: string, from: number): JsonToken {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at++;
  if (at >= text.length) return { kind: 'end', at, to: at };
  const character = text.charAt(at);
  switch (character) {
    case '[':
    case ']':
    case '{':
    case '}':
    case ',':
    case ':':
      return { kind: character, at, to: at + 1 };
    case '"':
      return stringToken(text, at);
    default:
      return /[\w.+-]/.test(character) ? plainToken(text, at) : wrong(at, strangeSign(text, at));
  }
}

function wrong(at: number, fault: string): JsonToken {
  return { kind: 'wrong', at, to: at + 1, fault };
}

function strangeSign(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return 'JSON has no comments. Take this one out.';
  if ("'‘’“”„«`".includes(character)) return `JSON wants straight double quotes ("), found ${character}.`;
  const plain = plainSigns.get(character);
  if (plain !== undefined) return `JSON wants the plain sign “${plain}”, found the full-width “${character}”.`;
  if (character.trim() === '' || character === '\ufeff')
    return 'Found white space that JSON does not know. Use plain spaces.';
  return `Expected a value, found ${character}.`;
}

function stringToken(text: string, at: number): JsonToken {
  for (let to = at + 1; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code === 34) return { kind: 'string', at, to: to + 1 };
    if (code === 10 || code === 13)
      return wrong(at, 'This string does not end on its line. Close it with ", and write a line break as \\n.');
    if (code < 32)
      return wrong(to, `A string cannot hold the control character U+${hex(code)}. Write it as \\u${hex(code)}.`);
    if (code !== 92) continue;
    const length = escapeLength(text, to + 1);
    if (length === 0) return wrong(to, 'A string cannot hold this backslash. Write it as \\\\.');
    to += length;
  }
  return wrong(at, 'This string never ends. Close it with ".');
}

function escapeLength(text: string, at: number): number {
  const letter = text.charAt(at);
  if (letter === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)) ? 5 : 0;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? 1 : 0;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function plainToken(text: string, at: number): JsonToken {
  let to = at;
  while (to < text.length && /[\w.+-]/.test(text.charAt(to))) to++;
  const word = text.slice(at, to);
  if (/^(true|false|null)$/.test(word) || isNumber(word)) return { kind: 'plain', at, to };
  return { kind: 'wrong', at, to, fault: strangeWord(word.length > 40 ? `${word.slice(0, 40)}…` : word) };
}

function isNumber(word: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word);
}

function strangeWord(word: string): string {
  if (/^[-+]?(NaN|Infinity)$/.test(word)) return `JSON has no ${word}. Write null where a number is missing.`;
  if (/^(undefined|None|nil)$/.test(word)) return `JSON has no ${word}. Write null.`;
  if (/^(true|false|null)$/i.test(word)) return `JSON writes ${word.toLowerCase()} in small letters, found ${word}.`;
  if (/^[-+.]?\d/.test(word)) return `${word} is not a number that JSON knows, such as 0.5, -2 or 1e3.`;
  return `Text stands in double quotes in JSON: "${word}".`;
}
