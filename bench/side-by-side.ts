/** What two ways of doing a thing took, each the median of all rounds. */
export interface Comparison {
  readonly oursMs: number;
  readonly floorMs: number;
}

const leastRounds = 7;
const mostMs = 2000;

/** Times two functions by turns in one run, so that a busy machine disturbs both alike. */
export function sideBySide(ours: () => unknown, floor: () => unknown): Comparison {
  const [oursMs, floorMs]: [number[], number[]] = [[], []];
  const rounds = roundsFor(took(ours) + took(floor));
  for (let round = 0; round < rounds; round++) {
    oursMs.push(took(ours));
    floorMs.push(took(floor));
  }
  return { oursMs: median(oursMs), floorMs: median(floorMs) };
}

// The first, cold call says how many rounds fit; it is not counted.
function roundsFor(firstMs: number): number {
  return Math.min(200, Math.max(leastRounds, Math.floor(mostMs / firstMs)));
}

function took(work: () => unknown): number {
  const start = performance.now();
  const result = work();
  const end = performance.now();
  // The result is looked at, or the work could be left out as useless.
  if (result === undefined) throw new TypeError('expected the work to give something, got undefined');
  return end - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
