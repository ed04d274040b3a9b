/** A letter of a script that writes words without spaces between them, and breaks between words only. */
export const unspacedLetter = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Gives the offsets inside a text at which one word ends and the next begins. */
type FindWords = (text: string) => readonly number[];

/** What finds words by the platform's dictionaries; where it has none, it finds no break. Make it once for a text: it is slow to make. */
export function wordFinder(): FindWords {
  if (!('Segmenter' in Intl)) return () => [];
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
}
