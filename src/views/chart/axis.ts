/**
 * Round values between two ends, about `count` of them, with those in `always` among them.
 *
 * ```ts
 * tickValues(0, 100, [0, 100]); // [0, 25, 50, 75, 100]
 * ```
 *
 * A round value that comes near one of `always` gives way to it.
 */
export function tickValues(least: number, most: number, always: readonly number[], count = 5): number[] {
  const kept = [...new Set(always)].filter((value) => value >= least && value <= most).sort((a, b) => a - b);
  const step = roundStep((most - least) / Math.max(1, count - 1));
  if (!(step > 0 && step < Infinity)) return kept;
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  // Where numbers are so large that steps vanish in them, the ends say enough.
  if (!(last - first < 100)) return kept;
  const round = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const free = round.filter((value) => kept.every((own) => Math.abs(own - value) >= 0.6 * step));
  return [...kept, ...free].sort((a, b) => a - b);
}

// 1, 2, 2.5 and 5 times a power of ten: what people count in.
function roundStep(wish: number): number {
  if (!(wish > 0 && wish < Infinity)) return 0;
  const power = 10 ** Math.floor(Math.log10(wish));
  const share = wish / power;
  const nice = [1, 2, 2.5, 5, 10].find((each) => share <= each * 1.0001) ?? 10;
  return nice * power;
}
