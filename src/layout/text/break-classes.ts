/**
 * What a character means to line breaking: the classes of UAX #14.
 *
 * Where two break alike one stands for both: `AL` for all that is not told apart here, `ID` for all that breaks on either side.
 * Four are our own: `KO` is Hangul, `EO` a Chinese opening bracket, `QO` and `QC` are the quotes that Chinese opens and closes with.
 */
// prettier-ignore
export type BreakClass =
  | 'AL' | 'B2' | 'BA' | 'BB' | 'CL' | 'CM' | 'CP' | 'EB' | 'EM' | 'EO' | 'EX' | 'GL' | 'HL' | 'HY' | 'ID' | 'IN'
  | 'IS' | 'KO' | 'NS' | 'NU' | 'OP' | 'PO' | 'PR' | 'QC' | 'QO' | 'QU' | 'RI' | 'SP' | 'SY' | 'WJ' | 'ZW' | 'ZWJ';

/** The first that matches counts. Most is told by the platform's own tables; what they do not tell is listed. */
const classes: readonly (readonly [BreakClass, RegExp])[] = [
  ['SP', / /],
  ['ZW', /\u200b/],
  ['WJ', /[\u2060\ufeff]/],
  ['ZWJ', /\u200d/],
  ['GL', /\u034f|[\xa0\u180e\u2007\u2011\u202f༈༌༒]|[\u035c-\u0362]/],
  ['BA', /[|\xad\u2010\u2012\u2013\u2027\p{Zs}֊־।॥๚๛་၊။፡។៕⁖⁘-⁝⹀]/u],
  ['HY', /-/],
  ['B2', /[—⸺⸻]/],
  ['BB', /[´ˈˌ˟]/],
  ['IN', /[․-…⋯︙]/],
  ['SY', /\//],
  ['IS', /[,.:;\u037e։،؍⁄︐︓︔]/],
  ['EX', /[!?׆؛؝-؟۔❢❣︕︖﹖﹗！？]/],
  ['NS', /[‼‽⁇-⁉々〜〻〼\u309b-\u309e゠・ー-ヾ：；﹔﹕･ｰ\uff9e\uff9f]/],
  ['NS', /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ]/],
  ['QO', /[‘“]/],
  ['QC', /[’”]/],
  ['QU', /["'❛-❠]|(?!〝)[\p{Pi}\p{Pf}]/u],
  ['CP', /[)\]]/],
  ['CL', /[、。﹐﹒，．｡､\p{Pe}]/u],
  ['EO', /(?=\p{Ps})[\u3000-\uffef]/u],
  ['OP', /[¡¿⸘\p{Ps}]/u],
  ['PO', /[%¢°؉؊؋٪‰-‷⁗₧₶₻₾⃀℃℉﷼﹪％￠]/],
  ['PR', /[+\\±−∓№\p{Sc}]/u],
  ['CM', /(?![\u0600-\u0605\u06dd\u070f\u2061-\u2064])[\p{M}\p{Cc}\p{Cf}]/u],
  ['NU', /(?![０-９])\p{Nd}|[٫٬]/u],
  ['HL', /(?=\p{L})\p{Script=Hebrew}/u],
  ['KO', /\p{Script=Hangul}/u],
  ['RI', /\p{Regional_Indicator}/u],
  ['EM', /\p{Emoji_Modifier}/u],
  ['EB', /\p{Emoji_Modifier_Base}/u],
  [
    'ID',
    /[\p{Emoji_Presentation}\p{Ideographic}⺀-⿻\u3003-㏿ꀀ-\ua4cf\ufe30-\ufe6f！-ￜ￢-￤\u{1b000}-\u{1b2ff}\u{1f000}-\u{1f0ff}\u{1f200}-\u{1faff}]/u,
  ],
];

const ascii = /* @__PURE__ */ Array.from({ length: 0x80 }, (_, code) => lookedUp(String.fromCharCode(code)));

/** The class of a character. */
export function breakClass(character: string): BreakClass {
  // The quick ways, for nearly all texts.
  if (character >= '\u4e00' && character <= '\u9fff') return 'ID';
  return ascii[character.charCodeAt(0)] ?? lookedUp(character);
}

function lookedUp(character: string): BreakClass {
  return classes.find(([, characters]) => characters.test(character))?.[0] ?? 'AL';
}
