/** How many names are looked through; a bound on the work a hostile document can ask for. */
const mostCandidates = 2000;
const longestWord = 64;

/**
 * The name that was most likely meant, or `undefined` when none comes near: at most a third of the letters differ, or the
 * word is how the name begins or one of its parts.
 *
 * ```ts
 * nearest('titel', ['id', 'title']); // 'title'
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > mostCandidates) break;
    if (candidate === word || Math.abs(candidate.length - word.length) > least || candidate.length > longestWord)
      continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance >= least || distance >= candidate.length) continue;
    best = candidate;
    least = distance;
  }
  return best ?? (word.length < leastPart ? undefined : partly(word, candidates));
}

/** Fewer letters are the beginning of too many words. */
const leastPart = 3;

/** The shortest name that begins with the word, or that has it as one of its parts. */
function partly(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > mostCandidates) break;
    const name = candidate.toLowerCase();
    const isPart =
      name !== wanted && (name.startsWith(wanted) || name.split(/[-_\s]/).some((part) => isNear(part, wanted)));
    if (isPart && candidate.length <= longestWord && candidate.length < (best?.length ?? Infinity)) best = candidate;
  }
  return best;
}

/** Whether a part of a name is the word but for one letter, where it is long enough to tell. */
function isNear(part: string, word: string): boolean {
  if (part === word) return true;
  return word.length > 4 && Math.abs(part.length - word.length) < 2 && editDistance(part, word) === 1;
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  return above[to.length] ?? 0;
}

/** Words that other tools use for a field. */
const otherWords: readonly (readonly string[])[] = [
  ['title', 'name', 'label', 'text', 'heading'],
  ['stages', 'phases', 'sections'],
  ['steps', 'tasks', 'touchpoints', 'activities'],
  ['emotion', 'score', 'sentiment', 'mood', 'feeling'],
  ['description', 'summary', 'details', 'notes'],
  ['at', 'step', 'stage', 'where'],
  ['from', 'source', 'start'],
  ['to', 'target', 'end'],
  ['min', 'minimum', 'lowest'],
  ['max', 'maximum', 'highest'],
  ['src', 'url', 'href', 'image'],
  ['kind', 'type', 'category'],
];

/** The field that was most likely meant by a name: one spelt nearly so, or one that other tools call so. */
export function meantField(name: string, fields: readonly string[]): string | undefined {
  const near = nearest(name, fields);
  if (near !== undefined) return near;
  const known = otherWords.filter((words) => words.includes(name.toLowerCase())).flat();
  return known.find((word) => word !== name && fields.includes(word));
}
