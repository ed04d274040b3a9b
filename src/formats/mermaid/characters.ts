/** Whether the character at the offset is white space, as `\s` means it. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && text.charAt(at).trim() === '';
}

/** Whether the character at the offset is a word character, as `\w` means it. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** The offset of the first character from `at` on that is not white space. */
export function afterSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpaceAt(text, end)) end++;
  return end;
}

/** The offset of the first character from `at` on that is not a word character. */
export function afterWord(text: string, at: number): number {
  let end = at;
  while (isWordAt(text, end)) end++;
  return end;
}

/** The offset of the first of the stop characters from `at` on, or the end of the text. */
export function until(text: string, at: number, stops: string): number {
  let end = at;
  while (end < text.length && !stops.includes(text.charAt(end))) end++;
  return end;
}

/** The offset of the end of the line that holds `at`. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Whether the word stands at the offset, in capitals or not. */
export function saysAt(text: string, at: number, word: string): boolean {
  return text.slice(at, at + word.length).toLowerCase() === word;
}
