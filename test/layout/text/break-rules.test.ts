import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, test } from 'vitest';
import { breakPlaces } from '../../../src/layout/text/break-rules.js';
import { allHardTexts } from '../hard-texts.js';

/** Where the package `linebreak`, which has Unicode's own tables, lets a line end. */
function judged(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) places.push(found.position);
  return places.filter((at) => at < text.length);
}

/** A place at which a line may end, by what is around it. */
interface Place {
  /** What is before the last letter or sign. */
  readonly earlier: string;
  /** The last letter or sign, then the marks on it, then the spaces after it. */
  readonly before: string;
  readonly marks: string;
  readonly spaces: string;
  readonly after: string;
}

function placeAt(text: string, at: number): Place {
  const start = text.slice(0, at);
  const found = /([^\p{M}\p{Cf} ]?)([\p{M}\p{Cf}]*)( *)$/su.exec(start);
  const [, before = '', marks = '', spaces = ''] = found ?? [];
  const earlier = start.slice(0, found?.index).slice(-3);
  return { earlier, before, marks, spaces, after: String.fromCodePoint(text.codePointAt(at) ?? 0) };
}

const hangul = /\p{Script=Hangul}/u;
const chineseOpening = /(?=\p{Ps})[\u3000-\uffef]/u;
const unspacedMark = /(?=\p{M})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where we mean to differ from `linebreak` 1.1, and why. */
const differences: Readonly<Record<string, (place: Place) => boolean>> = {
  'Korean reads by the space: its words stay whole': ({ before, after }) => hangul.test(before) || hangul.test(after),
  'Chinese sets quotes without spaces, so a line may end outside of them (LB 19a of Unicode 16)': ({ before, after }) =>
    /[“‘]/.test(after) || /[”’]/.test(before),
  'a Chinese bracket holds on to nothing outside of it (LB 30 since Unicode 13)': ({ after }) =>
    chineseOpening.test(after),
  'a quote does not reach a bracket beyond a space (LB 15 was withdrawn by Unicode 15.1)': ({
    before,
    spaces,
    after,
  }) => spaces !== '' && /[\p{Pi}\p{Pf}"'❛-❠]/u.test(before) && /[¡¿\p{Ps}]/u.test(after),
  'an emoji is a picture, of whichever class Unicode has it': ({ before, after }) =>
    /\p{Emoji_Presentation}/u.test(before) || /\p{Emoji_Presentation}/u.test(after),
  'a vowel sign of Thai and its neighbours is a mark (LB 1)': ({ marks, after }) =>
    unspacedMark.test(marks) || unspacedMark.test(after),
  'a joiner is a mark on what is before it (LB 9)': ({ earlier, marks }) => /\u200d/.test(earlier + marks),
  'a hyphen after Hebrew does not reach beyond a space (LB 18 stands before LB 21a)': ({ earlier, before, spaces }) =>
    (earlier + spaces).includes(' ') && /\p{Script=Hebrew}/u.test(earlier + before),
};

/** The places of a text about which the two are not of one mind. */
function disputed(text: string): Place[] {
  const own = new Set(breakPlaces(text));
  const theirs = new Set(judged(text));
  return [...new Set([...own, ...theirs])]
    .filter((at) => own.has(at) !== theirs.has(at))
    .map((at) => placeAt(text, at));
}

const isMeant = (place: Place) => Object.values(differences).some((covers) => covers(place));

/** Characters of every class, so that most of what random texts hold is a meeting of two classes. */
const kinds: Readonly<Record<string, string>> = {
  letters: 'aZéßжΩბ#&*@^_~=<>`§©™①→█─★ªº½∞',
  hebrew: 'אבש',
  arabic: 'بسم',
  numbers: '0579٣۴३๓',
  ideographs: '中文𠮷あかアネボ㈱㎡＃Ａ９＝',
  clinging: '々〜・ーぁっゃァッㇰゝヽ：；ｰｯ‼⁉',
  closing: '、。，．｡」』】〕》〉）］｝}⟩〟',
  parentheses: ')]',
  opening: '([{⟨¡¿「『【〔《〈（［',
  quotes: `"'«»‹›“”‘’„‚‟❝`,
  exclamations: '!?！？؟۔',
  separators: ',.:;؛،',
  slash: '/',
  hyphen: '-',
  breaksAfter: '|\u00ad\u2010\u2013\u2002\u3000।་',
  breaksBefore: '´ˈ',
  dashes: '—⸺',
  dots: '…‥․',
  prefixes: '$€£¥₩₽+±−\\№＄￥',
  postfixes: '%‰°′″℃¢％₧',
  glue: '\u00a0\u202f\u2007\u2011',
  joiners: '\u2060\ufeff',
  spaces: '  \u200b',
  marks: '\u0301\u20dd\u064e\ufe0f\u200d',
  hangul: '한글가\u1112\u1161\u11ab',
  emoji: '😀🚲👍👨✅🔴🏽',
  flags: '🇫🇷🇩',
  unspaced: 'กขนีกຂខသ',
};
const character = fc.constantFrom(...Object.values(kinds)).chain((kind) => fc.constantFrom(...kind));
const jumble = fc.array(character, { minLength: 2, maxLength: 12 }).map((some) => some.join(''));
const jumbles = fc.sample(jumble, { seed: 14, numRuns: 20_000 });

describe('the judge agrees', () => {
  const plain = allHardTexts.map((text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  );

  test.each(plain)('about %s', (text) => {
    expect(disputed(text).filter((place) => !isMeant(place))).toEqual([]);
  });

  test('about random meetings of all classes, except where we mean to differ', () => {
    expect(jumbles.flatMap(disputed).filter((place) => !isMeant(place))).toEqual([]);
  });

  test('about more than 98 of 100 such places where no Korean is', () => {
    const others = jumbles.filter((text) => !hangul.test(text));
    const places = others.reduce((sum, text) => sum + [...text].length - 1, 0);
    expect(others.flatMap(disputed).length / places).toBeLessThan(0.02);
  });
});

describe('we differ from the judge: ', () => {
  test.each(Object.entries(differences))('%s', (_, covers) => {
    expect(jumbles.flatMap(disputed).filter(covers)).not.toEqual([]);
  });
});
