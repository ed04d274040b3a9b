import type { Ink } from '../../scene/mark.js';
import type { ColorName } from '../../scene/tokens.js';

/** How the range of a score looks in the colour of its line: the band between scores, and the whisker at each. */
export function rangeInks(color: ColorName): Readonly<Record<'band' | 'whisker', Ink>> {
  return { band: { fill: color, opacity: 0.1 }, whisker: { stroke: color, opacity: 0.6 } };
}
