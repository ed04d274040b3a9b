/** Closing marks, and marks that belong to what precedes them: a line does not start with one. */
const closing = new Set(
  '、。，．・：；？！」』】〕》〉）］｝”’〗〙〛〟‥…·～〜–％‰℃°′″ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜﹐﹑﹒﹔﹕﹖﹗｡､｣･ｰﾞﾟฯๆ',
);
/** Opening marks: a line does not end with one. */
const opening = new Set('「『【〔《〈（［｛“‘〖〘〚〝￥＄￡｢');
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u;

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
