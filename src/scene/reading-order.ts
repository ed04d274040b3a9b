import type { Mark } from './mark.js';

/** A mark and its turn: by step first, then by row, then as drawn. */
export interface Turn {
  readonly mark: Mark;
  /** Index of the step it belongs to; less than 0 for what comes before all steps, `Infinity` for what comes after. */
  readonly step: number;
  readonly row: number;
}

/** The keys of all marks with a name, in the order in which a reader meets them (rule 1). */
export function readingOrder(turns: readonly Turn[]): string[] {
  return turns
    .map((turn, index) => ({ ...turn, index }))
    .filter(({ mark }) => mark.name?.trim())
    .sort((a, b) => compare(a.step, b.step) || compare(a.row, b.row) || a.index - b.index)
    .map(({ mark }) => mark.key);
}

/** The same marks with no key twice: a repeated one gets a number behind it. */
export function withUniqueKeys(turns: readonly Turn[]): Turn[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return turns.map((turn) => {
    let { key } = turn.mark;
    while (taken.has(key)) {
      const count = (counts.get(turn.mark.key) ?? 1) + 1;
      counts.set(turn.mark.key, count);
      key = `${turn.mark.key}#${count}`;
    }
    taken.add(key);
    return key === turn.mark.key ? turn : { ...turn, mark: { ...turn.mark, key } };
  });
}

// Infinity minus Infinity is NaN, so the order is asked for, not computed.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
