// The parts of UAX #29, written out because `Intl.Segmenter` is not everywhere, nor everywhere the same version.
// No two parts that follow each other share a character, so that no text makes the expression try twice.
const flag = String.raw`\p{Regional_Indicator}{2}`;
const vowels = String.raw`[\u1160-\u11ff\ud7b0-\ud7fb]*`;
const marks = String.raw`[\p{M}\u200c\u200d\p{Emoji_Modifier}\u{e0020}-\u{e007f}\uff9e\uff9f\u0e33\u0eb3]`;
const hangul = String.raw`(?:[\u1100-\u115f\ua960-\ua97c]+[\uac00-\ud7a3]?|[\uac00-\ud7a3\u1160-\u11ff])${vowels}${marks}*`;
const numberSign = String.raw`[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e]`;
const joined = String.raw`\u200d\p{Extended_Pictographic}`;
/** Signs that tie two consonants of an Indian script into one shape. */
const tie = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u1039\u17d2\u1a60]`;
const other = String.raw`${numberSign}*[^](?:${tie}[\u200c\u200d]*\p{Lo}|${joined}|${marks})*`;
const grapheme = new RegExp(String.raw`\r\n|${flag}|${hangul}|${other}`, 'uy');

/** The offset at which the character that starts at `start` ends: a letter with its marks, a hangul syllable, a flag, a family of emoji. */
export function graphemeEnd(text: string, start: number): number {
  if (isSimple(text.charCodeAt(start)) && (start + 1 >= text.length || isSimple(text.charCodeAt(start + 1))))
    return start + 1;
  grapheme.lastIndex = start;
  return start + (grapheme.exec(text)?.[0].length ?? 1);
}

/** Whether a character never joins another such: ASCII, Latin letters, ideographs. Saves the slow way for nearly all texts. */
function isSimple(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x300) || (unit >= 0x3400 && unit < 0xa000);
}
