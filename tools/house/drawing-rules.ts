import { globSync, readFileSync } from 'node:fs';
import type { Fault } from './source.ts';

/** The numbers of the rules that a page of rules holds, in its order. */
export function rulesIn(page: string): number[] {
  return [...page.matchAll(/^- \*\*(\d+)\.\*\*/gm)].map(([, number]) => Number(number));
}

/** The numbers of the rules that a text cites (`rule 40`, `rules 9, 50 and 52`, `rules 60 to 63`), over the ends of its lines as well. */
export function citedIn(text: string): number[] {
  const flowing = text.replace(/\n\s*(\*|\/\/)?\s*/g, ' ');
  return [...flowing.matchAll(/\brules? (\d+(?:(?:, | and | to |–)\d+)*)/gi)].flatMap(([, list = '']) =>
    list.split(/, | and /).flatMap(numbersOf),
  );
}

/** Citations in the files that a pattern finds of rules that are not among the known ones. */
export function unknownCitations(pattern: string, known: readonly number[]): Fault[] {
  return globSync(pattern)
    .sort()
    .flatMap((path) =>
      citedIn(readFileSync(path, 'utf8'))
        .filter((number) => !known.includes(number))
        .map((number) => `${path} cites rule ${number}, which docs/rules.md does not have`),
    );
}

/** `60 to 63` names four. */
function numbersOf(range: string): number[] {
  const [first = 0, last = first] = range.split(/ to |–/).map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
