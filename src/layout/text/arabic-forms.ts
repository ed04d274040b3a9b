import { ARABIC_FORMS } from './advances.data.js';
import type { Font } from './font.js';

type Weight = Font['weight'];
/** Advances alone, after, before and between joined letters; two for a letter that never joins onwards, one for a loner. */
type Forms = readonly number[];

const TATWEEL = 0x640;
const JOINER = 0x200d;
/** No real letter carries more marks than this; a longer row is not followed. */
const MOST_MARKS = 6;

const forms: Readonly<Record<Weight, ReadonlyMap<number, Forms>>> = {
  400: /* @__PURE__ */ readForms(ARABIC_FORMS[400]),
  600: /* @__PURE__ */ readForms(ARABIC_FORMS[600]),
};

/** The advance, in thousandths of an em, of the Arabic letter at `index`, in the form its neighbours ask for; undefined if it has no forms. */
export function arabicAdvance(text: string, index: number, weight: Weight): number | undefined {
  const own = forms[weight].get(text.charCodeAt(index));
  if (!own) return undefined;
  const [alone = 0, after = alone, before = alone, between = after] = own;
  const joinedBefore = own.length > 1 && joinsOnwards(neighbour(text, index, -1));
  const joinedAfter = own.length > 2 && joinsBack(neighbour(text, index, 1));
  if (joinedBefore) return joinedAfter ? between : after;
  return joinedAfter ? before : alone;
}

function readForms(lines: string): ReadonlyMap<number, Forms> {
  const entries = lines.trim().split(/[;\n]\s*/);
  return new Map(
    entries.map((entry) => {
      const [letter = '', ...advances] = entry.split(' ');
      return [Number.parseInt(letter, 16), advances.map(Number)];
    }),
  );
}

/** The nearest character to one side that is not a vowel mark. */
function neighbour(text: string, index: number, step: 1 | -1): number {
  for (let i = 1; i <= MOST_MARKS; i++) {
    const code = text.charCodeAt(index + step * i);
    if (!isMark(code)) return code;
  }
  return Number.NaN;
}

function joinsOnwards(code: number): boolean {
  return code === TATWEEL || code === JOINER || (forms[400].get(code)?.length ?? 0) > 2;
}

function joinsBack(code: number): boolean {
  return code === TATWEEL || code === JOINER || (forms[400].get(code)?.length ?? 0) > 1;
}

function isMark(code: number): boolean {
  return (
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6ed && code !== 0x6dd && code !== 0x6de && code !== 0x6e9)
  );
}
