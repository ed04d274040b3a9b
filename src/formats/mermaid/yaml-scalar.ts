/** A value of the front matter as text, and what is wrong with it. */
export interface Scalar {
  readonly text: string;
  readonly fault?: string;
}

/** Reads one YAML value: the rest of its line, and the lines under it that stand further in. */
export function readScalar(rest: string, deeper: readonly string[]): Scalar {
  const first = rest.trim();
  const head = first.charAt(0);
  if (head === '|' || head === '>') return { text: blockText(first, deeper) };
  const joined = [first, ...deeper.map((line) => line.trim())].filter((part) => part !== '').join(' ');
  if (head === '"' || head === "'") return quoted(joined, head);
  return plain(joined);
}

function blockText(header: string, lines: readonly string[]): string {
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const text = lines.map((line) => line.slice(indent)).join(header.startsWith('|') ? '\n' : ' ');
  return header.includes('-') ? text : `${text}\n`;
}

function quoted(written: string, quote: string): Scalar {
  let text = '';
  for (let at = 1; at < written.length; at++) {
    const character = written.charAt(at);
    if (character === quote) {
      if (quote === '"' || written.charAt(at + 1) !== quote) return closed(text, written.slice(at + 1));
      at++;
    } else if (character === '\\' && quote === '"') {
      const escape = escaped(written, at + 1);
      text += escape.text;
      at = escape.last;
      continue;
    }
    text += character;
  }
  return { text, fault: `Mermaid finds no end of this quoted title. Close it with ${quote}.` };
}

function closed(text: string, rest: string): Scalar {
  const after = rest.trim();
  if (after === '' || (after.startsWith('#') && rest !== after)) return { text };
  return { text: text + rest, fault: 'YAML allows nothing after a quoted title. Put the whole title in quotes.' };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', e: '\x1b', _: '\u00a0' };
const escapeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escaped(written: string, at: number): { text: string; last: number } {
  const letter = written.charAt(at);
  const length = escapeLengths[letter];
  if (length === undefined) return { text: escapes[letter] ?? letter, last: at };
  const digits = written.slice(at + 1, at + 1 + length);
  const code = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? parseInt(digits, 16) : NaN;
  return code <= 0x10ffff ? { text: String.fromCodePoint(code), last: at + length } : { text: letter, last: at };
}

function plain(written: string): Scalar {
  const comment = written.startsWith('#') ? 0 : written.indexOf(' #');
  const text = (comment < 0 ? written : written.slice(0, comment)).trim();
  const fault = plainFault(text);
  return fault ? { text, fault } : { text: plainText(text) };
}

function plainFault(text: string): string | undefined {
  if (text.includes(': ') || text.endsWith(':'))
    return 'YAML reads the second colon as a new key. Put the title in quotes.';
  const head = text.charAt(0);
  if (!/^([[\]{},&*!|>%@`]|[-?] )/.test(text)) return undefined;
  return `YAML gives “${head}” at the start of a value a meaning of its own. Put the title in quotes.`;
}

/** YAML reads some words as values that are not text; Mermaid writes them out again, or sees no title. */
function plainText(text: string): string {
  if (/^(~|null|Null|NULL|false|False|FALSE)$/.test(text)) return '';
  if (/^(true|True|TRUE)$/.test(text)) return 'true';
  if (!/^[-+]?(\d[\d_]*)(\.\d*)?([eE][-+]?\d+)?$/.test(text)) return text;
  const value = Number(text.replaceAll('_', ''));
  return value === 0 ? '' : String(value);
}
