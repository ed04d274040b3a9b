import type { PlacedFlow } from './placed-flow.js';

/** Room for the headers of stages in a flow that runs down the page. */
export interface StageRoom {
  /** Where something that stood at `y` stands now. */
  shift(y: number): number;
  /** Where the room of each stage begins, by the stage's number. */
  readonly tops: ReadonlyMap<number, number>;
  /** By how much the flow has grown. */
  readonly added: number;
}

type Stretch = readonly [start: number, end: number];

/** Opens a flow between its stages, where neither a card nor words nor a line across are in the way. */
export function stageRoom(flow: PlacedFlow, heightOf: (stage: number) => number): StageRoom {
  const stages = [...flow.stages].sort((a, b) => a[1].start - b[1].start);
  const taken = takenIn(flow);
  const cuts: { readonly at: number; readonly added: number }[] = [];
  const tops = new Map<number, number>();
  let added = 0;
  stages.forEach(([stage, stretch], index) => {
    const before = stages[index - 1]?.[1];
    const at = before ? freePlace([before.start + before.size, stretch.start], taken) : -Infinity;
    tops.set(stage, (before ? at : 0) + added);
    added += heightOf(stage);
    cuts.push({ at, added });
  });
  return { shift: (y) => y + addedBefore(y, cuts), tops, added };
}

function addedBefore(y: number, cuts: readonly { readonly at: number; readonly added: number }[]): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? Infinity) < y) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.added ?? 0;
}

/** What no cut may go through: words, and legs that run across. Sorted. */
function takenIn({ lines }: PlacedFlow): Stretch[] {
  const taken = lines.flatMap(({ points, label }): Stretch[] => [
    ...(label ? [[label.at.y - 4, label.at.y + label.fitted.height + 4] as const] : []),
    ...points.slice(1).flatMap(({ y }, index): Stretch[] => (points[index]?.y === y ? [[y - 5, y + 5]] : [])),
  ]);
  return taken.sort((a, b) => a[0] - b[0]);
}

// The middle of the largest gap between two heights.
function freePlace([start, end]: Stretch, taken: readonly Stretch[]): number {
  let best: Stretch = [start, start];
  let reached = start;
  const offer = (until: number): void => {
    if (until - reached > best[1] - best[0]) best = [reached, until];
  };
  for (const [from, to] of taken) {
    if (to <= start || from >= end) continue;
    offer(from);
    reached = Math.max(reached, to);
  }
  offer(end);
  return (best[0] + best[1]) / 2;
}
