/** What a BCP 47 tag looks like here, as the source of a regular expression: a language of two or three letters, then the rest. */
export const tagPattern = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$';
const tag = new RegExp(tagPattern);

/** Whether a string looks like a BCP 47 tag. */
export function isTag(value: string): boolean {
  return tag.test(value);
}
