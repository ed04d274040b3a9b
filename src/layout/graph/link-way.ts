/**
 * The columns in which a link passes on its way between two others.
 *
 * On its way back it passes those of its ends as well, as it turns round there. With its words `aside`, a link within a
 * column goes out to the next one, where they stand, and back.
 */
export function wayBetween(start: number, end: number, back: boolean, aside: boolean): number[] {
  if (start === end && !back) return aside ? [start + 1, start + 1] : [];
  const way: number[] = [];
  if (start < end) for (let column = start + 1; column < end; column += 1) way.push(column);
  else for (let column = start; column >= end; column -= 1) way.push(column);
  return way;
}

/**
 * At which stop of a way its words stand; -1 if it has none.
 *
 * As near to the start as can be; on a way back beside the nodes, and where a whole column is free. `ranks` are below 0
 * for columns without nodes.
 */
export function wordsOnWay(way: readonly number[], ranks: readonly number[]): number {
  if (way.length === 0) return -1;
  if ((way[0] ?? 0) <= (way.at(-1) ?? 0)) return 0;
  const free = way.flatMap((column, stop) => ((ranks[column] ?? -1) >= 0 ? [stop] : []));
  return (free.length > 2 ? free[1] : free[0]) ?? -1;
}
