import { breakClass, type BreakClass } from './break-classes.js';
import { isEastAsian } from './cjk-rules.js';

/** What has been read of a paragraph. */
interface Read {
  /** The last character that is no space; marks count as the character they stand on. */
  readonly base: BreakClass;
  /** The one before it. */
  readonly earlier: BreakClass;
  readonly isSpaced: boolean;
  /** How many halves of flags end here. */
  readonly flags: number;
  readonly character: string;
}

/** A line starts with none of these, not even after a space (LB 7, 11, 13). */
const neverFirst = /^(?:SP|ZW|WJ|CL|CP|EX|IS|SY)$/;
/** Nor with these, unless after a space (LB 9, 21, 22). */
const clingsBack = /^(?:CM|ZWJ|BA|HY|NS|IN)$/;
/** A line ends with none of these, unless a space follows (LB 8a, 11, 12, 21). */
const clingsOn = /^(?:ZWJ|WJ|GL|BB)$/;
const quote = /^Q/;

/** What stays together where no space is between. */
const pairs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    ['AL HL NU', 'AL HL NU PR PO OP'], // LB 23, 24, 25, 28, 30
    ['PR PO', 'AL HL NU OP'], // LB 24, 25
    ['PR', 'ID EB EM KO'], // LB 23a, 27
    ['ID EB EM KO', 'PO'], // LB 23a, 27
    ['CL CP', 'PR PO'], // LB 25
    ['HY IS SY', 'NU'], // LB 25
    ['IS', 'AL HL'], // LB 29
    ['SY', 'HL'], // LB 21b
    ['CP', 'AL HL NU'], // LB 30
    ['EB', 'EM'], // LB 30b
    ['KO', 'KO AL HL NU'], // in place of LB 26: Korean reads by the space, its words stay whole
    ['AL HL NU', 'KO'],
  ].flatMap(([before = '', after = '']) =>
    before.split(' ').flatMap((first) => after.split(' ').map((second) => `${first} ${second}`)),
  ),
);

/**
 * The offsets inside a paragraph at which UAX #14 lets a line end, from left to right.
 *
 * Chinese brackets and quotes hold on to nothing outside of them, as in the rules since Unicode 16. Where older rules and tables
 * differ from `linebreak`, the judge in the tests, `test/layout/break-rules.test.ts` says why.
 */
export function* breakPlaces(paragraph: string): Generator<number> {
  let read: Read = { base: 'WJ', earlier: 'WJ', isSpaced: false, flags: 0, character: '' };
  let at = 0;
  for (const character of paragraph) {
    const found = breakClass(character);
    if (mayEnd(read, found, character)) yield at;
    read = readOn(read, found, character);
    at += character.length;
  }
}

function readOn(read: Read, found: BreakClass, character: string): Read {
  if (found === 'SP') return { ...read, isSpaced: true, character };
  const isMark = found === 'CM' || found === 'ZWJ';
  const hasBase = !read.isSpaced && read.base !== 'ZW' && read.character !== '';
  if (isMark && hasBase) return { ...read, character };
  const base = isMark ? 'AL' : found; // LB 10
  const earlier = read.isSpaced ? 'SP' : read.base;
  return { base, earlier, isSpaced: false, flags: base === 'RI' ? read.flags + 1 : 0, character };
}

/** Whether a line may end between what has been read and the next character. */
function mayEnd(read: Read, next: BreakClass, character: string): boolean {
  const { base } = read;
  if (next === 'SP' || next === 'ZW') return false;
  if (base === 'ZW') return true; // LB 8
  if (neverFirst.test(next)) return false;
  if (base === 'OP' || base === 'EO') return false; // LB 14
  if (base === 'B2' && next === 'B2') return false; // LB 17
  if (next === 'NS' && (base === 'CL' || base === 'CP')) return false; // LB 16
  return read.isSpaced || !staysBeside(read, next, character);
}

/** Whether what has been read and the next character, with no space between, belong together. */
function staysBeside(read: Read, next: BreakClass, character: string): boolean {
  const { base, earlier } = read;
  if (clingsBack.test(next) || clingsOn.test(base) || read.character === '\u200d') return true;
  if (next === 'GL' && base !== 'BA' && base !== 'HY') return true; // LB 12a
  if (quote.test(next)) return next !== 'QO' || !isEastAsian(read.character); // LB 19a
  if (quote.test(base)) return base !== 'QC' || !isEastAsian(character);
  if (earlier === 'HL' && (base === 'HY' || base === 'BA')) return true; // LB 21a
  if (base === 'RI' && next === 'RI') return read.flags % 2 === 1; // LB 30a
  return pairs.has(`${base} ${next}`);
}
