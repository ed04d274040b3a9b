/** Closing marks, and marks that belong to what precedes them: a line does not start with one. */
const closing = new Set(
  '、。，．・：；？！」』】〕》〉）］｝”’〗〙〛〟‥…·～〜–％‰℃°′″ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜﹐﹑﹒﹔﹕﹖﹗｡､｣･ｰﾞﾟฯๆ',
);
/** Opening marks: a line does not end with one. */
const opening = new Set('「『【〔《〈（［｛“‘〖〘〚〝￥＄￡｢');
const openingBracket = /[「『【〔《〈（［｛〖〘〚〝]/u;
const closingBracket = /[」』】〕》〉）］｝〗〙〛〟]/u;
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u;
const hangul = /\p{Script=Hangul}/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Whether a character must not be the first of a line. */
export function staysWithLast(character: string): boolean {
  return closing.has(character);
}

/** Whether a character must not be the last of a line. */
export function staysWithNext(character: string): boolean {
  return opening.has(character);
}

/** Whether a character is Chinese or Japanese, letter or mark. */
export function isEastAsian(character: string): boolean {
  return eastAsian.test(character);
}

/** Whether two neighbours stand in one Korean word, which is kept whole: Korean reads by the space. */
export function isKoreanPair(before: string, after: string): boolean {
  const korean = hangul.test(before) || hangul.test(after);
  return korean && letter.test(before) && letter.test(after) && !isEastAsian(before) && !isEastAsian(after);
}

/** Whether a line may end between two neighbours although UAX #14 glues them: at brackets and quotes in Chinese and Japanese. */
export function isEastAsianGap(before: string, after: string): boolean {
  if (closing.has(after) || opening.has(before) || /\s/u.test(before) || /\s/u.test(after)) return false;
  if (openingBracket.test(after) || closingBracket.test(before)) return letter.test(before) || letter.test(after);
  const opens = (after === '“' || after === '‘') && isEastAsian(before);
  const closes = (before === '”' || before === '’') && isEastAsian(after);
  return opens || closes;
}
