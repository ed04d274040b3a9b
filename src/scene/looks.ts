import type { Ink } from './mark.js';

/**
 * How lines and grounds look, each said once: whatever draws one of them, and the sample that explains it, takes its ink
 * from here. Cards have theirs in `tones.ts`; what one view alone draws has its look in that view.
 */
export const looks = {
  /** Where a scale is neither good nor bad. */
  neutral: { stroke: 'axis', dash: [3, 4] },
  /** The line of a single voice where it is good, and where it is bad. */
  'good-line': { stroke: 'emotion-5', strokeWidth: 2.5 },
  'bad-line': { stroke: 'emotion-1', strokeWidth: 2.5 },
  'good-area': { fill: 'emotion-5', opacity: 0.12 },
  'bad-area': { fill: 'emotion-1', opacity: 0.12 },
  /** What was expected, and how far from it an experience was. */
  expected: { stroke: 'muted', strokeWidth: 1.5, dash: [2, 4] },
  'above-expected': { stroke: 'emotion-5', strokeWidth: 6, opacity: 0.25 },
  'below-expected': { stroke: 'emotion-1', strokeWidth: 6, opacity: 0.25 },
  /** From the rating of the company to that of its customers. */
  dumbbell: { stroke: 'axis', strokeWidth: 2 },
  /** Over steps without a score, where a line goes on. */
  bridge: { stroke: 'axis', strokeWidth: 1.5, dash: [4, 4] },
  /** Between today and tomorrow; what gets worse has an edge, so that it reads without colour. */
  'future-better': { fill: 'gain', opacity: 0.16 },
  'future-worse': { fill: 'pain', opacity: 0.16 },
  'future-worse-edge': { stroke: 'pain', dash: [2, 3], opacity: 0.6 },
  moment: { fill: 'page', stroke: 'accent', strokeWidth: 1.75 },
  /** From one step to the next, and through the rows of one step. */
  link: { stroke: 'axis', strokeWidth: 1.5 },
  /** From the end of a journey to its beginning, and from a step back to an earlier one. */
  return: { stroke: 'accent', strokeWidth: 1.5 },
  'service-link': { stroke: 'accent', strokeWidth: 1.5 },
  /** Where customer and organisation meet. */
  contact: { fill: 'accent', stroke: 'page', strokeWidth: 1.5 },
  /** The lines between the roles of a service: no two have the same dashes, so that none needs a colour. */
  interaction: { stroke: 'muted', strokeWidth: 1.5, dash: [14, 5] },
  visibility: { stroke: 'muted', strokeWidth: 1.5, dash: [6, 4] },
  'internal-interaction': { stroke: 'muted', strokeWidth: 1.5, dash: [1.5, 4] },
  /** The outline of a card that nobody validated, in the colour of its kind. */
  assumed: { stroke: 'axis', strokeWidth: 1.25, dash: [4, 3] },
  /** The same for the point of a step. */
  'assumed-point': { fill: 'raised', stroke: 'muted', strokeWidth: 1.25, dash: [3, 3] },
  'validated-point': { fill: 'raised', stroke: 'axis', strokeWidth: 1.25 },
  /** The card of a person: not asked, and asked. */
  'assumed-person': { fill: 'page', stroke: 'axis', strokeWidth: 1.25, dash: [4, 3] },
  'researched-person': { fill: 'page', stroke: 'hairline' },
  /** From a name to what it names. */
  leader: { stroke: 'axis', opacity: 0.7 },
} as const satisfies Readonly<Record<string, Ink>>;
