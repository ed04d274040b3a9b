/** How a link leaves the way that it would take by itself. */
export interface Detour {
  /** Within a column: it goes out to the next one, where its words stand, and back. */
  readonly aside?: boolean;
  /** On its way on: it leaves its node across, and runs on beside it. */
  readonly leaves?: boolean;
  /** On its way on: it runs on beside the node where it ends, and arrives across. */
  readonly arrives?: boolean;
}

/** The detours of some links, by link. */
export type Detours = ReadonlyMap<number, Detour>;

/**
 * The columns in which a link passes on its way between two others.
 *
 * On its way back it passes those of its ends as well, as it turns round there.
 */
export function wayBetween(
  start: number,
  end: number,
  back: boolean,
  { aside = false, leaves = false, arrives = false }: Detour = {},
): number[] {
  if (start === end && !back) return aside ? [start + 1, start + 1] : [];
  const way: number[] = [];
  const [first, last] = [leaves ? start : start + 1, arrives ? end : end - 1];
  if (start < end) for (let column = first; column <= last; column += 1) way.push(column);
  else for (let column = start; column >= end; column -= 1) way.push(column);
  return way;
}

/**
 * At which stop of a way its words stand; -1 if it has none.
 *
 * As near to the start as can be, though not beside a node that it `leaves` across; on a way back beside the nodes, and
 * where a whole column is free. `ranks` are below 0 for columns without nodes.
 */
export function wordsOnWay(way: readonly number[], ranks: readonly number[], leaves = false): number {
  if (way.length === 0) return -1;
  if ((way[0] ?? 0) <= (way.at(-1) ?? 0)) return leaves && way.length > 1 ? 1 : 0;
  const free = way.flatMap((column, stop) => ((ranks[column] ?? -1) >= 0 ? [stop] : []));
  return (free.length > 2 ? free[1] : free[0]) ?? -1;
}
