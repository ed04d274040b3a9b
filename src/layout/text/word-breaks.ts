/** A letter of a script that writes words without spaces between them, and breaks between words only. */
export const unspacedLetter = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Gives the offsets inside a text at which one word ends and the next begins. */
export type FindWords = (text: string) => readonly number[];

/** The platform takes time by the square of the letters it is given, so it is given no more than this at once. */
const STRETCH = 400;
/** At the end of a stretch the last words may be wrong: they were found without what follows. */
const UNSURE = 5;

/** What finds words by the platform's dictionaries; where it has none, it finds no break. Make it once for a text: it is slow to make. */
export function wordFinder(): FindWords {
  if (!('Segmenter' in Intl)) return () => [];
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return (text) => {
    const gaps: number[] = [];
    for (let start = 0; start < text.length;) {
      const isLast = start + STRETCH >= text.length;
      const words = Array.from(segmenter.segment(text.slice(start, start + STRETCH)), ({ index }) => start + index);
      if (!isLast && words.length > UNSURE) words.length -= UNSURE;
      gaps.push(...words.slice(1));
      start = isLast ? text.length : words.length > 1 ? (words.at(-1) ?? start) : start + STRETCH;
    }
    return gaps;
  };
}
