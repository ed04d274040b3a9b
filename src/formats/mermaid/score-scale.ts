import type { ScaleDocument } from '../../model/schema-grid.js';

/** Where scores run from and to. */
interface Range {
  readonly min: number;
  readonly max: number;
}

/** The scale of Mermaid’s scores: 1 is worst, 5 is best, 3 is neither. */
export const mermaidScale: ScaleDocument = { id: 'mermaid', min: 1, max: 5, neutral: 3 };

// Scales that people know, in the order in which they are tried: the first that holds all scores.
const ranges: readonly Range[] = [
  { min: 0, max: 5 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
  { min: 0, max: 20 },
  { min: 0, max: 100 },
  ...[1, 2, 3, 5, 10, 100].map((most) => ({ min: -most, max: most })),
];

/**
 * The scale on which the scores of one diagram lie, with neutral in its middle; `undefined` where no scale that people know
 * holds them: then they are counts or amounts.
 *
 * A few numbers that lie far from all others are slips, such as 55 among scores from 1 to 5: the scale does not hold them.
 *
 * ```ts
 * scaleOf([6, 3, 9, 5, 2]); // 1 to 10
 * ```
 */
export function scaleOf(scores: readonly number[]): ScaleDocument | undefined {
  const held = withoutSlips(scores);
  if (held.every((score) => score >= mermaidScale.min && score <= mermaidScale.max)) return mermaidScale;
  const range = isShare(held) ? { min: 0, max: 1 } : ranges.find((one) => held.every((score) => lies(score, one)));
  return range && declared(range);
}

/** The scores without those above ten that are rare and more than double all others. */
function withoutSlips(scores: readonly number[]): readonly number[] {
  const near = scores.filter((score) => Math.abs(score) <= 10);
  const far = scores.filter((score) => Math.abs(score) > 10);
  const most = near.reduce((sofar, score) => Math.max(sofar, Math.abs(score)), 0);
  if (far.some((score) => Math.abs(score) <= 2 * most)) return scores;
  // Two digits are soon typed for one; of larger numbers it takes more to believe that they are not meant.
  const mostSlips = far.every((score) => Math.abs(score) <= 100) ? scores.length / 3 : scores.length / 10;
  return far.length <= mostSlips ? near : scores;
}

/** Whether the scores are parts of one, such as 0.8. */
function isShare(scores: readonly number[]): boolean {
  return scores.every((score) => score >= 0 && score <= 1) && scores.some((score) => score > 0 && score < 1);
}

function lies(score: number, { min, max }: Range): boolean {
  return score >= min && score <= max;
}

/** The range as a scale of the document; its ends stand on the axis as numbers, since nobody else says how far they reach. */
function declared({ min, max }: Range): ScaleDocument {
  return {
    id: `mermaid-${min}-to-${max}`,
    min,
    max,
    neutral: (min + max) / 2,
    labels: { [min]: String(min).replace('-', '\u2212'), [max]: String(max) },
  };
}
