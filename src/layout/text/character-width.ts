import { ADVANCES } from './advances.data.js';
import type { Font } from './font.js';

type Weight = Font['weight'];

/** The first code point beyond the table of advances. */
const TABLE_END = 0x2300;
const UNKNOWN = 0xffff;
/** Turns the symbol before it into an emoji. */
const EMOJI_SELECTOR = 0xfe0f;
/** Turns the figure before it into an emoji. */
const KEYCAP = 0x20e3;
const HANGUL_WIDTH = 940;
const EMOJI_WIDTH = 1300;

/** Where most accented letters are. The table leaves out those that are as wide as the letter without its accent. */
const ACCENTED: readonly (readonly [number, number])[] = [
  [0xc0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1ef9],
];

const tables = /* @__PURE__ */ readTables();

/** The advance of one character in thousandths of an em: from the table, else by rule; too wide rather than too narrow. */
export function characterWidth(code: number, weight: Weight): number {
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL_WIDTH;
  if (code >= TABLE_END) return isFullWidth(code) ? 1000 : ruledWidth(code, weight);
  const known = tables[weight][code] ?? UNKNOWN;
  return known === UNKNOWN ? ruledWidth(code, weight) : known;
}

/** Whether a character fills a square: Chinese, Japanese and their punctuation. */
export function isFullWidth(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x30ff && code !== 0x3099 && code !== 0x309a) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

function readTables(): Readonly<Record<Weight, Uint16Array>> {
  const regular = new Uint16Array(TABLE_END).fill(UNKNOWN);
  readInto(regular, ADVANCES[400], () => 0);
  const bold = new Uint16Array(TABLE_END).fill(UNKNOWN);
  readInto(bold, ADVANCES[600], (code) => (regular[code] === UNKNOWN ? 0 : (regular[code] ?? 0)));
  return { 400: withAccents(regular), 600: withAccents(bold) };
}

function readInto(table: Uint16Array, lines: string, least: (code: number) => number): void {
  for (const line of lines.trim().split('\n')) {
    const [start = '', ...advances] = line.split(' ');
    const first = Number.parseInt(start, 16);
    advances.forEach((advance, index) => (table[first + index] = Number(advance) + least(first + index)));
  }
}

function withAccents(table: Uint16Array): Uint16Array {
  for (const [first, last] of ACCENTED) {
    for (let code = first; code <= last; code += 1) {
      const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
      if (table[code] === UNKNOWN && base !== code) table[code] = table[base] ?? UNKNOWN;
    }
  }
  return table;
}

function ruledWidth(code: number, weight: Weight): number {
  const text = String.fromCodePoint(code);
  if (code === EMOJI_SELECTOR || code === KEYCAP) return EMOJI_WIDTH - 1000;
  if (code >= 0x1160 && code <= 0x11ff) return 0; // the vowel and the end of a hangul syllable written in parts
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(text)) return 0;
  if (/[\p{Emoji_Presentation}\p{Regional_Indicator}]/u.test(text)) return EMOJI_WIDTH;
  if (code >= 0x2200 && code <= 0x22ff) return 1100; // signs of mathematics: drawn by whichever font has them, the space beside them too
  if (code >= 0xff61 && code <= 0xffdc) return 500; // half-width katakana and hangul
  const parts = text.normalize('NFD');
  // An accented letter is as wide as the letter. Without this test a hangul syllable would count as its first part.
  return /^.\p{M}+$/u.test(parts) ? characterWidth(parts.codePointAt(0) ?? code, weight) : 1000;
}
