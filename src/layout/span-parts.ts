import type { DurationParts } from './words/words.js';

const units = [
  ['years', 365 * 86_400_000],
  ['months', 30 * 86_400_000],
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1000],
] as const;

/**
 * A span in its two largest units, as people say it.
 *
 * ```ts
 * spanParts(95 * 60_000); // { hours: 1, minutes: 35 }
 * ```
 *
 * A month counts 30 days and a year 365. Less than a second gives no part.
 */
export function spanParts(spanMs: number): DurationParts {
  const largest = units.findIndex(([, length]) => Math.abs(spanMs) >= length);
  if (largest === -1 || !Number.isFinite(spanMs)) return {};
  let rest = Math.abs(spanMs);
  const parts: Partial<Record<keyof DurationParts, number>> = {};
  for (const [unit, length] of units.slice(largest, largest + 2)) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts[unit] = count;
  }
  return parts;
}
