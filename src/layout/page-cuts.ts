/** How much longer than its room the last piece may be: better a little too long than a page for a scrap. */
const bearable = 1.1;

/** A stretch along an axis that must stay in one piece. */
export type Solid = readonly [from: number, to: number];

/** The middles of the gaps between stretches that must stay whole, from the first to the last. Takes as long as a sort. */
export function freeLines(solids: readonly Solid[]): number[] {
  const found: number[] = [];
  let reach: number | undefined;
  for (const [from, to] of [...solids].sort(([a], [b]) => a - b)) {
    if (reach !== undefined && from > reach) found.push((reach + from) / 2);
    reach = Math.max(reach ?? to, to);
  }
  return found;
}

/**
 * Where to cut a stretch so that no piece is longer than `room`: at the last `preferred` place that is in reach, else at the
 * last `possible` one; where there is none in reach, at the next there is, however long the piece then is.
 *
 * Both lists ascend.
 */
export function cutsAlong(
  [start, end]: Solid,
  room: number,
  preferred: readonly number[],
  possible: readonly number[],
): number[] {
  const cuts: number[] = [];
  let at = start;
  while (end - at > room * bearable) {
    const next =
      lastIn(preferred, at + room / 5, at + room) ??
      lastIn(possible, at + room / 3, at + evenPiece(preferred, at, end, room)) ??
      lastIn(possible, at, at + room) ??
      firstAfter(possible, preferred, at + room);
    if (next === undefined || next >= end) break;
    cuts.push(next);
    at = next;
  }
  return cuts;
}

/** How long a piece may be so that all up to the next preferred place come out alike, give or take a little. */
function evenPiece(preferred: readonly number[], at: number, end: number, room: number): number {
  const length = (preferred[countUpTo(preferred, at)] ?? end) - at;
  return Math.min(room, (length / Math.ceil(length / room)) * bearable);
}

/** The last number of an ascending list above `from` and not above `to`; found by halves, so that many cuts stay quick. */
export function lastIn(numbers: readonly number[], from: number, to: number): number | undefined {
  const found = numbers[countUpTo(numbers, to) - 1];
  return found !== undefined && found > from ? found : undefined;
}

function firstAfter(one: readonly number[], other: readonly number[], at: number): number | undefined {
  const found = [one[countUpTo(one, at)], other[countUpTo(other, at)]].filter((number) => number !== undefined);
  return found.length === 0 ? undefined : Math.min(...found);
}

function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
