import type { Mark } from './mark.js';

/** What is read before the stages and after the steps, in this order. */
const before = ['sheet', 'middle', 'parts', 'lanes', 'times', 'whole', 'scales'] as const;
const after = ['links', 'after', 'remarks', 'legend', 'footer', 'decoration'] as const;

/** A mark and its turn in reading. */
export interface Turn {
  readonly mark: Mark;
  readonly at: ReadAt;
}

/**
 * When something is read: with the sheet around the picture, with all lanes, at a stage, at a step, with the links.
 *
 * What has one place is read as it is drawn. `decoration` is what has no name.
 */
export type ReadAt = (typeof before)[number] | (typeof after)[number] | AtStage | AtStep;

/** At a stage, before its first step: its header, then row by row. A stage without steps is read before the next one. */
export interface AtStage {
  readonly stage: number;
  /** The step that is read next. */
  readonly before: number;
  readonly row?: Row;
}

/** At a step, row by row. */
export interface AtStep {
  readonly step: number;
  readonly row?: Row;
}

/** A row, or a row and a place in it, and so on: what has no further number is read first. */
export type Row = number | readonly number[];

/** The keys of all marks with a name, in the order in which a reader meets them (rule 1). */
export function readingOrder(turns: readonly Turn[]): string[] {
  return turns
    .filter(({ mark }) => mark.name?.trim())
    .map(({ mark, at }) => ({ key: mark.key, place: placeOf(at) }))
    .sort((one, other) => compare(one.place, other.place))
    .map(({ key }) => key);
}

/** The same turn, in a row of its stage or step; what is read with the whole picture stays there. */
export function inRow(at: ReadAt, row: Row): ReadAt {
  return typeof at === 'string' ? at : { ...at, row };
}

/** A turn as numbers: before, at and after the steps; which step; its stage before itself; which stage; the row. */
function placeOf(at: ReadAt): readonly number[] {
  if (typeof at === 'string') {
    const first = before.findIndex((name) => name === at);
    return first < 0 ? [2, after.findIndex((name) => name === at)] : [0, first];
  }
  const row = typeof at.row === 'number' ? [at.row] : (at.row ?? []);
  return 'stage' in at ? [1, at.before, 0, at.stage, ...row] : [1, at.step, 1, 0, ...row];
}

// What ends first comes first. Infinity minus Infinity is NaN, so the order is asked for, not computed.
function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [a = -Infinity, b = -Infinity] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
